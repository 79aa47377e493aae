# status: machine

admin-people = Lietotāji
admin-rules = Noteikumi
admin-log = Žurnāls
admin-deletions = Dzēstās
admin-backups = Rezerves kopijas
admin-mine = Jūsu pašreizējā parole

people-title = Lietotāji
people-lead = Izvēlieties lietotāju, lai kaut ko mainītu, vai pievienojiet jaunu. Katram lietotājam ir sava parole; pēc tās programma zina, kas to atver.
people-you = (jūs)
people-you-note = Savu paroli maināt iestatījumos. Pats sevi bloķēt vai noņemt nevar neviens.
people-add = Pievienot lietotāju
people-add-confirm = Pievienot
people-name = Vārds, ko redzēs kolēģi un kas būs žurnālā
people-roles = Ko šis lietotājs drīkst
people-role-missing = Izvēlieties vismaz vienu lomu.
people-first-passphrase = Pirmā parole. Pasakiet to lietotājam klātienē; vēlāk vislabāk to nomainīt iestatījumos.
people-save = Saglabāt
people-removed = Šis lietotājs ir noņemts. Vārds paliek, lai žurnāls būtu saprotams.
people-reset = Jauna parole
people-reset-explain = Ja parole ir aizmirsta. Vecā parole vairs neko neatver; lietas paliek, kā bijušas. Bloķēts lietotājs atkal drīkst atvērt programmu.
people-reset-confirm = Iestatīt paroli
people-reset-done = Jaunā parole ir iestatīta
people-disable = Bloķēt
people-disable-explain = Lietotāja parole neko neatver, kamēr kāds viņu neatbloķē. Lietas paliek šim lietotājam.
people-disable-done = Lietotājs ir bloķēts
people-enable = Atbloķēt
people-enable-explain = Lietotājs atkal drīkst atvērt programmu ar to pašu paroli, kas bija agrāk.
people-enable-done = Lietotājs atkal drīkst atvērt programmu
people-remove = Noņemt
people-remove-explain = Lietotāja parole tiek iznīcināta neatgriezeniski, un lietas pāriet kādam citam. To nevar atsaukt. Vārds paliek žurnālā.
people-remove-confirm = Noņemt neatgriezeniski
people-remove-done = Lietotājs ir noņemts
people-remove-nobody = Neviens cits šī lietotāja lietas neredzētu. Vispirms piešķiriet citam lietotājam speciālista vai pārrauga lomu.
people-heir = Kas pārņem lietas

paper-title = Atkopšanas atslēga
paper-lead = Atkopšanas atslēga atver programmu, ja parole ir aizmirsta. Tai ir 25 rakstzīmes, un tās vieta ir uz papīra.
paper-once = To parāda vienu reizi un nekur neglabā.
paper-write = Pierakstiet piecas grupas ar roku, lieliem burtiem.
paper-away = Glabājiet papīru tur, kur nav datora: seifā, aizlīmētā aploksnē.
paper-whoever = Kam ir šis papīrs un dators, tas var atvērt visu.
paper-void = Iepriekšējā atkopšanas atslēga vairs neko neatver. Iznīciniet tās papīru.
paper-alone = Pārliecinieties, ka ekrānu tagad neredz neviens cits.
paper-shown = Pierakstiet atkopšanas atslēgu
paper-check = Pēdējā grupa, kā tā rakstīta uz jūsu papīra
    .note = Tā var redzēt, ka atslēga ir pierakstīta. Lielie un mazie burti nav svarīgi.
paper-done = Gatavs
paper-not-written = Iziet, nepierakstot
paper-make = Izveidot atkopšanas atslēgu
paper-make-explain = Atslēgu parādīs vienu reizi, lai to pierakstītu.
paper-make-again = Izveidot jaunu atkopšanas atslēgu
paper-make-again-explain = Iepriekšējā atslēga no tā brīža vairs neko neatver; tās papīrs jāiznīcina. Jauno parādīs vienu reizi, lai to pierakstītu.
paper-later = Vēlāk
paper-later-note = Administrators to var izveidot arī vēlāk sadaļā “Pārvaldība”. Bez tās neviens nevarēs palīdzēt, ja vienīgais administrators aizmirsīs paroli.
paper-made = Atkopšanas atslēga ir izveidota. Ja tās papīra nevienam nav, izveidojiet jaunu.
paper-none = Tās nav. Ja vienīgais administrators aizmirsīs paroli, neviens nevarēs palīdzēt.

recover-have-key = Man ir atkopšanas atslēga
recover-by-key = Atvērt ar atkopšanas atslēgu
recover-key = Atkopšanas atslēga
    .note = 25 rakstzīmes no papīra. Defises rodas pašas; lielie un mazie burti nav svarīgi.
recover-enter = Atvērt
recover-back = Atpakaļ pie paroles
recover-title = Jauna parole
recover-who = Kura lietotāja parole ir zudusi?
recover-open = Iestatīt un atvērt
recover-note = Atkopšanas atslēga paliek derīga. Tā kā tā ir izņemta no aploksnes, administratoram vislabāk izveidot jaunu.

rules-title = Noteikumi visiem
rules-keep = Cik ilgi glabā lietas
    .note = Pēc tam lietu dzēš neatgriezeniski, ar visām atbildēm un piezīmēm.
rules-draft = Melnraksts, kopš pēdējās izmaiņas
rules-referred = Novirzīta lieta, kopš nodošanas
rules-other = Jebkura cita lieta, kopš pēdējās izmaiņas
rules-hours = stundas
rules-days = dienas
rules-minutes = minūtes
rules-times = reizes
rules-lock = Aizslēgšana
rules-idle = Programma aizslēdzas pati, ja to neaiztiek
rules-quick = Ātra iznīcināšana
    .label = Divreiz Ctrl + Shift + Delete iznīcina visu
    .note = Trijās sekundēs, jebkurā ekrānā, bez jautājuma: cilvēkam, kuru piespiež atvērt programmu. Bez rezerves kopijas nekas neatgriežas. Kamēr dators ir personas rokās, šie taustiņi neko nedara.
rules-guess = Nepareizas paroles
rules-guess-explain = Ja pēc nepareizām parolēm viss tiek iznīcināts, minētājs neko neatrod. Taču arī tas, kurš grib tikai kaitēt, var tā iznīcināt visas lietas. Parūpējieties par rezerves kopiju.
rules-guess-off = Pēc katras nepareizas paroles nākamais mēģinājums jāgaida ilgāk. Nekas netiek iznīcināts.
rules-guess-on = { $failures ->
        [zero] Pēc { $failures } nepareizām parolēm pēc kārtas viss tiek iznīcināts.
        [one] Pēc { $failures } nepareizas paroles pēc kārtas viss tiek iznīcināts.
       *[other] Pēc { $failures } nepareizām parolēm pēc kārtas viss tiek iznīcināts.
    }
rules-guess-never = Tikai gaidīt arvien ilgāk
rules-guess-some = Pēc pārāk daudzām iznīcināt visu
rules-guess-failures = Nepareizas paroles pēc kārtas
rules-change = Mainīt
rules-destroy = Visa iznīcināšana
rules-destroy-note = Visu lietotāju visas lietas, lietotāji un žurnāls. Citur saglabātie dokumenti un rezerves kopijas paliek.
rules-destroy-open = Iznīcināt visu …
rules-destroy-explain = Visu lietotāju visas lietas kopā ar lietotājiem un žurnālu tiks iznīcinātas tūlīt un neatgriezeniski. Atgūt tās var tikai no rezerves kopijas.
rules-destroy-type = Ierakstiet šo vārdu: { $word }
rules-destroy-word = IZNĪCINĀT
rules-destroy-confirm = Iznīcināt visu neatgriezeniski

logbook-title = Žurnāls
logbook-lead = Kas, ko un kad darīja, pēc šī datora pulksteņa. Lietā teiktais šeit neparādās nekad.
logbook-head = { $number }. ieraksta kontrolkods:
logbook-why = Pierakstiet to uz papīra kopā ar datumu: tad būs redzams, ja kāds vēlāk žurnālu līdz šai vietai apgriezīs vai mainīs.
logbook-number = Nr.
logbook-when = Kad
logbook-who = Kas
logbook-what = Ko darīja
logbook-case = Lieta
logbook-newest = Redzami jaunākie 200 ieraksti.

danger-once-more = Nospiediet tos pašus taustiņus vēlreiz, lai iznīcinātu visu. Ja neko nedarīsiet, nekas nenotiks.

logbook-check = Pārbaudīt žurnālu
backups-title = Rezerves kopijas
backups-lead = Rezerves kopija ir viens aizzīmogots fails ar visu: lietām, lietotājiem, žurnālu. Glabājiet to citur, ne šajā datorā.
backups-where = Kur
backups-passphrase = Parole tikai šai rezerves kopijai. Bez tās kopiju nevar atvērt neviens. Kopijā katram lietotājam joprojām ir sava parole.
backups-make = Izveidot rezerves kopiju
backups-making = Rezerves kopija top …
backups-stop = Apturēt
backups-made = Rezerves kopija ir izveidota un pārbaudīta, izlasot līdz galam: tā ir vesela.
backups-lies = Tā atrodas šeit:
backups-snapshots = Momentuzņēmumi
    .note = Pēdējos trīs programma glabā pati, blakus lietām. Tie palīdz, ja fails ar lietām ir bojāts, bet ne tad, ja dators ir zudis.
backups-none = Pagaidām nav neviena.
backups-check = Rezerves kopijas pārbaude
    .note = Izlasa kopiju līdz galam ar tās paroli. Nekas netiek atjaunots vai mainīts.
backups-which = Kura kopija
backups-check-do = Pārbaudīt
backups-checking = Kopija tiek lasīta …
backups-sound = Rezerves kopija ir vesela.
backups-restore = Atjaunošana
    .note = Atjaunot var, kad programmu palaiž pirmo reizi (arī citā datorā) vai kad saglabātais ir bojāts: ekrānā ir poga „Atjaunot no kopijas”.

deletions-title = Dzēstās lietas
deletions-lead = Lietas, kas no šejienes ir izdzēstas, un iemesls. Saturs nav saglabāts; paliek tikai kods, diena un iemesls.
deletions-none = Vēl nav izdzēsta neviena lieta.
deletions-when = Kad
deletions-why = Kāpēc
deletions-who = Kurš lūdza
deletions-older = Rādītas jaunākās. Vecāki ieraksti saglabājas, bet netiek rādīti.
