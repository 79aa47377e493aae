user-named = { $name }
user-unnamed = Пользователь № { $number }
user-nobody = программа
user-active = может открыть программу
user-disabled = отключён: пока не может открыть программу
user-removed = удалён

role-officer = Сотрудник
    .explain = Начинает дела и видит только свои.
role-reviewer = Куратор
    .explain = Видит дела всех пользователей и может с ними работать.
role-administrator = Администратор
    .explain = Управляет пользователями, правилами, журналом и резервными копиями. С одной этой ролью пользователь не видит ни одного дела.
role-none = без роли

log-vault-created = подготовлена программа
log-vault-unlocked = программа открыта
log-vault-locked = программа заблокирована
log-passphrase-changed = изменена своя парольная фраза
log-passphrase-reset = задана новая парольная фраза
    .about = задана новая парольная фраза для пользователя: { $user }
log-recovery-key-made = создан ключ восстановления
log-recovered = открыто ключом восстановления
log-member-added = добавлен пользователь
    .about = добавлен пользователь: { $user }
log-member-renamed = изменено имя
    .about = изменено имя пользователя: { $user }
log-roles-set = изменены роли
    .about = изменены роли пользователя: { $user }
log-member-disabled = отключён пользователь
    .about = отключён пользователь: { $user }
log-member-enabled = пользователь снова включён
    .about = снова включён пользователь: { $user }
log-member-removed = удалён пользователь
    .about = удалён пользователь: { $user }
log-settings-set = изменены правила
log-facts-confirmed = отмечено, какие факты сверены с источником
log-confirmations-withdrawn = убраны отметки о сверке фактов
log-backup-made = создана резервная копия
log-cases-exported = дела выгружены
    .about = дела выгружены; согласие: { $user }
log-office-set = изменены учреждение и контакт для направлений
log-case-started = начато дело
log-answer-kept = сохранён ответ
log-answer-taken-back = ответ убран
log-facts-kept = сохранены заметки о ситуации
log-person-language-set = изменён язык человека
log-case-frozen = беседа закончена
log-case-reopened = беседа возобновлена
log-decided = принято решение
log-referral-recorded = сохранено направление
log-document-made = сохранён документ
log-case-closed = дело закрыто
log-case-given = дело передано другому пользователю
log-case-held = срок хранения дела продлён
log-case-released = продление срока хранения отменено
log-meeting-begun = начата встреча
log-meeting-ended = встреча закончена
log-consent-withdrawn = отмечено, что человек отозвал согласие
log-conversation-noted = дополнена запись о беседе
log-conversation-postponed = беседа отложена
log-postponement-removed = отложенная беседа убрана из списка
log-opinion-given = дано второе мнение
log-keys-made = созданы ключи учреждения
log-address-added = добавлен адрес
log-address-confirmed = сверены слова адреса
log-address-removed = удалён адрес
log-receipt-taken = загружено подтверждение получателя
log-receipt-noted = отмечено сказанное получателем
log-receipt-refused = отклонено подтверждение
log-handover-received = получено направление
log-handover-refused = отклонено направление: адрес отправителя удалён
log-received-assigned = полученное направление передано сотруднику
log-received-answered = дан ответ на полученное направление
log-received-deleted = удалено полученное направление
log-case-deleted = дело удалено

size-kilobytes = { $number } КБ
size-megabytes = { $number } МБ

log-check-sound = { $rows ->
    [one] В журнале { $rows } запись. Ни одна запись не изменена, пропусков между записями нет.
    [few] В журнале { $rows } записи. Ни одна запись не изменена, пропусков между записями нет.
    [many] В журнале { $rows } записей. Ни одна запись не изменена, пропусков между записями нет.
   *[other] В журнале { $rows } записи. Ни одна запись не изменена, пропусков между записями нет.
  }
log-check-broken = Журнал изменён: запись № { $row } не следует из предыдущей. Оставьте компьютер как есть и сообщите ответственному за безопасность в вашем учреждении.

deletion-asked = удалено пользователем
deletion-draft = срок хранения черновика истёк
deletion-referred = срок хранения направленного дела истёк
deletion-other = срок хранения истёк
role-recipient = Получатель
    .explain = Открывает то, что передают этому учреждению другие, и отвечает. С этой ролью дела самого учреждения не видны.
