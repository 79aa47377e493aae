observe-title = Ko redzat un dzirdat?
    .note = Atzīmējiet tikai to, ko redzat vai dzirdat paši. Nevienam nejautājiet un neļaujiet redzēt šo ekrānu. Katra atzīme tiek saglabāta uzreiz.
observe-count = { $count ->
        [zero] Atzīmētas { $count }
        [one] Atzīmēta { $count }
       *[other] Atzīmētas { $count }
    }
observe-result = Ko darīt tālāk
observe-next = Tālāk:
observe-call = Zvaniet
observe-seen = Ko redzējāt
observe-own-choice = Cik piesardzīgi jārīkojas katras pazīmes dēļ, izlēma programmas veidotāji; publicēta avota tam nav. Novērojumu nekad nevērtē punktos.
observe-back = Atpakaļ pie pazīmēm
observe-interview = Sākt sarunu
    .note = Katrai personai tiek sākta jauna lieta. Redzētais tiek pārnests uz to.
