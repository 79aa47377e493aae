languages-title = Мови
languages-lead = Мови програми: для кого вони, наскільки перевірено кожен переклад і хто його читає вголос. Машинного перекладу ще не читав ніхто, хто знає цю мову.
languages-language = Мова
languages-for = Для кого
languages-for-both = для вас і людини
languages-for-you = для вас
languages-for-person = для людини
languages-messages = Тексти
languages-missing = Бракує
languages-unused = Зайві
languages-status = Переклад
languages-recorded = Записано
    .count = { $recorded } із { $texts }
languages-stale = { $stale ->
        [one] { $stale } застарілий
        [few] { $stale } застарілі
        [many] { $stale } застарілих
       *[other] { $stale } застарілих
    }
languages-heard = Хто читає вголос
languages-files = Файли: { $language }
languages-read = Записати тексти
    .label = Записати тексти: { $language }
languages-skipped = Пропущені записи
    .what = Їх не відтворюють. Текст лишається на екрані, і його читає голос комп’ютера, якщо він є.
languages-folder = Записи, зроблені на цьому комп’ютері, зберігаються тут. Їх не зашифровано, і нічого зі справ у них немає.
languages-review = Читати тексти
    .label = Читати тексти: { $language }
