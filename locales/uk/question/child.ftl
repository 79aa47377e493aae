# status: machine

question-child-came-with = Хто приїхав сюди разом із тобою?
    .parents = Мама або тато
    .relatives = Інші родичі
    .friends = Друзі
    .other-adult = Хтось інший із дорослих
    .alone = Ніхто
    .always-here = Я живу тут усе життя

question-child-lives-with = З ким ти зараз живеш?
    .parents = З мамою або татом
    .relatives = З іншими родичами
    .home = У дитячому будинку або при школі
    .other-adult = З кимось іншим із дорослих
    .alone = Ні з ким або з друзями

question-child-school = Ти ходиш до школи?
    .yes = Так
    .sometimes = Іноді
    .not-allowed = Ні, мені не дозволяють
    .work = Ні, мені треба працювати
    .no = Ні, з іншої причини

question-child-promised = Тобі обіцяли щось із цього, а потім вийшло інакше?
    .school = Що я зможу ходити до школи
    .job = Якусь хорошу роботу
    .money = Гроші
    .family = Що я буду з родиною
    .none = Ні, нічого такого

question-child-works = Ти працюєш або виконуєш для когось якусь роботу?

question-child-work-time = Коли ти працюєш?
    .sometimes = Лише інколи
    .after-school = Трохи після школи
    .all-day = Майже цілий день
    .night = Увечері та вночі

question-child-work-money = Хто отримує гроші за твою роботу?
    .self = Я
    .family = Моя родина
    .other-adult = Хтось інший із дорослих
    .nobody = Ніхто не отримує грошей

question-child-papers = У кого твій паспорт або документи?
    .self = У мене
    .family = У родини або в тих, хто про мене дбає
    .other-adult = У когось іншого з дорослих
    .no-papers = У мене немає документів

question-child-kept-in = Хтось замикає тебе або забороняє дзвонити рідним?

question-child-not-allowed = Хтось із дорослих змушує тебе робити те, чого не можна?

question-child-gifts = Хтось давав тобі подарунки або гроші, а потім хотів того, що тобі не подобалося?

question-child-threat = Хтось каже, що станеться щось погане, якщо ти розкажеш або підеш геть?

question-child-hurt = Хтось робив тобі боляче?

question-child-wants = Що тобі зараз допомогло б?
    .safe-place = Безпечне місце, де можна спати
    .family = Бути з родиною
    .food = Щось поїсти або попити
    .doctor = Лікар
    .trusted-adult = Поговорити з дорослими, яким я довіряю
    .other = Щось інше
