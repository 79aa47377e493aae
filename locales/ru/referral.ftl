## The document

doc-title = Сводка для направления
doc-confidential = Конфиденциально: только для получателя
doc-to = Кому: { $recipient }
doc-case = Дело { $code }
doc-page = Страница { $page } из { $pages }
doc-text-status = тексты этого бланка ещё никто не проверял
doc-facts = Сведения
doc-not-recorded = не записано
doc-more = и ещё { $count }
doc-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
  }
doc-indicators = { $count ->
    [one] { $count } признак
    [few] { $count } признака
    [many] { $count } признаков
   *[other] { $count } признака
  }
doc-more-words = { $count ->
    [one] В деле есть ещё { $count } заметка.
    [few] В деле есть ещё { $count } заметки.
    [many] В деле есть ещё { $count } заметок.
   *[other] В деле есть ещё { $count } заметки.
  }

## The framed box

doc-outcome-no-grounds-today = Сегодняшние ответы не дают оснований предполагать торговлю людьми, но и не исключают её.
doc-outcome-insufficient-information = Сведений пока недостаточно, чтобы сказать, есть ли основания предполагать торговлю людьми.
doc-outcome-labour-rights = Ответы дают основания предполагать эксплуатацию и нарушение прав.
doc-outcome-risk-before-exploitation = Ответы указывают на риск торговли людьми: эксплуатация может быть ещё впереди.
doc-outcome-reasonable-grounds = Ответы дают разумные основания предполагать торговлю людьми.
doc-outcome-strong-grounds = Ответы дают веские основания предполагать торговлю людьми.
doc-outcome-immediate-protection = Прежде всего — безопасность человека.
doc-lead-child = Человеку нет 18 лет.
doc-lead-unsure = Возраст человека неясен; пока он не известен, действуют правила для детей.
doc-no-embassy = Не обращайтесь в посольство или консульство страны происхождения человека.

doc-danger-now-yes = в день беседы человек боялся, что кто-то применит к нему физическое насилие
doc-danger-now-no = ответ: в день беседы человек не боялся, что кто-то применит к нему физическое насилие
doc-danger-now-not-asked = не спрашивали, боится ли человек, что кто-то применит к нему физическое насилие
doc-danger-now-dont-know = человек не знал, нужно ли бояться, что кто-то применит к нему физическое насилие
doc-danger-now-declined = человек не захотел сказать, боится ли он, что кто-то применит к нему физическое насилие
doc-controller-near-yes = поблизости есть тот, кого человек боится
doc-controller-near-no = ответ: во время беседы поблизости не было никого, кого человек боится
doc-controller-near-not-asked = не спрашивали, есть ли поблизости тот, кого человек боится
doc-controller-near-dont-know = человек не знает, есть ли поблизости тот, кого он боится
doc-controller-near-declined = человек не захотел сказать, есть ли поблизости тот, кого он боится
doc-phone-monitored-yes = кто-то просматривает личный телефон человека или проверяет, кому он звонит
doc-phone-monitored-no = ответ: никто не просматривает личный телефон человека и не проверяет, кому он звонит
doc-phone-monitored-not-asked = не спрашивали, просматривает ли кто-то личный телефон человека или проверяет, кому он звонит
doc-phone-monitored-dont-know = человек не знает, просматривает ли кто-то его личный телефон или проверяет, кому он звонит
doc-phone-monitored-declined = человек не захотел сказать, просматривает ли кто-то его личный телефон или проверяет, кому он звонит
doc-trigger-danger-now = опасность прямо сейчас, отмечено сотрудником
doc-trigger-medical-emergency = нужна неотложная медицинская помощь
doc-trigger-suicide-risk = риск самоубийства
doc-reply-not-asked = не спрашивали
doc-reply-dont-know = человек не знает
doc-reply-declined = человек не захотел отвечать

doc-need-shelter = безопасное место, где спать
doc-need-medical = врач или лекарства
doc-need-food = еда или вода
doc-need-documents = помощь, чтобы вернуть документы
doc-need-wages = помощь, чтобы получить зарплату
doc-need-lawyer = совет юриста
doc-need-none = ответ: сейчас ничего не нужно
doc-need-none-urgent = ни жильё, ни медицинская помощь не названы
doc-dependants-yes = есть люди, которых человек содержит или о которых заботится
doc-dependants-no = нет людей, которых человек содержит или о которых заботится
doc-dependants-not-asked = не спрашивали, есть ли люди, которых человек содержит или о которых заботится
doc-dependants-dont-know = человек не знает, есть ли люди, которых он содержит или о которых заботится
doc-dependants-declined = человек не захотел сказать, есть ли люди, которых он содержит или о которых заботится

## Facts

doc-place-latvia = события происходили в Латвии
doc-place-abroad = события происходили за границей
doc-place-both = события происходили в Латвии и за границей
doc-speaks = говорит на языке
doc-reads = читает на языке
doc-interpreter-not-needed = переводчик не нужен
doc-interpreter-telephone = переводчик по телефону
doc-interpreter-in-person = переводчик очно
doc-interpreter-tie-professional = профессиональный переводчик
doc-interpreter-tie-staff = из учреждения, которое направляет человека
doc-interpreter-tie-stranger = никак не связан с человеком
doc-interpreter-tie-relative = родственник человека (переводил из-за экстренной ситуации)
doc-interpreter-tie-companion = кто-то, кто пришёл вместе с человеком (переводил из-за экстренной ситуации)
doc-interpreter-tie-employer = работодатель или кто-то, кто связан с работой человека (переводил из-за экстренной ситуации)
doc-interpreter-tie-child = несовершеннолетний (переводил из-за экстренной ситуации)
doc-language-lv = латышский
doc-language-lv-x-simple = латышский (лёгкий язык)
doc-language-en = английский
doc-language-ru = русский
doc-language-uk = украинский
doc-language-uz-latn = узбекский (латиница)
doc-language-uz-cyrl = узбекский (кириллица)
doc-language-tg = таджикский
doc-language-ky = киргизский
doc-language-kk = казахский
doc-language-ro = румынский
doc-language-hi = хинди
doc-language-ur = урду
doc-age-adult = взрослый человек
doc-age-child = ребёнок, младше 18 лет
doc-age-unsure = возраст неясен, действуют правила для детей
doc-gender-woman = женщина
doc-gender-man = мужчина
doc-gender-other = пол: другое
doc-citizenship-latvia = гражданство Латвии
doc-citizenship-latvian-non-citizen = статус негражданина Латвии
doc-citizenship-eu-eea = гражданство другой страны ЕС или ЕЭЗ
doc-citizenship-ukraine-temporary-protection = гражданство Украины, временная защита
doc-citizenship-third-country = гражданство страны вне ЕС и ЕЭЗ
doc-citizenship-stateless = без гражданства какой-либо страны
doc-basis-eu-right = право на пребывание по законодательству ЕС
doc-basis-permit-or-visa = вид на жительство или виза
doc-basis-none-or-expired = права на пребывание нет, или его срок истёк
doc-basis-asylum-seeker = запрошено убежище
doc-basis-temporary-protection = временная защита
doc-basis-unknown = право на пребывание неизвестно
doc-form-labour = трудовая эксплуатация
doc-form-sexual = сексуальная эксплуатация
doc-form-domestic = принудительный труд в домашнем хозяйстве
doc-form-begging = принудительное попрошайничество
doc-form-criminality = принуждение к преступным действиям
doc-form-marriage = принудительный или фиктивный брак
doc-form-surrogacy = принудительное суррогатное материнство
doc-form-adoption = незаконное усыновление
doc-form-organ = изъятие органов
doc-form-online = эксплуатация в интернете
doc-sector-construction = строительство
doc-sector-agriculture = сельское хозяйство
doc-sector-food = переработка пищевых продуктов
doc-sector-forestry = лесное хозяйство
doc-sector-catering = общественное питание и гостиницы
doc-sector-transport = транспорт и такси
doc-sector-domestic = работа в домашнем хозяйстве
doc-sector-other = другая отрасль
doc-since = с какого времени: { $date }
doc-passport-self = паспорт у самого человека, или он может взять его в любое время
doc-passport-employer = паспорт у работодателя
doc-passport-other-person = паспорт у кого-то другого
doc-passport-office = паспорт в полиции, государственном учреждении или посольстве
doc-passport-no-passport = у человека нет ни паспорта, ни удостоверения личности
doc-wish-home = вернуться в свою страну или в родные места
doc-wish-stay-work = остаться в Латвии и работать
doc-wish-change-job = найти другую работу
doc-wish-police = поговорить с полицией
doc-wish-time-to-think = время подумать
doc-wish-support = поговорить с организацией, которая помогает
doc-wish-other = что-то другое
doc-agrees-to-police-yes = человек согласился бы поговорить с полицией
doc-agrees-to-police-no = человек не согласился бы поговорить с полицией
doc-agrees-to-police-not-asked = не спрашивали, согласился бы человек поговорить с полицией
doc-agrees-to-police-dont-know = человек пока не знает, согласился бы он поговорить с полицией или нет
doc-agrees-to-police-declined = человек не захотел сказать, согласился бы он поговорить с полицией
doc-fears-return-yes = боится возвращаться в свою страну или в родные места
doc-fears-return-no = не боится возвращаться в свою страну или в родные места
doc-fears-return-not-asked = не спрашивали, боится ли человек возвращаться
doc-fears-return-dont-know = человек не знает, боится ли он возвращаться
doc-fears-return-declined = человек не захотел сказать, боится ли он возвращаться
doc-child-not-recorded = в этой сводке не записано, кто опекун, кто пришёл с ребёнком и когда сообщили сиротскому суду; пожалуйста, выясните
doc-rights-not-recorded = в этой сводке не записано, какие права объяснены; пожалуйста, объясните их
doc-reflection-not-recorded = в этой сводке не записано, сообщили ли человеку о периоде на размышление
doc-talk-agreed = человек согласился на беседу: { $moment }
doc-talk-wants = ребёнок хотел поговорить: { $moment }
doc-talk-unsure = ребёнок не был уверен, хочет ли поговорить: { $moment }
doc-talk-withdrawn = согласие на беседу отозвано: { $moment }
doc-talk-not-recorded = не записано, как человеку объяснили, что это за беседа
doc-talk-explained = объяснено
doc-talk-read = прочитано
doc-talk-heard = прослушано
doc-talk-interpreter = через переводчика
doc-told-purpose = цель
doc-told-kept = как хранятся ответы
doc-told-seen = кто их видит
doc-told-shared = кто ещё их получит и когда
doc-told-limits = исключения при опасности и для детей
doc-told-duty = обязанность сообщать
doc-told-free = можно пропускать вопросы, делать перерывы, закончить
doc-told-name = имя называть не нужно
doc-told-decides = в этой беседе решений не принимают
doc-rights-explained = { $moment }
doc-rights-told = рассказано
doc-rights-heard = прослушано
doc-rights-paper = на бумаге
doc-rights-all = все права на листе о правах
doc-non-punishment = Если человека заставили нарушить закон, возможно, его за это не накажут. Человек согласился на то, чтобы эту заметку получил этот получатель.
doc-interpreter-wish-woman = предпочитает, чтобы переводила женщина
doc-interpreter-wish-man = предпочитает, чтобы переводил мужчина
doc-interpreter-wish-no-preference = неважно, переводит мужчина или женщина
doc-consent-agreed = человек согласился на передачу сведений этому получателю: { $moment }
doc-consent-language = объяснено на языке
doc-consent-blocks = также разрешено передать
doc-consent-no-blocks = больше ничего
doc-consent-child = не нужно: это ребёнок, или возраст неясен
doc-consent-emergency = не спрашивали: опасность прямо сейчас или нужна неотложная медицинская помощь

## Grounds, open questions, own words, decision

doc-positive = есть признаки
doc-not-positive = некоторые признаки
doc-no-indicators = ни одного признака не выявлено
doc-origin-said = со слов человека
doc-origin-observed = увидено или услышано
doc-origin-document = документ
doc-origin-third-person = со слов другого человека
doc-origin-inference = вывод сотрудника
doc-may-rise = Что может измениться
doc-may-rise-labour-rights = То, что ещё не ясно, может дать основания предполагать эксплуатацию.
doc-may-rise-risk-before-exploitation = То, что ещё не ясно, может указать на риск торговли людьми.
doc-may-rise-reasonable-grounds = То, что ещё не ясно, может дать разумные основания предполагать торговлю людьми.
doc-may-rise-strong-grounds = То, что ещё не ясно, может дать веские основания предполагать торговлю людьми.
doc-strengths-unverified = Сила признаков ещё не сверена с печатным списком МОТ и Европейской комиссии (2009).
doc-undetermined = Пока неясно
doc-open-not-asked = Не спрашивали
doc-open-dont-know = Человек не знает
doc-open-declined = Человек не захотел отвечать
doc-open-nothing = ничего: все вопросы заданы, и на все есть ответы
doc-quote = «{ $words }»
doc-decision-officer = Решение сотрудника
doc-decision-agree = соглашается с тем, что следует из ответов
doc-decision-differ = не соглашается: { $reason }
doc-not-an-identification = Этот скрининг — не официальная идентификация; он не подтверждает и не исключает торговлю людьми.

## Receipt slip, sheet of contact

doc-receipt = Подтверждение получения
doc-receipt-cut = Отрежьте здесь, заполните и отправьте обратно
doc-receipt-back = Отправить обратно: { $contact }
doc-receipt-accepted = принято
doc-receipt-not-accepted = не принято
doc-receipt-date = Дата
doc-receipt-contact = Контактное лицо и телефон
doc-receipt-outcome = Результат
doc-contact-warning = Храните этот лист отдельно от сводки. Связывайтесь только так, как здесь написано.
doc-contact-name = Имя
doc-contact-how = Как и когда безопасно связаться
doc-number-unverified = Само учреждение этот номер ещё не подтвердило.
doc-card-cut = Для сотрудника. Разрежьте по линиям, сложите посередине, этот край выбросьте. Давайте карточку, только если её безопасно хранить.
doc-card-unverified = Сами учреждения номера ещё не подтвердили: прежде чем дать карточку, позвоните и проверьте.
doc-numbers-old = Номера последний раз проверены { $checked }, больше { $months } месяцев назад: прежде чем дать их, позвоните и проверьте.
doc-numbers-over = У одной из организаций закончился срок оказания услуги: спросите, кто оказывает эту услугу теперь.

## The receipt on paper, the number of a hand-over

doc-handover = Передача { $id }
doc-receipt-scan = Код: номер этой передачи
doc-receipt-confidential = Конфиденциально: только для учреждения, которое направило человека
doc-receipt-from = Получатель
doc-receipt-reason = Причина
doc-receipt-at = Сообщено
doc-receipt-steps = Что делать с этим листом
doc-receipt-send = Получателю: отправьте или отдайте этот лист учреждению, которое направило человека.
doc-receipt-read = Учреждению, которое направило человека: отсканируйте или сфотографируйте код и откройте изображение в программе. Тогда дело { $code } продвинется дальше.
doc-receipt-keep = После этого храните лист вместе с делом или уничтожьте его.
doc-receipt-holds = Код говорит, о какой передаче идёт речь, что с ней стало и когда; в нём подпись получателя. Имени в нём нет.
doc-receipt-code = Код: подтверждение о передаче { $id }
doc-became-received = Направление получено и открыто.
doc-became-accepted = Получатель берёт направление в работу.
doc-became-declined = Получатель не берёт направление в работу.
doc-became-in-service = Человек получает услугу.
doc-became-identified = Орган, который это решает, официально идентифицировал человека.
doc-became-not-identified = Орган, который это решает, не идентифицировал человека официально. Это ничего не говорит о том, что человек пережил.
doc-became-contact-lost = Получатель больше не может связаться с человеком.
doc-declined-not-competent = Этим занимается другое учреждение.
doc-declined-no-capacity = Сейчас нет места или ни у кого нет времени.
doc-declined-person-declines = Человек этого не хочет.
doc-declined-incomplete = Переданных сведений недостаточно, чтобы действовать.
doc-declined-other = Другая причина; спросите, пожалуйста, по телефону.

## The annex about the employer or others

doc-evidence = Приложение: о работодателе или других
doc-evidence-unchecked = Здесь то, что сказали или увидели во время разговора. Этого никто не проверял, и это никого не обвиняет.
doc-evidence-safe = Те, кто здесь назван, не должны узнать, от кого эти сведения.
doc-evidence-apart = Храните это приложение отдельно от сводки. Человек согласился, чтобы это приложение передали этому получателю.
doc-evidence-employer = Работодатель или другие
doc-evidence-addresses = Адреса
doc-evidence-vehicles = Транспорт
doc-evidence-telephones = Номера телефонов и учётные записи
doc-evidence-other = Другое

## The letter to a recipient when consent is taken back

doc-recall = Просьба больше не использовать переданные сведения
doc-recall-withdrawn = { $moment } человек отозвал согласие на передачу вам этих сведений.
doc-recall-handed = Передано
doc-recall-handover = { $moment }, передача { $id }
doc-recall-steps = О чём мы просим
doc-recall-stop = Пожалуйста, больше не используйте переданные сведения и никому их не передавайте.
doc-recall-delete = Пожалуйста, удалите их вместе со всеми копиями и уничтожьте распечатки.
doc-recall-passed = Если вы уже передали что-то дальше, пожалуйста, сообщите об этой просьбе тем, у кого эти сведения, и скажите нам, кто это.
doc-recall-obliged = Если закон обязывает вас что-то сохранить, пожалуйста, скажите нам, что и почему.
doc-recall-tell = Когда это сделано, пожалуйста, сообщите нам: { $contact }
doc-recall-person = Пожалуйста, не связывайтесь с человеком из-за этого письма.

## The letter to the person

doc-letter-officer = Для специалиста: давайте это письмо, только если человеку есть где безопасно его хранить; иначе прочитайте его вслух.

## Recipients

recipient-provider = Организация, оказывающая помощь (социальная реабилитация)
recipient-police = Государственная полиция
recipient-orphans-court = Сиротский суд
recipient-migration-office = Управление по делам гражданства и миграции
recipient-labour-inspectorate = Государственная инспекция труда
recipient-border-guard = Государственная пограничная охрана
recipient-consular = Консульский департамент Министерства иностранных дел
recipient-medical = Медицинская помощь

## Blocks

block-case = Дело и дата
block-sender = От кого
block-place = Место
block-language = Язык
block-age = Возраст
block-person = Человек
block-contact = Имя и безопасная связь
block-consent = Согласие
block-needs = Нужды
block-danger = Опасность
block-grounds = Основания
block-own-words = Собственные слова человека
block-forms = Возможные формы эксплуатации
block-open = Что ещё не ясно
block-exploiter = О работодателе или других людях
block-documents = Документы
block-rights = Объяснение прав
block-reflection = Период на размышление
block-return = Возвращение
block-non-punishment = Примечание о ненаказании
block-child = Ребёнок
block-wishes = Пожелания
block-decision = Решение
block-receipt = Подтверждение получения

## Routes

reason-danger-now = Есть опасность, или кому-то нужен врач. Сначала позвоните 112 или 110.
reason-child = Это ребёнок, или возраст неясен. Согласие не нужно; запишите мнение ребёнка.
reason-adult-with-police = Есть основания предполагать торговлю людьми, и человек согласился бы поговорить с полицией.
reason-adult-without-police = Есть основания предполагать торговлю людьми. Помощь не зависит от сотрудничества с полицией.
reason-refuses-everything = Человек не хочет направления. Дайте информационную карточку, если человеку безопасно хранить её у себя.
reason-reflection-period = У человека нет права на пребывание. По закону в течение трёх дней после того, как его официально признали «пострадавшим» (слово закона), он может попросить о периоде на размышление (эти три дня ещё нужно сверить с законом).
reason-asylum = Человек просит убежища или боится возвращаться. Выберите одно из учреждений; никогда не обращайтесь в посольство страны происхождения.
reason-eu-citizen = У человека гражданство другой страны ЕС или ЕЭЗ. Период на размышление не распространяется на граждан ЕС.
reason-exploited-abroad = Есть основания предполагать, что гражданина или негражданина Латвии эксплуатировали за границей.
reason-labour-rights = Ответы указывают на нарушение трудовых прав. Позже проведите скрининг ещё раз.
reason-recover-wages = Человеку, возможно, должны зарплату: после нелегальной занятости в условиях особой эксплуатации или нелегальной занятости несовершеннолетнего могут выдать вид на жительство сроком до года, чтобы эту зарплату можно было взыскать (нужно сверить с законом).
reason-reception-needs = Человек просит убежища или боится возвращаться. Если человек просит убежища, его особые потребности при приёме нужно оценить в течение 30 дней (нужно сверить с законом).
reason-border-screening = С человеком говорили на границе. Регламент о скрининге даёт на скрининг 7 дней, а если человек находится на внешней границе больше 72 часов — только 4 дня (как его применяют в Латвии, ещё нужно проверить).

within-now = немедленно
within-same-day = в тот же день
within-hours-24 = в течение 24 часов
within-days-3 = в течение 3 дней
within-days-4 = в течение 4 дней
within-days-7 = в течение 7 дней
within-days-30 = в течение 30 дней
within-none = срок не установлен

information-card = Информационная карточка
information-child-view = Выслушайте мнение ребёнка и запишите его.
information-help-without-police = Помощь не зависит от сотрудничества с полицией.
information-reflection-period = Письменная информация о периоде на размышление (30 дней)
information-never-the-embassy = Никогда не обращайтесь в посольство страны происхождения.
information-no-reflection-period-for-eu = Период на размышление не распространяется на граждан ЕС.
information-consulate-if-wished = Обращайтесь в консульство, только если человек этого хочет.
information-cross-border-focal-point = Трансграничный контактный пункт
information-legal-aid = Юридическая помощь
information-trade-union = Профсоюз
information-recover-wages = Взыскание невыплаченной зарплаты и вид на жительство для этого
information-screen-again = Позже проведите скрининг ещё раз.
information-reception-needs = Особые потребности при приёме: если человек согласен, скажите тому, кто принимает заявление об убежище, что человеку нужно.
information-border-vulnerability = В бланке проверки на границе есть часть об уязвимости и особых потребностях. Если человек согласен, заполните её по тому, что выяснилось здесь.
information-border-clock = Срок: 7 дней, а если человек находится на внешней границе больше 72 часов — только 4 дня. Программа не знает, когда срок начался, и считает от конца этой беседы; он может закончиться раньше.

contact-emergency = Экстренная помощь
    .hours = в любое время
contact-police-emergency = Полиция
    .hours = в любое время
contact-drosa-maja-trust-line = Телефон доверия общества «Patvērums „Drošā māja“»
    .hours = с понедельника по пятницу 9–17
contact-drosa-maja = Общество «Patvērums „Drošā māja“»
    .hours = с понедельника по пятницу 9–20
contact-marta = Общество «Centrs MARTA»
    .hours = с понедельника по пятницу 10–18
contact-victims-support = Телефон помощи пострадавшим от преступлений
    .hours = ежедневно 7–22, бесплатно
contact-children-helpline = Телефон доверия для детей и подростков
    .hours = круглосуточно, бесплатно
contact-missing-children = Пропавшие дети
    .hours = круглосуточно

closed-now =
    .today = сейчас закрыто, откроется сегодня в { $time }
    .tomorrow = сейчас закрыто, откроется завтра в { $time }
    .monday = сейчас закрыто, откроется в понедельник в { $time }
    .tuesday = сейчас закрыто, откроется во вторник в { $time }
    .wednesday = сейчас закрыто, откроется в среду в { $time }
    .thursday = сейчас закрыто, откроется в четверг в { $time }
    .friday = сейчас закрыто, откроется в пятницу в { $time }
    .saturday = сейчас закрыто, откроется в субботу в { $time }
    .sunday = сейчас закрыто, откроется в воскресенье в { $time }
contact-valid-unknown = Организацию для этой услуги выбирают раз в два года; до какого времени эта организация оказывает услугу, неизвестно. Спросите об этом, когда будете звонить.
contact-valid-until = оказывает услугу до { $day }
contact-valid-over = оказывала услугу до { $day }; спросите, кто оказывает её теперь
contact-check-old = проверено { $checked }, больше { $months } месяцев назад: спросите, верно ли это до сих пор

## The hand-over on screen

handover-introduction-adult = Человек совершеннолетний. Для каждого получателя нужно согласие человека; отмечайте только то, на что человек согласился.
handover-introduction-child = Это ребёнок, или возраст неясен. Чтобы передать сведения организации, оказывающей помощь, полиции и сиротскому суду, согласия не спрашивают; запишите, что думает ребёнок.
handover-introduction-withdrawn = Человек отозвал своё согласие. Здесь только те получатели, для которых согласие не нужно, и они получат только то, что защищает человека. Прежнее согласие больше не действует.
handover-contacts-unverified = Сами учреждения не подтвердили порядок направления и контакты (последний просмотр: { $checked }). Проверьте, прежде чем звонить.
handover-routes-old = Порядок направления последний раз просмотрен { $checked }, больше { $months } месяцев назад. Спросите, действует ли он до сих пор.
rule-unverified = Учреждения это правило ещё не подтвердили.
rule-verified = Учреждения это правило подтвердили.

doc-certificate-title = Свидетельство об участии
doc-certificate-text = участие в тренировочных беседах в программе Atpazīt: случаи с вымышленными людьми.
doc-certificate-cases = Пройдено случаев: { $done } из { $all }
doc-certificate-note = Это показывает, что кто-то тренировался. Это не экзамен, и оценки не ставятся.
