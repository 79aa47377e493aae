# status: machine

question-begging-made = Заставляет ли вас кто-нибудь просить у людей деньги на улице или по домам?

question-begging-money = Кому остаются деньги, которые вам дают люди?
    .self = Мне
    .shared = Мы делим их в семье
    .part-taken = Кто-то забирает часть
    .all-taken = Кто-то забирает всё
