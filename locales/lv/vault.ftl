# status: machine

welcome-title = Atpazīt
welcome-what = Programma palīdz sarunā pamanīt cilvēku tirdzniecības pazīmes un, ja persona piekrīt, novirzīt to pie palīdzības sniedzējiem.
welcome-kept = Kas tiek glabāts
    .note = Sākto lietu atbildes, jūsu piezīmes un lēmumi. Viss ir šifrēts ar jūsu paroli.
welcome-where = Kur
    .note = Tikai šajā datorā. Programma neko nesūta un tai nav vajadzīgs internets.
welcome-portable = Mape atrodas blakus programmai: ja pārvietojat datu nesēju, lietas ceļo līdzi. Programmai nav vajadzīgs internets.
welcome-not = Ko programma nedara
    .note = Tā nelemj jūsu vietā un nesaka, ka cilvēks ir vai nav cietušais. Lēmumu pieņemat jūs.
welcome-passphrase = Izvēlieties paroli
welcome-warning = Bez šīs paroles lietas nevar atvērt neviens, arī programmas veidotāji ne. Pierakstiet to uz papīra un glabājiet atsevišķi no datora.
welcome-create = Sākt darbu
welcome-creating = Sagatavo…

unlock-title = Atslēgt programmu
unlock-locked = Programma ir aizslēgta. Saglabātais nav zudis.
unlock-untidy = Programma ir aizslēgta, un saglabātais nav zudis. Mapi sakārtot neizdevās: varbūt disks ir pilns vai tajā nevar rakstīt. Tas tiks izdarīts nākamajā atslēgšanas reizē.
unlock-passphrase = Parole
unlock-open = Atslēgt
unlock-opening = Atslēdz…
unlock-forgotten = Ja parole ir aizmirsta, lietas atvērt nevar. Pameklējiet papīru, uz kura to pierakstījāt.

damaged-folder = Mape
damaged-careful = Kamēr problēma nav atrisināta, šajā mapē neko nedzēsiet un nepārvietojiet.
damaged-again = Mēģināt vēlreiz
