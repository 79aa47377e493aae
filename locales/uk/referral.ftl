## The document

doc-title = Зведення для скерування
doc-confidential = Конфіденційно: лише для одержувача
doc-to = Кому: { $recipient }
doc-case = Справа { $code }
doc-page = Сторінка { $page } з { $pages }
doc-text-status = тексти цього бланка ще ніхто не перевіряв
doc-facts = Відомості
doc-not-recorded = не записано
doc-more = і ще { $count }
doc-questions = { $count ->
    [one] { $count } запитання
    [few] { $count } запитання
    [many] { $count } запитань
   *[other] { $count } запитання
  }
doc-indicators = { $count ->
    [one] { $count } ознака
    [few] { $count } ознаки
    [many] { $count } ознак
   *[other] { $count } ознаки
  }
doc-more-words = { $count ->
    [one] У справі є ще { $count } нотатка.
    [few] У справі є ще { $count } нотатки.
    [many] У справі є ще { $count } нотаток.
   *[other] У справі є ще { $count } нотатки.
  }

## The framed box

doc-outcome-no-grounds-today = Сьогоднішні відповіді не дають підстав підозрювати торгівлю людьми, але й не виключають її.
doc-outcome-insufficient-information = Інформації ще замало, щоб сказати, чи є підстави підозрювати торгівлю людьми.
doc-outcome-labour-rights = Відповіді дають підстави підозрювати експлуатацію та порушення прав.
doc-outcome-risk-before-exploitation = Відповіді вказують на ризик торгівлі людьми: експлуатація може бути ще попереду.
doc-outcome-reasonable-grounds = Відповіді дають обґрунтовані підстави підозрювати торгівлю людьми.
doc-outcome-strong-grounds = Відповіді дають вагомі підстави підозрювати торгівлю людьми.
doc-outcome-immediate-protection = Насамперед — безпека людини.
doc-lead-child = Людині немає 18 років.
doc-lead-unsure = Вік людини під сумнівом; поки його не з’ясовано, діють правила для дітей.
doc-no-embassy = Не звертайтеся до посольства або консульства країни походження людини.

doc-danger-now-yes = у день розмови людина боялася, що хтось завдасть їй фізичного болю
doc-danger-now-no = згідно з відповіддю, у день розмови людина не боялася, що їй завдадуть фізичного болю
doc-danger-now-not-asked = не запитано, чи людина боїться, що їй завдадуть фізичного болю
doc-danger-now-dont-know = людина не знала, чи боятися їй, що хтось завдасть їй фізичного болю
doc-danger-now-declined = людина не захотіла казати, чи боїться, що їй завдадуть фізичного болю
doc-controller-near-yes = поруч є хтось, хто лякає людину
doc-controller-near-no = згідно з відповіддю, під час розмови поруч не було нікого, хто лякає людину
doc-controller-near-not-asked = не запитано, чи є поруч хтось, хто лякає людину
doc-controller-near-dont-know = людина не знає, чи є поруч хтось, хто її лякає
doc-controller-near-declined = людина не захотіла казати, чи є поруч хтось, хто її лякає
doc-phone-monitored-yes = хтось переглядає власний телефон людини або перевіряє, кому вона телефонує
doc-phone-monitored-no = згідно з відповіддю, ніхто не переглядає власного телефона людини й не перевіряє, кому вона телефонує
doc-phone-monitored-not-asked = не запитано, чи хтось переглядає власний телефон людини або перевіряє, кому вона телефонує
doc-phone-monitored-dont-know = людина не знає, чи хтось переглядає її власний телефон або перевіряє, кому вона телефонує
doc-phone-monitored-declined = людина не захотіла казати, чи хтось переглядає її власний телефон або перевіряє, кому вона телефонує
doc-trigger-danger-now = небезпека просто зараз, за позначкою фахівця
doc-trigger-medical-emergency = потрібна невідкладна медична допомога
doc-trigger-suicide-risk = ризик самогубства
doc-reply-not-asked = не запитано
doc-reply-dont-know = людина не знає
doc-reply-declined = людина не захотіла казати

doc-need-shelter = безпечне місце, де спати
doc-need-medical = лікар або ліки
doc-need-food = їжа або вода
doc-need-documents = допомога, щоб повернути документи
doc-need-wages = допомога, щоб отримати зарплату
doc-need-lawyer = порада юриста
doc-need-none = згідно з відповіддю, зараз нічого не потрібно
doc-need-none-urgent = ні місця для ночівлі, ні медичної допомоги не названо
doc-dependants-yes = від людини хтось залежить (гроші або догляд)
doc-dependants-no = від людини ніхто не залежить (гроші або догляд)
doc-dependants-not-asked = не запитано, чи хтось залежить від людини
doc-dependants-dont-know = людина не знає, чи хтось від неї залежить
doc-dependants-declined = людина не захотіла казати, чи хтось від неї залежить

## Facts

doc-place-latvia = події відбувалися в Латвії
doc-place-abroad = події відбувалися за кордоном
doc-place-both = події відбувалися в Латвії та за кордоном
doc-speaks = мова розмови
doc-reads = мова читання
doc-interpreter-not-needed = перекладач не потрібен
doc-interpreter-telephone = перекладач телефоном
doc-interpreter-in-person = перекладач особисто
doc-interpreter-tie-professional = професійний перекладач
doc-interpreter-tie-staff = з установи, яка скеровує людину
doc-interpreter-tie-stranger = ніяк не пов’язаний із людиною
doc-interpreter-tie-relative = родич людини (до перекладу допущено через екстрену ситуацію)
doc-interpreter-tie-companion = хтось, хто прийшов разом із людиною (до перекладу допущено через екстрену ситуацію)
doc-interpreter-tie-employer = роботодавець або хтось, хто пов’язаний із роботою людини (до перекладу допущено через екстрену ситуацію)
doc-interpreter-tie-child = неповнолітня особа (до перекладу допущено через екстрену ситуацію)
doc-language-lv = латиська
doc-language-lv-x-simple = латиська (легка для читання)
doc-language-en = англійська
doc-language-ru = російська
doc-language-uk = українська
doc-language-uz-latn = узбецька (латиниця)
doc-language-uz-cyrl = узбецька (кирилиця)
doc-language-tg = таджицька
doc-language-ky = киргизька
doc-language-kk = казахська
doc-language-ro = румунська
doc-language-hi = гінді
doc-language-ur = урду
doc-age-adult = доросла людина
doc-age-child = дитина, до 18 років
doc-age-unsure = вік під сумнівом, діють правила для дітей
doc-gender-woman = жінка
doc-gender-man = чоловік
doc-gender-other = стать: інше
doc-citizenship-latvia = громадянство Латвії
doc-citizenship-latvian-non-citizen = статус негромадянина Латвії
doc-citizenship-eu-eea = громадянство іншої країни ЄС або ЄЕЗ
doc-citizenship-ukraine-temporary-protection = громадянство України, тимчасовий захист
doc-citizenship-third-country = громадянство країни поза ЄС і ЄЕЗ
doc-citizenship-stateless = без громадянства будь-якої країни
doc-basis-eu-right = право на перебування за законодавством ЄС
doc-basis-permit-or-visa = посвідка на проживання або віза
doc-basis-none-or-expired = права на перебування немає, або його строк минув
doc-basis-asylum-seeker = подано прохання про притулок
doc-basis-temporary-protection = тимчасовий захист
doc-basis-unknown = чи є право на перебування, невідомо
doc-form-labour = трудова експлуатація
doc-form-sexual = сексуальна експлуатація
doc-form-domestic = примусова праця в домашньому господарстві
doc-form-begging = примусове жебрацтво
doc-form-criminality = примус до злочинних дій
doc-form-marriage = примусовий або фіктивний шлюб
doc-form-surrogacy = примусове сурогатне материнство
doc-form-adoption = незаконне усиновлення
doc-form-organ = вилучення органів
doc-form-online = експлуатація в інтернеті
doc-sector-construction = будівництво
doc-sector-agriculture = сільське господарство
doc-sector-food = переробка харчових продуктів
doc-sector-forestry = лісове господарство
doc-sector-catering = громадське харчування та готелі
doc-sector-transport = транспорт і таксі
doc-sector-domestic = робота в домашньому господарстві
doc-sector-other = інша галузь
doc-since = відколи: { $date }
doc-passport-self = паспорт у самої людини, або вона може взяти його будь-коли
doc-passport-employer = паспорт у роботодавця
doc-passport-other-person = паспорт в іншої особи
doc-passport-office = паспорт у поліції, державній установі або посольстві
doc-passport-no-passport = у людини немає ні паспорта, ні посвідчення особи
doc-wish-home = повернутися до рідної країни, міста чи села
doc-wish-stay-work = залишитися в Латвії та працювати
doc-wish-change-job = знайти іншу роботу
doc-wish-police = поговорити з поліцією
doc-wish-time-to-think = час подумати
doc-wish-support = поговорити з організацією, яка допомагає
doc-wish-other = щось інше
doc-agrees-to-police-yes = людина погодилася б поговорити з поліцією
doc-agrees-to-police-no = людина не погодилася б поговорити з поліцією
doc-agrees-to-police-not-asked = не запитано, чи поговорила б людина з поліцією
doc-agrees-to-police-dont-know = людина ще не знає, чи поговорила б із поліцією
doc-agrees-to-police-declined = людина не захотіла казати, чи поговорила б із поліцією
doc-fears-return-yes = людина боїться повертатися до своєї країни або до рідного міста чи села
doc-fears-return-no = людина не боїться повертатися до своєї країни або до рідного міста чи села
doc-fears-return-not-asked = не запитано, чи людина боїться повертатися
doc-fears-return-dont-know = людина не знає, чи боїться повертатися
doc-fears-return-declined = людина не захотіла казати, чи боїться повертатися
doc-child-not-recorded = у цьому зведенні не записано, хто опікун, хто прийшов із дитиною та коли повідомлено сирітський суд; будь ласка, з’ясуйте
doc-rights-not-recorded = у цьому зведенні не записано, які права пояснено; будь ласка, поясніть їх
doc-reflection-not-recorded = у цьому зведенні не записано, чи людині повідомили про період для роздумів
doc-talk-agreed = людина погодилася на розмову { $moment }
doc-talk-wants = дитина хотіла говорити, { $moment }
doc-talk-unsure = дитина не знала напевно, чи говорити, { $moment }
doc-talk-withdrawn = згоду на розмову відкликано { $moment }
doc-talk-not-recorded = не записано, як пояснили розмову
doc-talk-explained = пояснено
doc-talk-read = прочитано
doc-talk-heard = прослухано
doc-talk-interpreter = через перекладача
doc-told-purpose = мета
doc-told-kept = як зберігають відповіді
doc-told-seen = хто їх бачить
doc-told-shared = хто ще та коли їх отримує
doc-told-limits = винятки в разі небезпеки та щодо дітей
doc-told-duty = обов’язок повідомляти
doc-told-free = пропуск запитань, перерви, зупинка
doc-told-name = ім’я не обов’язкове
doc-told-decides = у розмові нічого не вирішують
doc-rights-explained = { $moment }
doc-rights-told = сказано
doc-rights-heard = прослухано
doc-rights-paper = на папері
doc-rights-all = усі права з аркуша
doc-non-punishment = Того, кого змусили порушити закон, за це можуть і не покарати. Людина погодилася, щоб цей одержувач отримав нотатку.
doc-interpreter-wish-woman = людина воліла б, щоб перекладала жінка
doc-interpreter-wish-man = людина воліла б, щоб перекладав чоловік
doc-interpreter-wish-no-preference = для людини не має значення, перекладає чоловік чи жінка
doc-consent-agreed = людина погодилася на цього одержувача { $moment }
doc-consent-language = мова пояснення
doc-consent-blocks = крім того, людина дозволила передати
doc-consent-no-blocks = більше нічого
doc-consent-child = не потрібна: це дитина, або вік під сумнівом
doc-consent-emergency = не запитано: небезпека просто зараз або потрібна невідкладна медична допомога

## Grounds, open questions, own words, decision

doc-positive = є ознаки
doc-not-positive = окремі ознаки
doc-no-indicators = жодної ознаки не виявлено
doc-origin-said = зі слів людини
doc-origin-observed = побачено або почуто
doc-origin-document = документ
doc-origin-third-person = зі слів іншої особи
doc-origin-inference = власний висновок фахівця
doc-may-rise = Що може змінитися
doc-may-rise-labour-rights = Те, що ще не з’ясовано, може дати підстави підозрювати експлуатацію.
doc-may-rise-risk-before-exploitation = Те, що ще не з’ясовано, може вказати на ризик торгівлі людьми.
doc-may-rise-reasonable-grounds = Те, що ще не з’ясовано, може дати обґрунтовані підстави підозрювати торгівлю людьми.
doc-may-rise-strong-grounds = Те, що ще не з’ясовано, може дати вагомі підстави підозрювати торгівлю людьми.
doc-strengths-unverified = Силу ознак ще не звірено з друкованим списком МОП і Європейської комісії (2009).
doc-undetermined = Ще не з’ясовано
doc-open-not-asked = Не запитано
doc-open-dont-know = Людина не знає
doc-open-declined = Людина не захотіла казати
doc-open-nothing = нічого: усі запитання поставлено, і на всі є відповіді
doc-quote = «{ $words }»
doc-decision-officer = Рішення фахівця
doc-decision-agree = погоджується з тим, що випливає з відповідей
doc-decision-differ = не погоджується: { $reason }
doc-not-an-identification = Цей скринінг — не офіційна ідентифікація; він не підтверджує й не виключає торгівлі людьми.

## Receipt slip, sheet of contact

doc-receipt = Підтвердження отримання
doc-receipt-cut = Відріжте тут, заповніть і надішліть назад
doc-receipt-back = Надіслати назад: { $contact }
doc-receipt-accepted = прийнято
doc-receipt-not-accepted = не прийнято
doc-receipt-date = Дата
doc-receipt-contact = Контактна особа й телефон
doc-receipt-outcome = Результат
doc-contact-warning = Зберігайте цей аркуш окремо від зведення. Зв’язуйтеся лише так, як тут написано.
doc-contact-name = Ім’я
doc-contact-how = Як і коли безпечно зв’язатися
doc-number-unverified = Сама установа ще не підтвердила цього номера.
doc-card-cut = Для фахівця. Розріжте по лініях, складіть посередині, це поле викиньте. Давайте картку лише тоді, коли її безпечно тримати при собі.
doc-card-unverified = Самі установи ще не підтвердили цих номерів: перш ніж дати картку, один раз зателефонуйте за ними.
doc-numbers-old = Номери востаннє перевірено { $checked }, понад { $months } місяців тому: перш ніж дати їх, зателефонуйте й перевірте.
doc-numbers-over = В однієї з організацій строк надання послуги минув: запитайте, хто надає її тепер.

## The receipt on paper, the number of a hand-over

doc-handover = Передача { $id }
doc-receipt-scan = Код: номер цієї передачі
doc-receipt-confidential = Конфіденційно: лише для установи, яка скерувала людину
doc-receipt-from = Одержувач
doc-receipt-reason = Причина
doc-receipt-at = Повідомлено
doc-receipt-steps = Що робити з цією сторінкою
doc-receipt-send = Одержувачу: надішліть або віддайте цю сторінку установі, яка скерувала людину.
doc-receipt-read = Установі, яка скерувала людину: відскануйте або сфотографуйте код і відкрийте зображення в програмі. Тоді справа { $code } рушить далі.
doc-receipt-keep = Після цього зберігайте сторінку разом зі справою або знищте її.
doc-receipt-holds = Код каже, про яку передачу йдеться, що з нею сталося й коли; у ньому підпис одержувача. Імені в ньому немає.
doc-receipt-code = Код: підтвердження щодо передачі { $id }
doc-became-received = Скерування отримано й відкрито.
doc-became-accepted = Одержувач приймає скерування.
doc-became-declined = Одержувач відмовився прийняти скерування.
doc-became-in-service = Людина отримує послугу.
doc-became-identified = Орган, який це вирішує, офіційно ідентифікував людину.
doc-became-not-identified = Орган, який це вирішує, не ідентифікував людину офіційно. Це нічого не каже про те, що людина пережила.
doc-became-contact-lost = Одержувач більше не може зв’язатися з людиною.
doc-declined-not-competent = Цим займається інша установа.
doc-declined-no-capacity = Зараз немає місця або ні в кого немає часу.
doc-declined-person-declines = Людина цього не хоче.
doc-declined-incomplete = Переданих відомостей замало, щоб діяти.
doc-declined-other = Інша причина; будь ласка, запитайте телефоном.

## The annex about the employer or others

doc-evidence = Додаток: про роботодавця або інших
doc-evidence-unchecked = Тут те, що сказали або побачили під час розмови. Цього ніхто не перевіряв, і це нікого не звинувачує.
doc-evidence-safe = Ті, кого тут названо, не повинні дізнатися, від кого ці відомості.
doc-evidence-apart = Зберігайте цей додаток окремо від підсумку. Людина погодилася, щоб цей одержувач його отримав.
doc-evidence-employer = Роботодавець або інші
doc-evidence-addresses = Адреси
doc-evidence-vehicles = Транспорт
doc-evidence-telephones = Номери телефонів та облікові записи
doc-evidence-other = Інше

## The letter to a recipient when consent is taken back

doc-recall = Прохання більше не використовувати передані відомості
doc-recall-withdrawn = Людина відкликала згоду на передачу вам цих відомостей: { $moment }.
doc-recall-handed = Передано
doc-recall-handover = { $moment }, передача { $id }
doc-recall-steps = Про що ми просимо
doc-recall-stop = Будь ласка, більше не використовуйте передані відомості й нікому їх не передавайте.
doc-recall-delete = Будь ласка, видаліть їх разом з усіма копіями та знищте роздруківки.
doc-recall-passed = Якщо ви вже передали щось далі, будь ласка, повідомте про це прохання тих, хто має ці відомості, і скажіть нам, хто це.
doc-recall-obliged = Якщо закон зобов’язує вас щось зберегти, будь ласка, скажіть нам, що й чому.
doc-recall-tell = Коли це зроблено, будь ласка, повідомте нам: { $contact }
doc-recall-person = Будь ласка, не зв’язуйтеся з людиною з приводу цього листа.

## The letter to the person

doc-letter-officer = Для спеціаліста: давайте цей лист лише тоді, коли його безпечно зберігати; інакше прочитайте його вголос.

## Recipients

recipient-provider = Надавач послуги соціальної реабілітації
recipient-police = Державна поліція
recipient-orphans-court = Сирітський суд
recipient-migration-office = Управління у справах громадянства та міграції
recipient-labour-inspectorate = Державна інспекція праці
recipient-border-guard = Державна прикордонна охорона
recipient-consular = Консульський департамент Міністерства закордонних справ
recipient-medical = Медична допомога

## Blocks

block-case = Справа й дата
block-sender = Від кого
block-place = Місце
block-language = Мова
block-age = Вік
block-person = Людина
block-contact = Ім’я та безпечний зв’язок
block-consent = Згода
block-needs = Потреби
block-danger = Небезпека
block-grounds = Підстави
block-own-words = Слова самої людини
block-forms = Можливі форми експлуатації
block-open = Що ще не з’ясовано
block-exploiter = Про роботодавця або інших людей
block-documents = Документи
block-rights = Роз’яснення прав
block-reflection = Період для роздумів
block-return = Повернення
block-non-punishment = Примітка про непокарання
block-child = Дитина
block-wishes = Побажання
block-decision = Рішення
block-receipt = Підтвердження отримання

## Routes

reason-danger-now = Є небезпека, або комусь потрібен лікар. Спершу зателефонуйте 112 або 110.
reason-child = Це дитина, або вік під сумнівом. Згода не потрібна; запишіть думку дитини.
reason-adult-with-police = Є підстави підозрювати торгівлю людьми, і людина погодилася б поговорити з поліцією.
reason-adult-without-police = Є підстави підозрювати торгівлю людьми. Допомога не залежить від співпраці з поліцією.
reason-refuses-everything = Людина не хоче скерування. Дайте інформаційну картку, якщо людині безпечно тримати її при собі.
reason-reflection-period = Людина не має права на перебування. За законом протягом трьох днів після офіційного визнання «постраждалою особою» (так сказано в законі) вона може попросити період для роздумів; цей строк ще треба звірити із законом.
reason-asylum = Людина просить притулку або боїться повертатися. Виберіть одну з установ; ніколи не звертайтеся до посольства країни походження.
reason-eu-citizen = Людина має громадянство іншої країни ЄС або ЄЕЗ. Період для роздумів не поширюється на громадян ЄС.
reason-exploited-abroad = Є підстави підозрювати, що громадянина або негромадянина Латвії експлуатували за кордоном.
reason-labour-rights = Відповіді вказують на порушення трудових прав. Пізніше проведіть скринінг ще раз.
reason-recover-wages = Людині, можливо, винні зарплату: після нелегальної зайнятості в особливо експлуататорських умовах або в неповнолітньому віці можна надати посвідку на проживання на строк до року, щоб стягнути зарплату (перевірити за законом).
reason-reception-needs = Людина просить притулку або боїться повертатися. Якщо людина просить притулку, її особливі потреби під час прийому треба оцінити протягом 30 днів (це ще треба звірити із законом).
reason-border-screening = З людиною говорили на кордоні. Регламент про скринінг дає на скринінг 7 днів, а якщо людина перебуває на зовнішньому кордоні понад 72 години — лише 4 дні (як його застосовують у Латвії, ще треба перевірити).

within-now = негайно
within-same-day = того самого дня
within-hours-24 = протягом 24 годин
within-days-3 = протягом 3 днів
within-days-4 = протягом 4 днів
within-days-7 = протягом 7 днів
within-days-30 = протягом 30 днів
within-none = строк не встановлено

information-card = Інформаційна картка
information-child-view = Вислухайте думку дитини та запишіть її.
information-help-without-police = Допомога не залежить від співпраці з поліцією.
information-reflection-period = Письмова інформація про період для роздумів (30 днів)
information-never-the-embassy = Ніколи не звертайтеся до посольства країни походження.
information-no-reflection-period-for-eu = Період для роздумів не поширюється на громадян ЄС.
information-consulate-if-wished = Звертайтеся до консульства, лише якщо людина цього бажає.
information-cross-border-focal-point = Транскордонний контактний пункт
information-legal-aid = Правнича допомога
information-trade-union = Профспілка
information-recover-wages = Стягнення невиплаченої зарплати й посвідка на проживання для цього
information-screen-again = Пізніше проведіть скринінг ще раз.
information-reception-needs = Особливі потреби під час прийому: якщо людина згодна, скажіть тому, хто приймає заяву про притулок, що людині потрібно.
information-border-vulnerability = У формі скринінгу є частина про вразливість та особливі потреби. Якщо людина згодна, заповніть її тим, що з’ясовано тут.
information-border-clock = Строк: 7 днів, а якщо людина перебуває на зовнішньому кордоні понад 72 години — лише 4 дні. Програма не знає, коли строк почався, і рахує від кінця цієї розмови; він може минути раніше.

contact-emergency = Екстрена допомога
    .hours = будь-коли
contact-police-emergency = Поліція
    .hours = будь-коли
contact-drosa-maja-trust-line = Телефон довіри товариства «Patvērums „Drošā māja“»
    .hours = з понеділка до п’ятниці 9–17
contact-drosa-maja = Товариство «Patvērums „Drošā māja“»
    .hours = з понеділка до п’ятниці 9–20
contact-marta = Товариство «Centrs MARTA»
    .hours = з понеділка до п’ятниці 10–18
contact-victims-support = Телефон підтримки постраждалих від злочинів
    .hours = щодня 7–22, безкоштовно
contact-children-helpline = Лінія допомоги для дітей і підлітків
    .hours = цілодобово, безкоштовно
contact-missing-children = Зниклі діти
    .hours = цілодобово

closed-now =
    .today = зараз не працює, працюватиме сьогодні з { $time }
    .tomorrow = зараз не працює, працюватиме завтра з { $time }
    .monday = зараз не працює, працюватиме в понеділок з { $time }
    .tuesday = зараз не працює, працюватиме у вівторок з { $time }
    .wednesday = зараз не працює, працюватиме в середу з { $time }
    .thursday = зараз не працює, працюватиме в четвер з { $time }
    .friday = зараз не працює, працюватиме в п’ятницю з { $time }
    .saturday = зараз не працює, працюватиме в суботу з { $time }
    .sunday = зараз не працює, працюватиме в неділю з { $time }
contact-valid-unknown = Закупівлю послуги проводять раз на два роки; до якого часу її надає ця організація, невідомо. Запитайте, коли телефонуватимете.
contact-valid-until = надає послугу до { $day }
contact-valid-over = строк надання послуги: до { $day }, уже минув; запитайте, хто надає її тепер
contact-check-old = перевірено { $checked }, понад { $months } місяців тому: запитайте, чи це досі так

## The hand-over on screen

handover-introduction-adult = Людина повнолітня. Для кожного одержувача потрібна її згода; позначайте лише те, на що людина погодилася.
handover-introduction-child = Це дитина, або вік під сумнівом. Щоб передати відомості надавачеві послуги, поліції та сирітському суду, згоди не питають; запишіть, що думає дитина.
handover-introduction-withdrawn = Людина відкликала свою згоду. Тут лише ті одержувачі, для яких згода не потрібна, і вони отримають лише те, що захищає людину. Попередня згода більше не діє.
handover-contacts-unverified = Установи не підтвердили порядку скерування та контактів (востаннє переглянуто: { $checked }). Перевірте, перш ніж телефонувати.
handover-routes-old = Порядок скерування востаннє переглянуто { $checked }, понад { $months } місяців тому. Запитайте, чи він досі чинний.
rule-unverified = Відповідальні установи ще не підтвердили це правило.
rule-verified = Відповідальні установи підтвердили це правило.

doc-certificate-title = Свідоцтво про участь
doc-certificate-text = участь у тренувальних розмовах у програмі Atpazīt: випадки з вигаданими людьми.
doc-certificate-cases = Пройдено випадків: { $done } із { $all }
doc-certificate-note = Це показує, що хтось тренувався. Це не іспит, і оцінок не ставлять.
