# status: machine

question-begging-made = Чи хтось змушує вас просити в людей гроші — на вулиці або від дверей до дверей?

question-begging-money = Хто залишає собі гроші, які вам дають люди?
    .self = Я залишаю їх собі
    .shared = Ми ділимо їх у родині
    .part-taken = Хтось забирає частину
    .all-taken = Хтось забирає все
