answer-yes = Да
answer-no = Нет
answer-dont-know = Не знаю
answer-declined = Не хочу отвечать
answer-later = Позже
