fact-age = Вікова група
    .hint = Якщо вік під сумнівом, діють правила для дітей.
fact-age-adult = доросла людина (від 18 років)
fact-age-child = дитина (до 18 років)
fact-age-unsure = вік під сумнівом

fact-forms = Можливі форми експлуатації
    .hint = Якщо не знаєте, нічого не вибирайте: тоді відповіді оцінюють і щодо праці, і щодо сексуальної експлуатації.
fact-forms-labour = трудова експлуатація
fact-forms-sexual = сексуальна експлуатація
fact-forms-domestic = примусова праця в домашньому господарстві
fact-forms-begging = примусове жебрацтво
fact-forms-criminality = примус до злочинних дій
fact-forms-marriage = примусовий або фіктивний шлюб
fact-forms-surrogacy = примусове сурогатне материнство
fact-forms-adoption = незаконне усиновлення
fact-forms-organ = вилучення органів
fact-forms-online = експлуатація в інтернеті

fact-triggers = Що потребує негайного захисту
    .hint = Якщо позначаєте щось із цього, припиніть запитання й насамперед подбайте про безпеку.
fact-triggers-danger-now = небезпека просто зараз
fact-triggers-child-in-exploitation = експлуатують дитину
fact-triggers-self-disclosure = людина сама, без запитання, каже, що постраждала від торгівлі людьми
fact-triggers-medical-emergency = терміново потрібен лікар
fact-triggers-suicide-risk = ризик самогубства

fact-citizenship = Громадянство
fact-citizenship-latvia = Латвія
fact-citizenship-latvian-non-citizen = статус негромадянина Латвії
fact-citizenship-eu-eea = інша країна ЄС або ЄЕЗ
fact-citizenship-ukraine-temporary-protection = Україна, тимчасовий захист
fact-citizenship-third-country = країна поза ЄС і ЄЕЗ
fact-citizenship-stateless = без громадянства будь-якої країни

fact-basis-of-stay = Право на перебування в Латвії
    .hint = Лише допомагає вибрати одержувачів; на результат не впливає.
fact-basis-of-stay-eu-right = право за законодавством ЄС
fact-basis-of-stay-permit-or-visa = посвідка на проживання або віза
fact-basis-of-stay-none-or-expired = немає або строк минув
fact-basis-of-stay-asylum-seeker = подано прохання про притулок
fact-basis-of-stay-temporary-protection = тимчасовий захист
fact-basis-of-stay-unknown = невідомо

fact-gender = Стать
    .hint = Як каже сама людина.
fact-gender-woman = жінка
fact-gender-man = чоловік
fact-gender-other = інше

fact-municipality = Муніципалітет
    .hint = Лише муніципалітет, без адреси та без імен.

fact-sector = Галузь
fact-sector-construction = будівництво
fact-sector-agriculture = сільське господарство
fact-sector-food = переробка харчових продуктів
fact-sector-forestry = лісове господарство
fact-sector-catering = громадське харчування та готелі
fact-sector-transport = транспорт і таксі
fact-sector-domestic = робота в домашньому господарстві
fact-sector-other = інша

fact-where = Де відбувалися події
fact-where-latvia = у Латвії
fact-where-abroad = за кордоном
fact-where-both = у Латвії та за кордоном

fact-met-by = Хто зустрів людину першим
    .hint = Лише для статистики; більше ні на що не впливає.
fact-met-by-labour-inspectorate = інспекція праці
fact-met-by-border-guard = прикордонна охорона
fact-met-by-police = поліція
fact-met-by-social-service = соціальна служба
fact-met-by-orphans-court = сирітський суд
fact-met-by-health = лікар або лікарня
fact-met-by-school = школа
fact-met-by-organisation = організація
fact-met-by-other = хтось інший

fact-since = Коли почалися події
    .hint = Досить приблизного місяця та року.

fact-interpreter = Перекладач
    .hint = У жодному разі не роботодавець, колега, супутник, родич або дитина.
fact-interpreter-not-needed = не потрібен
fact-interpreter-telephone = телефоном
fact-interpreter-in-person = особисто
fact-interpreter-tie-professional = професійний перекладач
fact-interpreter-tie-staff = ваш колега
fact-interpreter-tie-stranger = хтось інший, хто ніяк не пов’язаний із людиною
fact-interpreter-tie-relative = родич людини
fact-interpreter-tie-companion = хтось, хто прийшов разом із людиною
fact-interpreter-tie-employer = роботодавець або хтось, хто пов’язаний із роботою людини
fact-interpreter-tie-child = будь-яка неповнолітня особа

origin-said = зі слів людини
origin-observed = спостереження
origin-document = документ
origin-third-person = зі слів іншої особи
origin-inference = мій висновок

fact-interpreter-found-service = через вашу установу або службу перекладу
fact-interpreter-found-officer = ви самі когось попросили
fact-interpreter-found-person = людина попросила саме цього перекладача
fact-interpreter-found-others = перекладача привів роботодавець або хтось інший
fact-interpreter-wish-woman = жінку
fact-interpreter-wish-man = чоловіка
fact-interpreter-wish-no-preference = не має значення
fact-compelled = Дії, до яких людину, можливо, змусили
    .hint = Без імен, без подробиць, нічого про те, хто ще брав участь.
compelled-remind = Перш ніж щось записати
    .law = Того, кого змусили порушити закон, за це можуть і не покарати. Чи це так, вирішує прокурор або суд; тут цього не вирішують.
    .lawyer = Скажіть людині, що вона може спершу поговорити з юристом і що розповідати вам про це не обов’язково.
    .kept = Нотатку зберігають разом зі справою. Її немає в жодному документі, якщо людина не погодилася передати саме цю нотатку саме цьому одержувачеві.
    .police = Якщо про щось ви самі мусите повідомляти, то мусите незалежно від того, чи записано це тут.
compelled-begin = Прочитано; написати нотатку
