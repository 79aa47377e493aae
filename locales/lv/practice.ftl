practice-open = Trenēties bez riska
    .note = Divpadsmit izdomāti cilvēki, ar kuriem runāt. Parole nav vajadzīga, un nesaglabā neko citu kā tikai to, ar kuriem esat trenējušies.
practice-title = Treniņš
    .lead = Katrs cilvēks ir izdomāts un atbild pēc scenārija: vaļsirdīgi, izvairīgi vai ar bailēm. Jūs izvēlaties, ko jautāt. Beigās redzēsiet, kā šo sarunu var labi novadīt. Atzīmes neliek.
practice-mark = Treniņš
practice-leave = Beigt treniņu
practice-begin = Sākt
practice-go-on = Turpināt
practice-once-more = Vēlreiz
practice-try-again = Mēģināt vēlreiz
practice-done = pabeigts
practice-put-off = saruna atlikta
practice-after = Vislabāk pēc gadījuma “{ $case }”
practice-site-visit = Objektu apmeklējumi
practice-border = Uz robežas
practice-social = Sociālajā dienestā
practice-organisation = Nevalstiskā organizācijā
practice-child = Bērni
practice-chosen = Tas, kas atbilst šai situācijai, jau ir izvēlēts; to var mainīt.
practice-says = Persona saka
practice-ask-again = Pajautāt vēlreiz, saudzīgi
practice-evades = Persona izvairās no atbildes.
practice-afraid = Persona izskatās nobijusies.
practice-contradicts = Tas nesaskan ar to, ko persona teica iepriekš.
practice-how = Kā noritēja saruna

debriefing-title = Kā noritēja saruna
    .note = Bez atzīmes: tikai tas, ko šeit varēja uzzināt.
debriefing-put-off = Tuvumā kāds bija, un jūs sarunu atlikāt. Tas bija pareizi.
debriefing-not-put-off = Kad sākāt, tuvumā kāds bija. Drošāk būtu bijis sarunu atlikt.
debriefing-stopped = Persona pastāstīja pati, un jūs jautājumus beidzāt. Tas bija pareizi.
debriefing-not-stopped = Persona pati pastāstīja to, ko neviens nebija jautājis. Labāk būtu bijis jautājumus tur beigt.
debriefing-steps = Kā šo sarunu var labi novadīt
debriefing-as-said = pierakstīts tā, kā persona teica
debriefing-otherwise = pierakstīts citādi, nekā persona teica
debriefing-not-asked = nav jautāts
debriefing-others = Arī pierakstīts citādi, nekā persona teica
debriefing-asked = { $asked ->
        [zero] Jūs uzdevāt { $asked } jautājumu.
        [one] Jūs uzdevāt { $asked } jautājumu.
       *[other] Jūs uzdevāt { $asked } jautājumus.
    }
debriefing-lesson = Par ko ir šis gadījums
debriefing-back = Atpakaļ pie gadījumiem

certificate-title = Apliecinājums par piedalīšanos
    .note = Tajā ir nosaukti gadījumi, ko esat pabeiguši, un nav nevienas atzīmes.
certificate-name = Jūsu vārds, kā to drukāt apliecinājumā
certificate-save = Saglabāt apliecinājumu (PDF)
    .print = Drukāt apliecinājumu…
certificate-cases = Pabeigtie gadījumi: { $done } no { $all }
certificate-none = Vispirms pabeidziet kādu gadījumu.
