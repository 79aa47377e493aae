languages-title = Valodas
languages-lead = Programmas valodas: kam tās domātas, kā tulkojums ir pārbaudīts un kas to lasa priekšā. Mašīntulkojumu vēl nav lasījis neviens, kas prot šo valodu.
languages-language = Valoda
languages-for = Kam
languages-for-both = jums un personai
languages-for-you = jums
languages-for-person = personai
languages-messages = Teksti
languages-missing = Trūkst
languages-unused = Lieki
languages-status = Tulkojums
languages-recorded = Ierunāts
    .count = { $recorded } no { $texts }
languages-stale = { $stale ->
        [zero] { $stale } novecojušu
        [one] { $stale } novecojis
       *[other] { $stale } novecojuši
    }
languages-heard = Kas lasa priekšā
languages-files = Faili: { $language }
languages-read = Ierunāt tekstus
    .label = Ierunāt tekstus: { $language }
languages-skipped = Izlaistie ieraksti
    .what = Tos neatskaņo. Teksts paliek ekrānā, un to nolasa datora balss, ja tāda ir.
languages-folder = Šajā datorā ierunātie teksti glabājas šeit. Tie nav šifrēti; par lietām tajos nekā nav.
languages-review = Lasīt tekstus
    .label = Lasīt tekstus: { $language }
