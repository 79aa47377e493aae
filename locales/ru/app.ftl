app-missing = Этого текста нет на языке: { $language }. Он показан на другом языке.
app-dismiss = Понятно
app-close = Закрыть
app-cancel = Отмена
app-cases = Все дела
app-settings = Настройки
app-about = О программе
app-administration = Управление
app-keys = Клавиши
app-lock = Заблокировать
app-idle = Программа скоро заблокируется, потому что ею никто не пользуется. Чтобы она осталась открытой, нажмите любую клавишу.
app-desk-language = Ваш язык
app-person-language = Язык человека
app-today = сегодня { $time }
app-day = День
app-month = Месяц
app-year = Год

app-passphrase-new = Парольная фраза
app-passphrase-again = Та же парольная фраза ещё раз
app-passphrase-show = Показать
app-passphrase-hide = Скрыть
app-passphrase-shortest = { $shortest ->
        [one] Не меньше { $shortest } символа. Лучше всего: пять или шесть слов, никак не связанных между собой.
        [few] Не меньше { $shortest } символов. Лучше всего: пять или шесть слов, никак не связанных между собой.
        [many] Не меньше { $shortest } символов. Лучше всего: пять или шесть слов, никак не связанных между собой.
       *[other] Не меньше { $shortest } символа. Лучше всего: пять или шесть слов, никак не связанных между собой.
    }
app-passphrase-differs = Парольные фразы различаются.
app-passphrase-same = Парольные фразы совпадают
app-passphrase-caps-lock = Включён Caps Lock.
app-passphrase-cyrillic = Вы печатаете кириллицей. Если нужны другие буквы, смените раскладку клавиатуры.
app-passphrase-arabic = Вы печатаете арабскими буквами. Если нужны другие, смените раскладку клавиатуры.
app-passphrase-devanagari = Вы печатаете буквами деванагари. Если нужны другие, смените раскладку клавиатуры.
app-passphrase-not-latin = Вы печатаете не латинскими буквами. Если нужны другие, смените раскладку клавиатуры.

app-close-case = Закрыть дело
app-delete-case = Удалить дело
    .title = Удалить это дело?
    .note = Все ответы, заметки и решение будут удалены. Отменить это нельзя. Останется только запись об удалении: код дела, когда и почему оно удалено и кто его удалил. Уже сохранённые документы останутся в папках, в которых вы их сохранили, а в более ранних резервных копиях дело останется.
    .confirm = Удалить навсегда
app-keep-case = Не удалять
app-delete-at = Будет удалено: { $day }
app-kept-for = Хранится дольше: { $reason }
app-keep-longer = Хранить дольше
    .title = Хранить это дело дольше?
    .note = Дело не будет удалено, когда закончится срок его хранения, пока вы не выберете «Отменить продление».
    .confirm = Хранить дольше
app-keep-reason = Причина
    .note = Её увидят все, кто видит это дело. Без имён и адресов.
app-keep-no-longer = Отменить продление

shortcuts-title = Горячие клавиши
shortcuts-choose = выбрать ответ
shortcuts-dont-know = человек не знает
shortcuts-declined = человек не хочет отвечать
shortcuts-later = спросить позже
shortcuts-while-typing = то же самое, пока вы печатаете в поле
shortcuts-next = дальше
shortcuts-back = назад
shortcuts-arrows = перейти от ответа к ответу; выбрать
shortcuts-listen = прочитать вопрос вслух или остановить звук
shortcuts-find = искать вопрос
shortcuts-how = как об этом спросить
shortcuts-new = начать новый скрининг (в списке дел)
shortcuts-lock = заблокировать программу
shortcuts-sheet = показать эти клавиши
shortcuts-size = крупнее, мельче, обычный размер
shortcuts-close = закрыть или выйти из поля

app-emergency = Экстренная ситуация
app-emergency-do = Сделайте сейчас
app-emergency-call = Позвоните
app-emergency-say = Скажите человеку
app-emergency-mark = Отметить в деле
app-emergency-unchecked = * Этот номер ещё не проверен в службе, которой он принадлежит. При опасности всё равно звоните.
shortcuts-hide = скрыть программу за нейтральной страницей; нажать ещё раз, чтобы вернуться
shortcuts-emergency = экстренная ситуация: что делать, кому звонить, что сказать
shortcuts-record = записать текст или остановить и сохранить (при записи текстов)
shortcuts-destroy = дважды за три секунды: уничтожить всё
app-exchange = Обмен
