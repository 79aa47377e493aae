answer-yes = Иә
answer-no = Жоқ
answer-dont-know = Білмеймін
answer-declined = Айтқым келмейді
answer-later = Кейінірек
