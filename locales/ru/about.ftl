about-title = Atpazīt { $version }
about-what = Программа помогает заметить признаки торговли людьми и подготовить направление. Скрининг — не официальная идентификация: он не подтверждает и не исключает торговлю людьми.
about-instruments = Анкеты
about-version = версия { $version }
about-questions = { $questions ->
        [one] { $questions } вопрос
        [few] { $questions } вопроса
        [many] { $questions } вопросов
       *[other] { $questions } вопроса
    }
about-coverage = можно выявить признаки: { $found } из { $all }
about-sources = Источники
about-unverified = Что ещё не проверено
about-strengths = Сила признаков сверена с печатной брошюрой МОТ (2009): { $verified } из { $all }.
about-routes = Сами учреждения не подтвердили получателей и порядок направления (последний просмотр: { $month }). Прежде чем звонить, проверьте номер телефона.
about-translations = Насколько проверен каждый перевод, показано на странице «Языки». Машинный перевод ещё не читал никто, кто говорит на этом языке.
about-licences = Лицензии
about-licence = Программа: Публичная лицензия Европейского союза, EUPL-1.2.
about-fonts = Шрифты Noto Sans, Noto Sans Devanagari, Noto Sans Arabic и Noto Nastaliq Urdu: SIL Open Font License 1.1.
about-cipher = Шифрование дел: SQLCipher { $version }.
about-languages = Языки
about-claims = Факты для подтверждения
about-open-claims = Факты, ещё не подтверждённые: { $open } из { $all }.
about-thresholds = Числа, с которых ответ начинает считаться, выбрали создатели программы: 61 час работы в неделю; последний целый выходной день больше месяца назад или ни одного, если человек работает уже неделю; 7 человек спят в одной комнате. Опубликованного источника для них нет.
