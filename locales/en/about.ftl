# status: machine

about-title = Atpazīt { $version }
about-what = The program helps to notice signs of human trafficking and to prepare a referral. It is no formal identification: it neither confirms nor rules out human trafficking.
about-instruments = Questionnaires
about-version = version { $version }
about-questions = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
about-coverage = finds { $found } of { $all } signs
about-sources = Sources
about-unverified = What has not been checked yet
about-strengths = Strengths of signs compared with the printed brochure: { $verified } of { $all }.
about-routes = The institutions have not confirmed the recipients and routes (last reviewed: { $month }). Check a telephone number before you call it.
about-translations = The state of each translation stands on the page Languages. Nobody who speaks the language has read a machine translation yet.
about-licences = Licences
about-licence = The program: European Union Public Licence, EUPL-1.2.
about-fonts = The typefaces Noto Sans, Noto Sans Devanagari, Noto Sans Arabic and Noto Nastaliq Urdu: SIL Open Font License 1.1.
about-cipher = Encryption of the cases: SQLCipher { $version }.
about-languages = Languages
about-thresholds = The numbers from which an answer counts – 61 hours a week, 7 days a week, 7 people in a room – are this program’s choice; no published source gives them.
