app-missing = Цього тексту немає мовою: { $language }. Його показано іншою мовою.
app-dismiss = Зрозуміло
app-close = Закрити
app-cancel = Скасувати
app-cases = Усі справи
app-settings = Налаштування
app-about = Про програму
app-administration = Керування
app-keys = Клавіші
app-lock = Заблокувати
app-idle = Програма скоро заблокується, бо нею ніхто не користується. Щоб вона лишилася відкритою, натисніть будь-яку клавішу.
app-desk-language = Ваша мова
app-person-language = Мова людини
app-today = сьогодні { $time }
app-day = День
app-month = Місяць
app-year = Рік

app-passphrase-new = Парольна фраза
app-passphrase-again = Та сама парольна фраза ще раз
app-passphrase-show = Показати
app-passphrase-hide = Сховати
app-passphrase-shortest = { $shortest ->
        [one] Щонайменше { $shortest } символ. Найкраще: п’ять або шість слів, ніяк не пов’язаних між собою.
        [few] Щонайменше { $shortest } символи. Найкраще: п’ять або шість слів, ніяк не пов’язаних між собою.
        [many] Щонайменше { $shortest } символів. Найкраще: п’ять або шість слів, ніяк не пов’язаних між собою.
       *[other] Щонайменше { $shortest } символу. Найкраще: п’ять або шість слів, ніяк не пов’язаних між собою.
    }
app-passphrase-differs = Парольні фрази різні.
app-passphrase-same = Парольні фрази збігаються
app-passphrase-caps-lock = Увімкнено Caps Lock.
app-passphrase-cyrillic = Літери — кирилиця. Якщо потрібні інші, змініть розкладку клавіатури.
app-passphrase-arabic = Літери арабські. Якщо потрібні інші, змініть розкладку клавіатури.
app-passphrase-devanagari = Літери — деванагарі. Якщо потрібні інші, змініть розкладку клавіатури.
app-passphrase-not-latin = Літери не латинські. Якщо потрібні інші, змініть розкладку клавіатури.

app-close-case = Закрити справу
app-delete-case = Видалити справу
    .title = Видалити цю справу?
    .note = Усі відповіді, нотатки та рішення буде видалено. Скасувати це неможливо. Залишиться тільки запис про видалення: код справи, коли й чому її видалено та хто це зробив. Уже збережені документи залишаться в папках, у яких ви їх зберегли, а в попередніх резервних копіях справа залишиться.
    .confirm = Видалити назавжди
app-keep-case = Не видаляти
app-delete-at = Буде видалено: { $day }
app-kept-for = Зберігається довше: { $reason }
app-keep-longer = Зберігати довше
    .title = Зберігати цю справу довше?
    .note = Справу не буде видалено, коли закінчиться строк зберігання, доки ви не виберете «Скасувати подовження».
    .confirm = Зберігати довше
app-keep-reason = Причина
    .note = Її побачать усі, хто бачить цю справу. Без імен та адрес.
app-keep-no-longer = Скасувати подовження

shortcuts-title = Клавіші
shortcuts-choose = вибрати відповідь
shortcuts-dont-know = людина не знає
shortcuts-declined = людина не хоче казати
shortcuts-later = запитати пізніше
shortcuts-while-typing = те саме, поки ви пишете в полі
shortcuts-next = далі
shortcuts-back = назад
shortcuts-arrows = перейти від відповіді до відповіді; вибрати
shortcuts-listen = прочитати запитання вголос або зупинити звук
shortcuts-find = шукати запитання
shortcuts-how = як про це запитати
shortcuts-new = почати новий скринінг (у списку справ)
shortcuts-lock = заблокувати програму
shortcuts-sheet = показати цей список клавіш
shortcuts-size = більший, менший, звичайний розмір
shortcuts-close = закрити або вийти з поля

app-emergency = Екстрена ситуація
app-emergency-do = Зробіть зараз
app-emergency-call = Зателефонуйте
app-emergency-say = Скажіть людині
app-emergency-mark = Позначити у справі
app-emergency-unchecked = * Цей номер ще не перевірено в службі, якій він належить. У разі небезпеки все одно телефонуйте.
shortcuts-hide = сховати програму за нейтральною сторінкою; натиснути ще раз, щоб повернутися
shortcuts-emergency = екстрена ситуація: що робити, кому телефонувати, що сказати
shortcuts-record = записати текст або зупинити й зберегти (під час запису текстів)
shortcuts-destroy = двічі за три секунди: знищити все
app-exchange = Обмін
