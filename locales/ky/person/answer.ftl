answer-yes = Ооба
answer-no = Жок
answer-dont-know = Билбейм
answer-declined = Айткым келбейт
answer-later = Кийинчерээк
