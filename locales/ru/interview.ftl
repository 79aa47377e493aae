# status: machine

interview-sections = Разделы
interview-facts = Ситуация
    .title = Что вы знаете о ситуации
    .note = Заполняете вы, а не человек. Чего не знаете, пропустите; дополнить можно позже.
interview-required = · обязательно
interview-urgent = Сначала позаботьтесь о безопасности, звоните 112. Вопросы могут подождать.
interview-find = Искать вопрос
    .nothing = В этой анкете нет такого вопроса.
interview-progress = { $answered } из { $shown }
interview-saving = сохраняется…
interview-saved = всё сохранено
interview-unsaved = ещё не сохранено

interview-sensitive = Деликатный вопрос
    .short = деликатно
interview-skip = Пропустить эту группу вопросов
interview-several = Можно выбрать несколько ответов.
interview-range = от { $least } до { $most }
interview-origin = Откуда вы это знаете?
interview-how = Как об этом спросить
interview-note = Заметка
    .label = Собственные слова человека
    .placeholder = Без имён, адресов и номеров телефонов
interview-note-waits = Заметка будет сохранена вместе с ответом.
interview-take-back = Убрать ответ
interview-back = Назад
interview-next = Дальше
interview-end = Закончить сейчас

interview-end-title = Конец беседы
interview-end-note = Поблагодарите человека. Спросите, хочет ли он сказать что-то ещё и что ему сейчас нужнее всего.
interview-open = { $count ->
        [one] Ещё открыт { $count } вопрос
        [few] Ещё открыты { $count } вопроса
        [many] Ещё открыты { $count } вопросов
       *[other] Ещё открыты { $count } вопроса
    }
    .note = Закончить всё равно можно. В результате будет видно, о чём не спросили.
interview-none-open = Все вопросы заданы.
interview-finish = Закончить и посмотреть результат
