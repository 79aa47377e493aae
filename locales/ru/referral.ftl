# status: machine

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
doc-outcome-strong-grounds = Ответы дают очень серьёзные основания предполагать торговлю людьми.
doc-outcome-immediate-protection = Прежде всего — безопасность человека.
doc-lead-child = Человеку нет 18 лет.
doc-lead-unsure = Возраст человека неясен; пока он не известен, действуют правила для детей.
doc-no-embassy = Не обращайтесь в посольство или консульство страны происхождения человека.

doc-danger-now-yes = прямо сейчас есть опасность
doc-danger-now-no = прямо сейчас опасности нет
doc-danger-now-not-asked = опасность прямо сейчас: не спрошено
doc-danger-now-dont-know = опасность прямо сейчас: человек не знает
doc-danger-now-declined = опасность прямо сейчас: человек не захотел говорить
doc-controller-near-yes = поблизости есть тот, кто контролирует человека
doc-controller-near-no = поблизости нет никого, кто контролирует человека
doc-controller-near-not-asked = не спрошено, есть ли поблизости тот, кто контролирует человека
doc-controller-near-dont-know = человек не знает, есть ли поблизости тот, кто его контролирует
doc-controller-near-declined = человек не захотел говорить, есть ли поблизости тот, кто его контролирует
doc-phone-monitored-yes = за телефоном человека кто-то следит
doc-phone-monitored-no = за телефоном человека никто не следит
doc-phone-monitored-not-asked = не спрошено, следит ли кто-то за телефоном
doc-phone-monitored-dont-know = человек не знает, следит ли кто-то за телефоном
doc-phone-monitored-declined = человек не захотел говорить, следит ли кто-то за телефоном
doc-trigger-danger-now = сотрудник отметил: опасность прямо сейчас
doc-trigger-medical-emergency = нужна неотложная медицинская помощь
doc-trigger-suicide-risk = риск самоубийства
doc-reply-not-asked = не спрошено
doc-reply-dont-know = человек не знает
doc-reply-declined = человек не захотел говорить

doc-need-shelter = безопасное место, где спать
doc-need-medical = врач или лекарства
doc-need-food = еда или вода
doc-need-documents = помощь, чтобы вернуть документы
doc-need-wages = помощь, чтобы получить зарплату
doc-need-lawyer = совет юриста
doc-need-none = по словам человека, сейчас ничего не нужно
doc-need-none-urgent = ни жильё, ни медицинская помощь не названы
doc-dependants-yes = есть иждивенцы
doc-dependants-no = иждивенцев нет
doc-dependants-not-asked = иждивенцы: не спрошено
doc-dependants-dont-know = иждивенцы: человек не знает
doc-dependants-declined = иждивенцы: человек не захотел говорить

## Facts

doc-place-latvia = произошло в Латвии
doc-place-abroad = произошло за границей
doc-place-both = произошло в Латвии и за границей
doc-speaks = говорит на языке
doc-reads = читает на языке
doc-interpreter-not-needed = переводчик не нужен
doc-interpreter-telephone = переводчик по телефону
doc-interpreter-in-person = переводчик очно
doc-language-lv = латышский
doc-language-lv-x-simple = латышский (лёгкое чтение)
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
doc-gender-other = другой пол
doc-citizenship-latvia = гражданство Латвии
doc-citizenship-latvian-non-citizen = статус негражданина Латвии
doc-citizenship-eu-eea = гражданство другой страны ЕС или ЕЭЗ
doc-citizenship-ukraine-temporary-protection = гражданство Украины, временная защита
doc-citizenship-third-country = гражданство третьей страны
doc-citizenship-stateless = без гражданства какой-либо страны
doc-basis-eu-right = пребывание по праву ЕС
doc-basis-permit-or-visa = есть вид на жительство или виза
doc-basis-none-or-expired = основания пребывания нет, или его срок истёк
doc-basis-asylum-seeker = статус просителя убежища
doc-basis-temporary-protection = временная защита
doc-basis-unknown = основание пребывания неизвестно
doc-form-labour = трудовая эксплуатация
doc-form-sexual = сексуальная эксплуатация
doc-form-domestic = эксплуатация в домашнем хозяйстве
doc-form-begging = принудительное попрошайничество
doc-form-criminality = принуждение к преступным действиям
doc-form-marriage = принудительный или фиктивный брак
doc-form-surrogacy = суррогатное материнство
doc-form-adoption = незаконное усыновление
doc-form-organ = изъятие органов
doc-form-online = эксплуатация в интернете
doc-sector-construction = строительство
doc-sector-agriculture = сельское хозяйство
doc-sector-food = переработка пищевых продуктов
doc-sector-forestry = лесное хозяйство
doc-sector-catering = общественное питание и гостиницы
doc-sector-transport = транспорт и такси
doc-sector-domestic = домашнее хозяйство
doc-sector-other = другая отрасль
doc-since = с какого времени: { $date }
doc-passport-self = паспорт у самого человека
doc-passport-employer = паспорт у работодателя
doc-passport-other-person = паспорт у другого лица
doc-passport-office = паспорт в учреждении или посольстве, для разрешения или нового паспорта
doc-passport-no-passport = паспорта нет
doc-wish-home = поехать домой
doc-wish-stay-work = остаться в Латвии и работать
doc-wish-change-job = найти другую работу
doc-wish-police = поговорить с полицией
doc-wish-time-to-think = время подумать
doc-wish-support = поговорить с организацией, которая помогает
doc-wish-other = что-то другое
doc-agrees-to-police-yes = соглашается поговорить с полицией
doc-agrees-to-police-no = не соглашается поговорить с полицией
doc-agrees-to-police-not-asked = разговор с полицией: не спрошено
doc-agrees-to-police-dont-know = о разговоре с полицией пока не знает
doc-agrees-to-police-declined = о разговоре с полицией человек не захотел говорить
doc-fears-return-yes = боится возвращаться
doc-fears-return-no = не боится возвращаться
doc-fears-return-not-asked = страх возвращения: не спрошено
doc-fears-return-dont-know = не знает, есть ли страх возвращения
doc-fears-return-declined = человек не захотел говорить, есть ли страх возвращения
doc-child-not-recorded = опекун, сопровождающий и то, когда сообщено сиротскому суду, в этой сводке не записаны; пожалуйста, выясните
doc-rights-not-recorded = в этой сводке не записано, какие права объяснены; пожалуйста, объясните их
doc-reflection-not-recorded = не записано также, сообщили ли человеку о периоде на размышление
doc-consent-agreed = человек дал согласие на этого получателя { $moment }
doc-consent-language = объяснено на языке
doc-consent-blocks = отдельно разрешено передать
doc-consent-no-blocks = ничего
doc-consent-child = не нужно: это ребёнок, или возраст неясен
doc-consent-emergency = не спрошено: опасность прямо сейчас или нужна неотложная медицинская помощь

## Grounds, open questions, own words, decision

doc-positive = выявлено
doc-not-positive = отдельные признаки
doc-no-indicators = ни одного признака не выявлено
doc-origin-said = со слов человека
doc-origin-observed = увидено или услышано
doc-origin-document = документ
doc-origin-third-person = со слов другого лица
doc-origin-inference = вывод сотрудника
doc-may-rise = Может измениться
doc-may-rise-labour-rights = То, что ещё не ясно, может дать основания предполагать эксплуатацию.
doc-may-rise-risk-before-exploitation = То, что ещё не ясно, может указать на риск торговли людьми.
doc-may-rise-reasonable-grounds = То, что ещё не ясно, может дать разумные основания предполагать торговлю людьми.
doc-may-rise-strong-grounds = То, что ещё не ясно, может дать очень серьёзные основания предполагать торговлю людьми.
doc-strengths-unverified = Сила признаков ещё не сверена с печатным списком МОТ и Европейской комиссии (2009).
doc-undetermined = Пока неясно
doc-open-not-asked = Не спрошено
doc-open-dont-know = Человек не знает
doc-open-declined = Человек не захотел говорить
doc-open-nothing = всё спрошено, и на всё получен ответ
doc-quote = «{ $words }»
doc-decision-officer = Решение сотрудника
doc-decision-agree = соглашается с тем, что дают ответы
doc-decision-differ = оценивает иначе: { $reason }
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
block-forms = Предполагаемая форма
block-open = Что ещё не ясно
block-exploiter = О работодателе или эксплуататоре
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
reason-adult-with-police = Есть основания предполагать торговлю людьми, и человек согласен поговорить с полицией.
reason-adult-without-police = Есть основания предполагать торговлю людьми. Помощь не зависит от сотрудничества с полицией.
reason-refuses-everything = Человек не хочет никакого направления. Дайте информационную карточку, если её безопасно хранить.
reason-reflection-period = У человека нет права на пребывание. В течение трёх дней после получения статуса можно попросить период на размышление.
reason-asylum = Человек просит убежища или боится вернуться. Выберите одно из учреждений; никогда не обращайтесь в посольство страны происхождения.
reason-eu-citizen = У человека гражданство другой страны ЕС. Период на размышление не распространяется на граждан ЕС.
reason-exploited-abroad = Гражданина или негражданина Латвии эксплуатировали за границей.
reason-labour-rights = Ответы указывают на нарушение трудовых прав. Позже проведите скрининг ещё раз.

within-now = немедленно
within-same-day = в тот же день
within-hours-24 = в течение 24 часов
within-days-3 = в течение 3 дней
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
information-screen-again = Позже проведите скрининг ещё раз.

contact-emergency = Экстренная помощь
    .hours = в любое время; общеизвестно, не проверено
contact-police-emergency = Полиция
    .hours = в любое время; общеизвестно, не проверено
contact-drosa-maja-trust-line = Телефон доверия общества «Patvērums «Drošā māja»»
    .hours = источники расходятся: круглосуточно или с понедельника по пятницу 9–17
contact-drosa-maja = Общество «Patvērums «Drošā māja»»
    .hours = с понедельника по пятницу 9–20
contact-marta = Общество «Centrs MARTA»
    .hours = с понедельника по пятницу 10–18
contact-victims-support = Телефон помощи пострадавшим от преступлений
    .hours = ежедневно 7–22, бесплатно
contact-children-helpline = Телефон доверия для детей и подростков
    .hours = круглосуточно, бесплатно
contact-missing-children = Пропавшие дети
    .hours = круглосуточно

## The hand-over on screen

handover-introduction-adult = Человек совершеннолетний. Для каждого получателя нужно согласие человека; отмечайте только то, на что человек согласился.
handover-introduction-child = Это ребёнок, или возраст неясен. Чтобы передать сведения организации, оказывающей помощь, полиции и сиротскому суду, согласия не спрашивают; запишите, что думает ребёнок.
handover-contacts-unverified = С { $checked } никто не проверял порядок направления и контакты у самих учреждений. Проверьте, прежде чем звонить.
