about-title = Atpazīt { $version }
about-what = The program helps you to notice signs of human trafficking and to prepare a referral. A screening is not a formal identification: it neither confirms nor rules out human trafficking.
about-instruments = Questionnaires
about-version = version { $version }
about-questions = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
about-coverage = can find { $found } of { $all } indicators
about-sources = Sources
about-unverified = What has not been checked yet
about-strengths = Strengths of indicators compared with the printed ILO brochure (2009): { $verified } of { $all }.
about-routes = The institutions have not confirmed the recipients and routes (last reviewed: { $month }). Check a telephone number before you call it.
about-translations = The page “Languages” shows how far each translation has been checked. A machine translation has not yet been read by anybody who speaks the language.
about-licences = Licences
about-licence = The program: European Union Public Licence, EUPL-1.2.
about-fonts = The typefaces Noto Sans, Noto Sans Devanagari, Noto Sans Arabic and Noto Nastaliq Urdu: SIL Open Font License 1.1.
about-cipher = Encryption of the cases: SQLCipher { $version }.
about-languages = Languages
about-claims = Facts to confirm
about-open-claims = { $open } of { $all } facts are not confirmed yet.
about-thresholds = The makers of this program chose the numbers from which an answer counts: 61 hours of work a week; the last whole day off more than a month ago, or none yet after a week of work; 7 people sleeping in one room. No published source gives them.
