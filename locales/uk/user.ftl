user-named = { $name }
user-unnamed = Користувач № { $number }
user-nobody = програма
user-active = може відкрити програму
user-disabled = вимкнено: поки не може відкрити програму
user-removed = вилучено

role-officer = Фахівець
    .explain = Починає справи й бачить лише свої.
role-reviewer = Куратор
    .explain = Бачить справи всіх користувачів і може з ними працювати.
role-administrator = Адміністратор
    .explain = Керує користувачами, правилами, журналом і резервними копіями. Користувач лише з цією роллю не бачить жодної справи.
role-none = без ролі

log-vault-created = підготовлено програму
log-vault-unlocked = програму відкрито
log-vault-locked = програму заблоковано
log-passphrase-changed = змінено власну парольну фразу
log-passphrase-reset = задано нову парольну фразу
    .about = задано нову парольну фразу для користувача: { $user }
log-recovery-key-made = створено ключ відновлення
log-recovered = відкрито ключем відновлення
log-member-added = додано користувача
    .about = додано користувача: { $user }
log-member-renamed = змінено ім’я
    .about = змінено ім’я користувача: { $user }
log-roles-set = змінено ролі
    .about = змінено ролі користувача: { $user }
log-member-disabled = вимкнено користувача
    .about = вимкнено користувача: { $user }
log-member-enabled = користувача знову ввімкнено
    .about = знову ввімкнено користувача: { $user }
log-member-removed = вилучено користувача
    .about = вилучено користувача: { $user }
log-settings-set = змінено правила
log-facts-confirmed = зазначено, які факти звірено з джерелом
log-confirmations-withdrawn = прибрано відмітки про звірення фактів
log-backup-made = створено резервну копію
log-cases-exported = справи вивантажено
    .about = справи вивантажено; згоду дав користувач: { $user }
log-office-set = змінено установу й контакт для скерувань
log-case-started = почато справу
log-answer-kept = збережено відповідь
log-answer-taken-back = відповідь прибрано
log-facts-kept = збережено нотатки про ситуацію
log-person-language-set = змінено мову людини
log-case-frozen = розмову закінчено
log-case-reopened = розмову поновлено
log-decided = прийнято рішення
log-referral-recorded = збережено скерування
log-document-made = збережено документ
log-case-closed = справу закрито
log-case-given = справу передано іншому користувачеві
log-case-held = строк зберігання справи подовжено
log-case-released = подовження строку зберігання скасовано
log-meeting-begun = розпочато зустріч
log-meeting-ended = зустріч закінчено
log-consent-withdrawn = зазначено, що людина відкликала згоду
log-conversation-noted = доповнено запис про розмову
log-conversation-postponed = розмову відкладено
log-postponement-removed = відкладену розмову прибрано зі списку
log-opinion-given = надано другу думку
log-keys-made = створено ключі установи
log-address-added = додано адресу
log-address-confirmed = звірено слова адреси
log-address-removed = вилучено адресу
log-receipt-taken = завантажено підтвердження одержувача
log-receipt-noted = позначено сказане одержувачем
log-receipt-refused = відхилено підтвердження
log-handover-received = отримано скерування
log-handover-refused = відхилено скерування: адресу відправника вилучено
log-received-assigned = отримане скерування передано працівникові
log-received-answered = надано відповідь на отримане скерування
log-received-deleted = видалено отримане скерування
log-case-deleted = справу видалено

size-kilobytes = { $number } КБ
size-megabytes = { $number } МБ

log-check-sound = { $rows ->
        [one] У журналі { $rows } запис. Жодного запису не змінено, і між записами нічого не бракує.
        [few] У журналі { $rows } записи. Жодного запису не змінено, і між записами нічого не бракує.
        [many] У журналі { $rows } записів. Жодного запису не змінено, і між записами нічого не бракує.
       *[other] У журналі { $rows } запису. Жодного запису не змінено, і між записами нічого не бракує.
    }
log-check-broken = Журнал змінено: запис № { $row } не випливає з попереднього. Залиште комп’ютер як є та повідомте відповідального за безпеку у вашій установі.

deletion-asked = видалив користувач
deletion-draft = строк зберігання чернетки минув
deletion-referred = строк зберігання справи зі скеруванням минув
deletion-other = строк зберігання минув
role-recipient = Одержувач
    .explain = Відкриває те, що передають цій установі інші, і відповідає. Справ цієї установи за цією роллю не бачить.
