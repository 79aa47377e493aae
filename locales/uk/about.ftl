# status: machine

about-title = Atpazīt { $version }
about-what = Програма допомагає помітити ознаки торгівлі людьми та підготувати скерування. Це не офіційна ідентифікація: програма не підтверджує й не виключає торгівлі людьми.
about-instruments = Опитувальники
about-version = версія { $version }
about-questions = { $questions ->
        [one] { $questions } запитання
        [few] { $questions } запитання
        [many] { $questions } запитань
       *[other] { $questions } запитання
    }
about-coverage = виявляє ознак: { $found } із { $all }
about-sources = Джерела
about-unverified = Що ще не перевірено
about-strengths = Силу ознак звірено з друкованою брошурою: { $verified } із { $all }.
about-routes = Одержувачів і порядок скерування востаннє переглянуто: { $month } Перш ніж телефонувати, перевірте номер телефону.
about-translations = Стан кожного перекладу вказано на сторінці «Мови». Машинного перекладу ще не читав ніхто, хто знає цю мову.
about-licences = Ліцензії
about-licence = Програма: Публічна ліцензія Європейського Союзу, EUPL-1.2.
about-fonts = Шрифт Noto Sans: SIL Open Font License 1.1.
about-cipher = Шифрування справ: SQLCipher { $version }.
about-languages = Мови
about-thresholds = Числа, починаючи з яких відповідь враховується, — 61 година на тиждень, 7 днів на тиждень, 7 людей у кімнаті — вибрали автори програми; опублікованого джерела для них немає.
