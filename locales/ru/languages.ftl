languages-title = Языки
languages-lead = Языки программы: для кого они, насколько проверен каждый перевод и кто читает тексты вслух. Машинный перевод ещё не читал никто, кто говорит на этом языке.
languages-language = Язык
languages-for = Для кого
languages-for-both = для вас и человека
languages-for-you = для вас
languages-for-person = для человека
languages-messages = Тексты
languages-missing = Не хватает
languages-unused = Лишние
languages-status = Перевод
languages-recorded = Записано
    .count = { $recorded } из { $texts }
languages-stale = { $stale ->
        [one] { $stale } устарела
        [few] { $stale } устарели
        [many] { $stale } устарело
       *[other] { $stale } устарело
    }
languages-heard = Кто читает вслух
languages-files = Файлы: { $language }
languages-read = Записать тексты
    .label = Записать тексты: { $language }
languages-skipped = Пропущенные записи
    .what = Они не воспроизводятся. Текст остаётся на экране, и его читает голос компьютера, если он есть.
languages-folder = Записи, сделанные на этом компьютере, хранятся здесь. Они не зашифрованы; ничего из дел в них нет.
languages-review = Читать тексты
    .label = Читать тексты: { $language }
