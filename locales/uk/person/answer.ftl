answer-yes = Так
answer-no = Ні
answer-dont-know = Не знаю
answer-declined = Не хочу казати
answer-later = Пізніше
