# status: machine

recording-title = Запис текстів
recording-languages = Усі мови
recording-left = { $left ->
        [one] Лишилося записати { $left } текст із { $texts }
        [few] Лишилося записати { $left } тексти з { $texts }
        [many] Лишилося записати { $left } текстів із { $texts }
       *[other] Лишилося записати { $left } тексту з { $texts }
    }
recording-purpose = Деякі люди не вміють читати або читають насилу. Цей голос вони почують, коли їм ставитимуть запитання й пояснюватимуть їхні права. Тексти з’являються один за одним; диктор читає їх уголос.
recording-how = Виберіть тиху кімнату. Сядьте на відстані долоні від мікрофона. Читайте спокійно й чітко, ніби людина сидить перед вами.
recording-name = Хто говорить?
    .hint = Можна вигадане ім’я. Його зберігають разом із кожним записом, і його бачить кожен, хто користується програмою.
recording-agree = Диктор згоден, щоб цей голос чули люди, яким за допомогою цієї програми ставлять запитання. Диктор знає, що будь-який запис можна видалити.
recording-checked = Поруч слухає друга людина, яка знає цю мову, і підтверджує, що кожен запис правильний.
recording-plain = Записи не зашифровано. Записують лише тексти програми, розмову — ніколи.
recording-begin = Почати
recording-number = Текст { $number } із { $texts }
recording-speaker = Читає: { $speaker }
recording-which = Які тексти показувати
recording-record = Записати
recording-again = Записати ще раз
recording-stop = Зупинити й зберегти
recording-discard = Відкинути
recording-opening = Вмикається мікрофон …
recording-level = Гучність
recording-time = { $seconds } сек.
recording-left-time = { $left ->
        [one] Лишилася { $left } секунда
        [few] Лишилося { $left } секунди
        [many] Лишилося { $left } секунд
       *[other] Лишилося { $left } секунди
    }
recording-too-loud = Занадто гучно: трохи відсуньтеся.
recording-remove = Видалити цей запис
    .confirm = Видалити назавжди
    .keep = Залишити
recording-none = Таких текстів немає.
