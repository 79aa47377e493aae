about-title = Atpazīt { $version }
about-what = Програма допомагає вам помітити ознаки торгівлі людьми та підготувати скерування. Скринінг — не офіційна ідентифікація: він не підтверджує й не виключає торгівлі людьми.
about-instruments = Опитувальники
about-version = версія { $version }
about-questions = { $questions ->
        [one] { $questions } запитання
        [few] { $questions } запитання
        [many] { $questions } запитань
       *[other] { $questions } запитання
    }
about-coverage = може виявити ознак: { $found } із { $all }
about-sources = Джерела
about-unverified = Що ще не перевірено
about-strengths = Силу ознак звірено з друкованою брошурою МОП (2009): { $verified } із { $all }.
about-routes = Установи не підтвердили одержувачів і порядку скерування (востаннє переглянуто: { $month }). Перш ніж телефонувати, перевірте номер телефону.
about-translations = На сторінці «Мови» вказано, наскільки перевірено кожен переклад. Машинного перекладу ще не читав ніхто, хто знає цю мову.
about-licences = Ліцензії
about-licence = Програма: Публічна ліцензія Європейського Союзу, EUPL-1.2.
about-fonts = Шрифти Noto Sans, Noto Sans Devanagari, Noto Sans Arabic і Noto Nastaliq Urdu: SIL Open Font License 1.1.
about-cipher = Шифрування справ: SQLCipher { $version }.
about-languages = Мови
about-claims = Факти, які треба підтвердити
about-open-claims = Факти, які ще не підтверджено: { $open } із { $all }.
about-thresholds = Числа, починаючи з яких відповідь враховується, вибрали автори програми: 61 година роботи на тиждень; останній цілий вільний день понад місяць тому або жодного, якщо людина працює вже тиждень; 7 людей сплять в одній кімнаті. Опублікованого джерела для них немає.
