languages-title = Languages
languages-lead = The languages of the program: for whom they are, how far each translation has been checked, and how it is heard. A machine translation has not yet been read by anybody who speaks the language.
languages-language = Language
languages-for = For whom
languages-for-both = you and the person
languages-for-you = you
languages-for-person = the person
languages-messages = Messages
languages-missing = Missing
languages-unused = Unused
languages-status = Translation
languages-recorded = Recorded
    .count = { $recorded } of { $texts }
languages-stale = { $stale ->
        [one] { $stale } out of date
       *[other] { $stale } out of date
    }
languages-heard = How it is heard
languages-files = Files: { $language }
languages-read = Record the texts
    .label = Record the texts: { $language }
languages-skipped = Recordings that are skipped
    .what = They are not played. The text stays on the screen, and a computer voice reads it if there is one.
languages-folder = Recordings made on this computer are kept here. They are not encrypted, and they contain nothing from any case.
languages-review = Read the texts
    .label = Read the texts: { $language }
