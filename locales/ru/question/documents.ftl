# status: machine

question-passport-now = У кого сейчас ваш паспорт?
    .self = У меня, или я могу взять его в любое время
    .employer = У работодателя
    .other-person = У кого-то другого
    .no-passport = У меня нет паспорта

question-contract-now = Есть ли у вас письменный трудовой договор?
    .understood = Да, и я его понимаю
    .not-understood = Да, но я его не понимаю
    .no-copy = Есть бумага с моей подписью, но копии у меня нет
    .none = Нет, ничего письменного нет

question-contract-followed = Работа и зарплата у вас такие, как написано в договоре?
