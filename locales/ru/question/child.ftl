# status: machine

question-child-came-with = Кто приехал сюда вместе с тобой?
    .parents = Мама или папа
    .relatives = Другие родственники
    .friends = Друзья
    .other-adult = Другой взрослый
    .alone = Никто
    .always-here = Я всегда здесь живу

question-child-lives-with = С кем ты сейчас живёшь?
    .parents = С мамой или папой
    .relatives = С другими родственниками
    .home = В детском доме или в школе
    .other-adult = С другим взрослым
    .alone = Без взрослых или с друзьями

question-child-school = Ты ходишь в школу?
    .yes = Да
    .sometimes = Иногда
    .not-allowed = Нет, мне не разрешают
    .work = Нет, мне надо работать
    .no = Нет, по другой причине

question-child-promised = Обещали тебе что-то из этого, а вышло по-другому?
    .school = Что можно будет ходить в школу
    .job = Хорошую работу
    .money = Деньги
    .family = Что я буду со своей семьёй
    .none = Нет, ничего такого

question-child-works = Ты работаешь или помогаешь кому-то в делах?

question-child-work-time = Когда ты работаешь?
    .sometimes = Только изредка
    .after-school = Немного после школы
    .all-day = Почти весь день
    .night = Вечером и ночью

question-child-work-money = Кто получает деньги за твою работу?
    .self = Я
    .family = Моя семья
    .other-adult = Другой взрослый
    .nobody = Денег никто не получает

question-child-papers = У кого твой паспорт или документы?
    .self = У меня
    .family = У семьи или тех, кто обо мне заботится
    .other-adult = У другого взрослого
    .no-papers = У меня нет документов

question-child-kept-in = Кто-нибудь запирает тебя или не разрешает звонить семье?

question-child-not-allowed = Заставляет ли тебя взрослый делать то, что нельзя?

question-child-gifts = Давал ли тебе кто-то подарки или деньги, а потом хотел того, что тебе не нравилось?

question-child-threat = Говорит ли кто-то, что случится плохое, если ты расскажешь или уйдёшь?

question-child-hurt = Кто-нибудь делал тебе больно?

question-child-wants = Что помогло бы тебе сейчас?
    .safe-place = Безопасное место, где спать
    .family = Быть со своей семьёй
    .food = Что-нибудь поесть или попить
    .doctor = Врач
    .trusted-adult = Поговорить со взрослым, которому я доверяю
    .other = Что-то другое
