fact-age = Возрастная группа
    .hint = Если возраст неясен, действуют правила для детей.
fact-age-adult = взрослый человек (18 лет или старше)
fact-age-child = ребёнок (младше 18 лет)
fact-age-unsure = возраст неясен

fact-forms = Возможные формы эксплуатации
    .hint = Если не знаете, ничего не выбирайте: тогда ответы проверяются на признаки и трудовой, и сексуальной эксплуатации.
fact-forms-labour = трудовая эксплуатация
fact-forms-sexual = сексуальная эксплуатация
fact-forms-domestic = принудительный труд в домашнем хозяйстве
fact-forms-begging = принудительное попрошайничество
fact-forms-criminality = принуждение к преступным действиям
fact-forms-marriage = принудительный или фиктивный брак
fact-forms-surrogacy = принудительное суррогатное материнство
fact-forms-adoption = незаконное усыновление
fact-forms-organ = изъятие органов
fact-forms-online = эксплуатация в интернете

fact-triggers = Что требует немедленной защиты
    .hint = Если отмечаете что-то из этого, прекратите вопросы и прежде всего позаботьтесь о безопасности.
fact-triggers-danger-now = опасность прямо сейчас
fact-triggers-child-in-exploitation = эксплуатируют ребёнка
fact-triggers-self-disclosure = человек без вопроса говорит, что пострадал от торговли людьми
fact-triggers-medical-emergency = срочно нужен врач
fact-triggers-suicide-risk = риск самоубийства

fact-citizenship = Гражданство
fact-citizenship-latvia = Латвия
fact-citizenship-latvian-non-citizen = статус негражданина Латвии
fact-citizenship-eu-eea = другая страна ЕС или ЕЭЗ
fact-citizenship-ukraine-temporary-protection = Украина, временная защита
fact-citizenship-third-country = страна вне ЕС и ЕЭЗ
fact-citizenship-stateless = без гражданства какой-либо страны

fact-basis-of-stay = Право на пребывание в Латвии
    .hint = Только помогает выбрать получателей; на результат не влияет.
fact-basis-of-stay-eu-right = право по законодательству ЕС
fact-basis-of-stay-permit-or-visa = вид на жительство или виза
fact-basis-of-stay-none-or-expired = нет или срок истёк
fact-basis-of-stay-asylum-seeker = запрошено убежище
fact-basis-of-stay-temporary-protection = временная защита
fact-basis-of-stay-unknown = неизвестно

fact-gender = Пол
    .hint = Как говорит сам человек.
fact-gender-woman = женщина
fact-gender-man = мужчина
fact-gender-other = другое

fact-municipality = Самоуправление
    .hint = Только самоуправление, без адреса и без имён.

fact-sector = Отрасль
fact-sector-construction = строительство
fact-sector-agriculture = сельское хозяйство
fact-sector-food = переработка пищевых продуктов
fact-sector-forestry = лесное хозяйство
fact-sector-catering = общественное питание и гостиницы
fact-sector-transport = транспорт и такси
fact-sector-domestic = работа в домашнем хозяйстве
fact-sector-other = другая

fact-where = Где происходили события
fact-where-latvia = в Латвии
fact-where-abroad = за границей
fact-where-both = в Латвии и за границей

fact-met-by = Кто встретил человека первым
    .hint = Только для статистики; больше ни на что не влияет.
fact-met-by-labour-inspectorate = инспекция труда
fact-met-by-border-guard = пограничная охрана
fact-met-by-police = полиция
fact-met-by-social-service = социальная служба
fact-met-by-orphans-court = сиротский суд
fact-met-by-health = врач или больница
fact-met-by-school = школа
fact-met-by-organisation = организация
fact-met-by-other = кто-то другой

fact-since = Когда начались события
    .hint = Достаточно примерного месяца и года.

fact-interpreter = Переводчик
    .hint = Ни в коем случае не работодатель, коллега, сопровождающий, родственник или ребёнок.
fact-interpreter-not-needed = не нужен
fact-interpreter-telephone = по телефону
fact-interpreter-in-person = очно
fact-interpreter-tie-professional = профессиональный переводчик
fact-interpreter-tie-staff = ваш коллега
fact-interpreter-tie-stranger = кто-то другой, кто никак не связан с человеком
fact-interpreter-tie-relative = родственник человека
fact-interpreter-tie-companion = кто-то, кто пришёл вместе с человеком
fact-interpreter-tie-employer = работодатель или кто-то, кто связан с работой человека
fact-interpreter-tie-child = любой несовершеннолетний

origin-said = со слов человека
origin-observed = наблюдение
origin-document = документ
origin-third-person = со слов другого человека
origin-inference = мой вывод

fact-interpreter-found-service = через ваше учреждение или службу переводов
fact-interpreter-found-officer = вы сами кого-то попросили
fact-interpreter-found-person = этого переводчика попросил сам человек
fact-interpreter-found-others = привёл работодатель или кто-то другой
fact-interpreter-wish-woman = женщина
fact-interpreter-wish-man = мужчина
fact-interpreter-wish-no-preference = неважно
fact-compelled = Действия, которые человека, возможно, заставили совершить
    .hint = Без имён, без подробностей, ничего о том, кто ещё участвовал.
compelled-remind = Прежде чем что-то записать
    .law = Если человека заставили нарушить закон, возможно, его за это не накажут. Так ли это, решает прокурор или суд, а не здесь.
    .lawyer = Скажите человеку, что он может сначала поговорить с юристом и что рассказывать вам он не обязан.
    .kept = Заметка хранится вместе с делом. Ни в одном документе её не будет, если человек не согласится именно на эту заметку именно для этого получателя.
    .police = О том, о чём вы сами обязаны сообщать, нужно сообщить независимо от того, записано это здесь или нет.
compelled-begin = Прочитано; написать заметку
