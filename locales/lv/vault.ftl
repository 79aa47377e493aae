welcome-title = Atpazīt
welcome-what = Programma palīdz sarunā pamanīt cilvēku tirdzniecības pazīmes un, ja persona piekrīt, novirzīt to pie palīdzības sniedzējiem.
welcome-kept = Kas tiek glabāts
    .note = Sākto lietu atbildes, jūsu piezīmes un lēmumi. Viss ir šifrēts ar jūsu paroli.
welcome-where = Kur
    .note = Tikai šajā datorā. Programma neko nesūta, un tai nav vajadzīgs internets.
welcome-portable = Mape atrodas blakus programmai: ja pārvietojat datu nesēju, lietas ceļo līdzi. Programmai nav vajadzīgs internets.
welcome-not = Ko programma nedara
    .note = Programma nelemj jūsu vietā un nesaka, vai kāds ir cietis no cilvēku tirdzniecības. Lēmumu pieņemat jūs.
welcome-name = Jūsu vārds
    .note = Var atstāt tukšu. Vārdu redzēs kolēģi, un tas būs žurnālā.
welcome-passphrase = Izvēlieties paroli
welcome-warning = Bez šīs paroles vai atkopšanas atslēgas lietas nevar atvērt neviens, pat ne programmas veidotāji. Pierakstiet paroli uz papīra un glabājiet to atsevišķi no datora.
welcome-create = Sākt darbu
welcome-creating = Sagatavo…

unlock-title = Atslēgt programmu
unlock-locked = Programma ir aizslēgta. Saglabātais nav zudis.
unlock-untidy = Programma ir aizslēgta, un saglabātais nav zudis. Mapi sakārtot neizdevās: varbūt disks ir pilns vai tajā nevar rakstīt. Tas, kas tajā palicis no lietām, ir šifrēts. Mapi sakārtos nākamajā atslēgšanas reizē.
unlock-passphrase = Parole
unlock-open = Atslēgt
unlock-opening = Atslēdz…
unlock-forgotten = Ja parole ir aizmirsta: pameklējiet papīru, uz kura to pierakstījāt, lūdziet administratoram jaunu vai izmantojiet atkopšanas atslēgu.
unlock-wait = { $seconds ->
        [zero] Nākamais mēģinājums pēc { $seconds } sekundēm.
        [one] Nākamais mēģinājums pēc { $seconds } sekundes.
       *[other] Nākamais mēģinājums pēc { $seconds } sekundēm.
    }

damaged-folder = Mape
damaged-careful = Kamēr problēma nav atrisināta, šajā mapē neko nedzēsiet un nepārvietojiet.
damaged-again = Mēģināt vēlreiz

restore-door = Atjaunot no kopijas
restore-title = Atjaunošana no kopijas
restore-lead = Viss būs tā, kā bija, kad kopija tika izveidota: lietas, lietotāji, žurnāls un paroles.
restore-aside = Faili, kas tagad ir mapē, netiks dzēsti: tos pārvietos uz mapi blakus.
restore-from = No kuras kopijas
restore-snapshot = Automātiskā kopija
restore-backup = Rezerves kopija
restore-none = Neviena kopija nav atrasta.
    .advice = Pievienojiet datu nesēju, kurā ir kopija, vai iekopējiet failu, kura nosaukums beidzas ar “{ $ending }”, kādā no šīm mapēm. Tad meklējiet vēlreiz.
restore-again = Meklēt vēlreiz
restore-own-passphrase = Jūsu parole, kad kopija tika izveidota
restore-backup-passphrase = Rezerves kopijas parole
restore-do = Atjaunot
restore-doing = Notiek atjaunošana …
restore-done = Atjaunots.
restore-state = Kopija izveidota:
restore-open = Atslēdziet ar paroli, ko lietojāt, kad kopija tika izveidota.
restore-put-aside = Faili, kas bija mapē, tagad ir šeit:
