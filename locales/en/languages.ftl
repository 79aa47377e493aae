# status: machine

languages-title = Languages
languages-lead = In these languages a person can be asked, and can hear the texts. A machine translation has not been read yet by anybody who speaks the language.
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
languages-read = Read the texts in
    .label = Read the texts in: { $language }
languages-skipped = Recordings that are skipped
    .what = They are not played. The text stays on the screen, and a computer voice reads it if there is one.
languages-folder = Recordings made on this computer are kept here. They are not encrypted; nothing of a case is in them.
languages-review = Read the texts
    .label = Read the texts: { $language }
