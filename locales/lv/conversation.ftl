# Before anything is explained: is it safe to talk?
safety-title = Vai ir droši runāt?
    .note = Vispirms paskatieties apkārt. Tad uzdodiet jautājumus ar gatavajiem teikumiem, kas ir pie katra no tiem, vai atskaņojiet šos teikumus; persona var vienkārši pamāt ar galvu. Ja šaubāties, izvēlieties atbildi, kas norāda uz lielākām briesmām.
safety-is-alone = Vai esat tur, kur neviens cits jūs nevar ne dzirdēt, ne redzēt?
    .look = Durvis nav vaļā, tuvumā nav neviena, kas varētu dzirdēt, un pa tālruni neviens neklausās.
safety-is-safe = Vai personai tagad ir droši runāt?
    .look = Persona nesteidzas, neskatās visu laiku uz kādu vai uz tālruni un saka vai ar galvas mājienu parāda, ka ir droši.
safety-is-near = Vai tuvumā ir kāds, no kā persona varētu baidīties?
    .look = Darba devējs, uzraugs, kolēģis, partneris vai tas, kurš personu atveda.
safety-who-interprets = Kas tulko?
    .look = Tulkot nedrīkst ne cilvēks, kas saistīts ar personas darbu, ne pavadošā persona, ne radinieks, ne bērns.
safety-yes = Jā
safety-no = Nē
safety-found = Kā tulks tika atrasts?
safety-accepts = Vai personai šis tulks der?
safety-wishes = Persona labāk gribētu, lai tulko
safety-place = Kur šoreiz tiekaties
    .hint = Var izlaist. Bez personas adreses.
# Why the conversation is put off.
obstacle-not-alone = citi varēja dzirdēt vai redzēt
obstacle-not-safe = nebija droši runāt
obstacle-somebody-near = tuvumā bija kāds, no kā persona varētu baidīties
obstacle-interpreter = nebija piemērota tulka
obstacle-unwilling = persona negribēja runāt

postpone-title = Atlikt sarunu
    .note = Tagad neko nejautājiet. Par personu neko nesaglabā: tikai to, kāpēc saruna atlikta un kad un kur gribat mēģināt vēlreiz.
postpone-why = Kāpēc
postpone-say = Tagad sakiet šo: no tā neko nevar noprast
postpone-say-alone = Šo sakiet tikai tad, ja neviens cits nedzird
postpone-card = Kabatas kartīte, tikai ja personai ir droši to paturēt. Uz tās nav rakstīts, kādam nolūkam tā domāta.
postpone-day = Kad mēģināt vēlreiz
postpone-hour = Laiks
    .hint = Var izlaist.
postpone-where = Kur
    .hint = Vieta, kur ir droši. Bez personvārdiem un bez personas adreses.
postpone-save = Atlikt un atcerēties
postpone-forget = Beigt un vairs nemēģināt
postponed-due = { $day }
    .overdue = { $day }, nokavēts
    .today = šodien
postpone-again = Atpakaļ: tagad ir droši
# Going on with a conversation.
resume-title = Sarunas turpināšana
    .note = Iespējams, kāds personu redzēja kopā ar jums. Pirms turpināt, vēlreiz pārliecinieties, ka ir droši.
resume-break = Pārtraukums līdz { $time }
    .over = Pārtraukums ir beidzies
resume-so-far = Jautājumi: atbildēti { $answered } no { $shown }, neatbildēti { $open }
resume-meetings = Līdzšinējās tikšanās
resume-meeting = { $moment }
    .ended = pabeigta
    .broken-off = pārtraukta
    .paused = pārtraukums
resume-was = Persona bija
resume-not-here = Personas šeit nav: lasīt vai papildināt teikto
    .note = Tad neko nejautā, un par tikšanos to neskaita.
resume-explain = Izskaidrotais ir mainījies, vai arī neviens to nav atzīmējis. Pirms turpināt, izskaidrojiet to vēlreiz.
resume-go-on = Turpināt
resume-clock = Šī datora pulkstenis rāda laiku pirms pēdējās tikšanās.
    .confirm = Tagad pulkstenis rāda pareizi
withdrawn-title = Persona ir atsaukusi piekrišanu
    .note = Vairāk neko nejautā, un teikto nerāda. Briesmas un bērna drošība tik un tā ir pirmajā vietā: skatiet “Ārkārtas situācija”.
withdrawn-at = Atsaukta { $moment }
withdrawn-again = Persona atkal grib runāt
    .note = Pārbaudiet, vai ir droši, visu izskaidrojiet un lūdziet piekrišanu no jauna.
withdrawn-protects = Personas drošība tik un tā ir pirmajā vietā
    .note = Tas ir bērns, cilvēks, kura vecums nav skaidrs, vai cilvēks briesmās. Vairāk neko nejautājiet. Jūs varat pabeigt ar to, kas jau pateikts, apskatīt rezultātu un bez piekrišanas nodot to, kas personu aizsargā.
withdrawn-finish = Pabeigt ar to, kas pateikts
withdrawn-result = Skatīt rezultātu

# How the person is.
mood-title = Kā persona jūtas?
    .note = Tikai jums un tam, kurš turpinās. Rezultātā tas neko nemaina.
mood-calm = mierīga
mood-tired = nogurusi
mood-upset = satraukta
mood-offer = Uz brīdi pārtrauciet jautājumus. Piedāvājiet ūdeni, pārtraukumu, svaigu gaisu; pasakiet, ka nav jāsteidzas.
mood-go-on = Turpināt
mood-end = Šodien beigt

break-title = Pārtraukums
    .note = Jautājumus vairs nerāda. Kad atgriezīsieties, programma vēlreiz jautās, vai ir droši.
break-minutes = { $minutes ->
        [zero] { $minutes } minūšu
        [one] { $minutes } minūte
       *[other] { $minutes } minūtes
    }
break-begin = Paņemt pārtraukumu

# The end of a conversation.
closing-title = Sarunas noslēgums
    .note = Nolasiet to priekšā vai atskaņojiet, lai kāds būtu rezultāts. Tad iedodiet kartīti, ja tas ir droši.
closing-office-missing = Iestatījumos nav jūsu kontaktinformācijas. Pasakiet personai, kā ar jums sazināties.
closing-heard = Persona to ir dzirdējusi
closing-left = Persona jau ir aizgājusi
closing-back = Atpakaļ
closing-door = Noslēgt sarunu

withdraw-door = Persona atsauc piekrišanu
withdraw-title = Persona atsauc piekrišanu
    .note = Vairāk neko nejautājiet. Pajautājiet tikai, ko darīt ar teikto.
withdraw-erase = Izdzēst visu
    .explain = Lietu dzēš neatgriezeniski. To nevar atsaukt. Agrākās rezerves kopijās tā paliek.
withdraw-keep = Teikto paturēt, bet neturpināt
    .explain = Teikto vairs nerāda un nevienam nenodod; lietu sarakstā paliek tikai lietas rinda. Ja persona ir bērns, tās vecums nav skaidrs vai tā ir briesmās, rezultāts joprojām ir redzams, un var nodot to, kas personu aizsargā. Kad beidzas glabāšanas laiks, visu izdzēš. Persona var pārdomāt.
withdraw-cancel = Atpakaļ: persona turpina

# What was explained, and what the person said to it.
consent-told-title = Kas tika izskaidrots
consent-told-in = valoda: { $language }, { $moment }
consent-read = izlasīts
consent-heard-aloud = noklausīts
consent-through = ar tulka palīdzību
consent-given-agreed = persona piekrita
consent-given-wants = bērns grib runāt
consent-given-unsure = bērns šaubās
consent-child-note = Bērna vēlēšanās ir svarīga, bet piekrišanu dod tas, kuram ir aizgādība. Ja bērns šaubās, turpiniet saudzīgi un beidziet, tiklīdz manāt, ka bērns negrib.
consent-duty-unset = Jūsu iestāde nav noteikusi, par ko jums jāziņo. Pasakiet to personai tagad paši.
consent-seen-wider = lietu var redzēt vairāk cilvēku, nekā personai teikts
