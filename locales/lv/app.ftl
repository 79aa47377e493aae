app-missing = Šī teksta nav valodā: { $language }. Tas rādīts citā valodā.
app-dismiss = Sapratu
app-close = Aizvērt
app-cancel = Atcelt
app-cases = Visas lietas
app-settings = Iestatījumi
app-about = Par programmu
app-administration = Pārvaldība
app-keys = Taustiņi
app-lock = Aizslēgt
app-idle = Programma drīz aizslēgsies, jo to neviens nelieto. Lai tā paliktu atvērta, nospiediet jebkuru taustiņu.
app-desk-language = Jūsu valoda
app-person-language = Personas valoda
app-today = šodien { $time }
app-day = Diena
app-month = Mēnesis
app-year = Gads

app-passphrase-new = Parole
app-passphrase-again = Tā pati parole vēlreiz
app-passphrase-show = Parādīt
app-passphrase-hide = Paslēpt
app-passphrase-shortest = { $shortest ->
        [zero] Vismaz { $shortest } rakstzīmju. Vislabāk: pieci vai seši vārdi, kas savā starpā nav saistīti.
        [one] Vismaz { $shortest } rakstzīme. Vislabāk: pieci vai seši vārdi, kas savā starpā nav saistīti.
       *[other] Vismaz { $shortest } rakstzīmes. Vislabāk: pieci vai seši vārdi, kas savā starpā nav saistīti.
    }
app-passphrase-differs = Abas paroles atšķiras.
app-passphrase-same = Abas paroles sakrīt
app-passphrase-caps-lock = Ir ieslēgts Caps Lock.
app-passphrase-cyrillic = Jūs rakstāt ar kirilicas burtiem. Ja vajadzīgi citi, nomainiet tastatūras izkārtojumu.
app-passphrase-arabic = Jūs rakstāt ar arābu burtiem. Ja vajadzīgi citi, nomainiet tastatūras izkārtojumu.
app-passphrase-devanagari = Jūs rakstāt ar dēvanāgari burtiem. Ja vajadzīgi citi, nomainiet tastatūras izkārtojumu.
app-passphrase-not-latin = Jūs rakstāt ar burtiem, kas nav latīņu burti. Ja vajadzīgi citi, nomainiet tastatūras izkārtojumu.

app-close-case = Slēgt lietu
app-delete-case = Dzēst lietu
    .title = Vai dzēst šo lietu?
    .note = Tiks dzēstas visas atbildes, piezīmes un lēmums. To nevar atsaukt. Paliks tikai dzēšanas ieraksts: lietas kods, kad un kāpēc tā dzēsta un kas to dzēsa. Jau saglabātie dokumenti paliks mapēs, kurās tos saglabājāt, un lieta paliks agrākajās rezerves kopijās.
    .confirm = Dzēst neatgriezeniski
app-keep-case = Nedzēst
app-delete-at = Tiks dzēsta: { $day }
app-kept-for = Glabā ilgāk: { $reason }
app-keep-longer = Glabāt ilgāk
    .title = Vai glabāt šo lietu ilgāk?
    .note = Kad beigsies glabāšanas laiks, lieta netiks dzēsta, kamēr neizvēlēsieties “Atcelt ilgāku glabāšanu”.
    .confirm = Glabāt ilgāk
app-keep-reason = Pamatojums
    .note = To redzēs visi, kas redz šo lietu. Bez personvārdiem un adresēm.
app-keep-no-longer = Atcelt ilgāku glabāšanu

shortcuts-title = Īsinājumtaustiņi
shortcuts-choose = izvēlēties atbildi
shortcuts-dont-know = persona nezina
shortcuts-declined = persona nevēlas teikt
shortcuts-later = uzdot vēlāk
shortcuts-while-typing = tas pats, kamēr kursors ir ievades laukā
shortcuts-next = tālāk
shortcuts-back = atpakaļ
shortcuts-arrows = pāriet no vienas atbildes uz otru; izvēlēties
shortcuts-listen = nolasīt jautājumu vai apturēt skaņu
shortcuts-find = meklēt jautājumu
shortcuts-how = kā to jautāt
shortcuts-new = sākt jaunu lietu (lietu sarakstā)
shortcuts-lock = aizslēgt programmu
shortcuts-sheet = parādīt šo sarakstu
shortcuts-size = lielāks, mazāks, parastais lielums
shortcuts-close = aizvērt vai iziet no ievades lauka

app-emergency = Ārkārtas situācija
app-emergency-do = Dariet tagad
app-emergency-call = Zvaniet
app-emergency-say = Pasakiet personai
app-emergency-mark = Atzīmēt lietā
app-emergency-unchecked = * Šis numurs vēl nav pārbaudīts iestādē, kurai tas pieder. Briesmās tik un tā zvaniet.
shortcuts-hide = paslēpt programmu aiz neitrālas lapas; nospiest vēlreiz, lai atgrieztos
shortcuts-emergency = ārkārtas situācija: ko darīt, kam zvanīt, ko teikt
shortcuts-record = ierakstīt tekstu vai apturēt un saglabāt (ierunājot tekstus)
shortcuts-destroy = divas reizes trijās sekundēs: iznīcināt visu
app-exchange = Apmaiņa

app-printer = Printeris, bez faila
app-print = Drukāt…
    .title = Drukāšana
    .pages = { $pages ->
        [zero] Sagatavotas { $pages } lappuses.
        [one] Sagatavota { $pages } lappuse.
       *[other] Sagatavotas { $pages } lappuses.
    }
    .note = Palieciet pie printera: katrs, kas iet garām, var izlasīt izdrukāto. Pati programma failu neveido. Tomēr šī datora drukas rinda un printeris var saglabāt kopiju, un, ja sistēmas logā izvēlaties “Drukāt failā”, tiek izveidots fails.
    .asked = Vai visas lappuses ir izdrukātas uz papīra? Programma to neredz. Tiks atzīmēts tikai tas, ko apstiprināsiet.
    .again = Drukāt vēlreiz
    .yes = Jā, viss ir uz papīra
    .no = Nē, neko neatzīmēt
app-printed = Uz papīra
