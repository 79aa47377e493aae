error-wrong-passphrase = Šī parole nav pareiza.
    .advice = Nekas nav zudis. Pārbaudiet Caps Lock un tastatūras valodu un mēģiniet vēlreiz.
error-too-many-tries = { $seconds ->
        [zero] Pārāk daudz nepareizu paroļu. Nākamais mēģinājums iespējams pēc { $seconds } sekundēm.
        [one] Pārāk daudz nepareizu paroļu. Nākamais mēģinājums iespējams pēc { $seconds } sekundes.
       *[other] Pārāk daudz nepareizu paroļu. Nākamais mēģinājums iespējams pēc { $seconds } sekundēm.
    }
    .advice = Nekas nav zudis. Pa to laiku sameklējiet papīru ar paroli vai vaicājiet administratoram.
error-vault-destroyed = Pēc pārāk daudzām nepareizām parolēm saglabātās lietas ir iznīcinātas, kā to bija izvēlējusies jūsu iestāde.
    .advice = Ja ir rezerves kopija, atjaunojiet lietas no tās. Ja nav, sāciet no jauna, bez lietām.
error-user-not-active = Šis lietotājs programmu vairs nedrīkst atvērt.
    .advice = Vaicājiet savas iestādes administratoram.
error-not-permitted = Jūsu loma to neatļauj.
    .advice = Lūdziet kolēģi, kura loma to atļauj, vai administratoru.
error-passphrase-taken = Šo paroli izmantot nevar.
    .advice = Izvēlieties citu.
error-no-free-slot = Vairāk lietotāju pievienot nevar.
    .advice = Noņemiet lietotāju, kurš vairs nestrādā, un mēģiniet vēlreiz.
error-last-user = Vismaz vienam aktīvam administratoram ir jāpaliek.
    .advice = Vispirms piešķiriet administratora lomu citam lietotājam. Sevi noņemt vai bloķēt nevar.
error-user-not-found = Šāda lietotāja nav.
    .advice = Atgriezieties lietotāju sarakstā un izvēlieties vēlreiz.
    .command = `atpazit vault people list` parāda lietotāju numurus un to, kuri ir aktīvi.
error-name-invalid = Šo vārdu izmantot nevar.
    .advice = Ievadiet vārdu, kas nav garāks par 80 rakstzīmēm.
error-same-person = Ar šo pašu paroli lietas jau ir atvērtas.
    .advice = Vajadzīga otra lietotāja parole: ar to viņš apliecina savu piekrišanu.
error-interpreter-tie-missing = Nav norādīts, kas tulko.
    .advice = Izvēlieties, kā tulks ir saistīts ar personu.
error-interpreter-refused = Šis cilvēks tulkot nedrīkst.
    .advice = Meklējiet citu tulku; tulkot var arī pa tālruni. Ārkārtas situācijā atzīmējiet, ka gaidīt nevar, un uzrakstiet, kāpēc.
error-comparison-invalid = Trūkst vārda, avota vai dienas, vai arī šī diena vēl nav pienākusi.
    .advice = Norādiet, kas salīdzināja, ar ko un kurā dienā.
error-settings-invalid = Kāda no vērtībām ir pārāk maza vai pārāk liela.
    .advice = Izvēlieties vērtību robežās, kas norādītas pie lauka.
    .command = Izvēlieties vērtību robežās; kādas tās ir, parāda `--help`.
error-passphrase-too-short = { $shortest ->
        [zero] Parole ir pārāk īsa: vajag vismaz { $shortest } rakstzīmju.
        [one] Parole ir pārāk īsa: vajag vismaz { $shortest } rakstzīmi.
       *[other] Parole ir pārāk īsa: vajag vismaz { $shortest } rakstzīmes.
    }
    .advice = Izmantojiet vairākus vārdus, kas savā starpā nav saistīti.
error-passphrase-too-long = Parole ir pārāk gara.
    .advice = Izvēlieties īsāku; pietiek ar dažiem vārdiem.
error-vault-exists = Šajā mapē jau glabājas lietas.
    .advice = Nekas nav pārrakstīts. Restartējiet programmu un atveriet lietas ar paroli.
    .command = Nekas nav pārrakstīts. Norādiet citu mapi vai aplūkojiet šo ar `atpazit vault info`.
error-vault-locked = Programma ir aizslēgta.
    .advice = Ievadiet paroli. Saglabātās atbildes nav zudušas.
error-vault-in-use = Programma jau ir atvērta citā logā.
    .advice = Turpiniet tajā logā vai aizveriet to un mēģiniet vēlreiz.
    .command = Aizveriet programmu, kurā lietas ir atvērtas, un mēģiniet vēlreiz.
error-vault-damaged = Saglabātās lietas ir bojātas, un tās nevar nolasīt.
    .advice = Neko nedzēsiet. Nokopējiet visu mapi drošā vietā. Ja programmu vairs nevar atslēgt, izvēlieties “Atjaunot no kopijas”.
    .command = Neko nedzēsiet. Nokopējiet visu mapi drošā vietā un tad ar `atpazit vault restore` atjaunojiet pēdējo kopiju citā mapē.
error-page-damaged = Saglabātās lietas ir bojātas: datubāzes lapa { $page } nav tāda, kāda tika ierakstīta.
    .advice = Atstājiet visu, kā ir, un atjaunojiet pēdējo rezerves kopiju citā mapē.
error-log-changed = Žurnāls ir mainīts: ieraksts Nr. { $row } neizriet no iepriekšējā.
    .advice = Atstājiet visu, kā ir, kā pierādījumu, un salīdziniet ar agrāku rezerves kopiju.
error-vault-newer = Lietas saglabātas ar jaunāku programmas versiju.
    .advice = Uzstādiet jaunāko versiju. Nekas nav bojāts; neko nedzēsiet.
error-vault-older = Lietas saglabātas ar vecāku programmas versiju.
    .advice = Vienreiz atveriet tās programmā ar paroli: tā tās tiks pārveidotas šai versijai. Aplūkojot nekas nav mainīts.
error-cannot-read = Saglabātās lietas nevar nolasīt.
    .advice = Nekas neliecina, ka tās būtu bojātas. Pārbaudiet, vai disks ir pievienots un vai drīkstat atvērt mapi, un mēģiniet vēlreiz.
error-vault-missing = Saglabātās lietas nav atrastas.
    .advice = Pārbaudiet, vai disks ir pievienots. Pirms sākat no jauna, bez lietām, pameklējiet mapi un rezerves kopiju.
    .command = Norādiet mapi ar `--vault` un pārbaudiet, vai disks ir pievienots. `atpazit vault init` sāk no jauna, bez lietām.
error-cannot-write = Diskā neko neizdevās ierakstīt; pēdējās izmaiņas nav saglabātas.
    .advice = Pārbaudiet, vai disks ir pievienots un vai tajā drīkst rakstīt, un pēdējo darbību atkārtojiet.
error-disk-full = Disks ir pilns; pēdējās izmaiņas nav saglabātas.
    .advice = Atbrīvojiet vietu, bet programmas mapē neko nedzēsiet. Pēc tam pēdējo darbību atkārtojiet.
error-case-not-found = Šī lieta nav atrasta.
    .advice = Atgriezieties sarakstā. Iespējams, lieta ir dzēsta, jo beidzies tās glabāšanas laiks.
    .command = Atveriet programmu, lai redzētu, kādas lietas tur ir. Iespējams, lieta ir dzēsta, jo beidzies tās glabāšanas laiks.
error-case-not-open = Neviena lieta nav atvērta.
    .advice = Atgriezieties sarakstā un atveriet lietu.
error-case-not-draft = Šī saruna ir pabeigta; atbildes vairs nevar mainīt.
    .advice = Atveriet lietu un tās rezultātā izvēlieties “Labot vai papildināt atbildes”.
    .command = Atveriet lietu programmā, lai labotu vai papildinātu atbildes.
error-question-unknown = Šajā anketā tāda jautājuma nav.
    .advice = Atgriezieties sarunā un izvēlieties jautājumu no saraksta.
error-question-not-shown = Šis jautājums pašlaik nav jāuzdod: to nosaka citas atbildes.
    .advice = Turpiniet ar nākamo jautājumu. Ja šis ir vajadzīgs, pārskatiet iepriekšējās atbildes.
error-answer-does-not-fit = Šī atbilde jautājumam neder.
    .advice = Izvēlieties kādu no redzamajām atbildēm vai ievadiet prasīto skaitli vai datumu.
error-number-out-of-range = Skaitlim jābūt no { $least } līdz { $most }.
    .advice = Pārbaudiet skaitli un ievadiet to vēlreiz.
error-note-too-long = { $most ->
        [zero] Piezīme ir garāka par { $most } rakstzīmēm.
        [one] Piezīme ir garāka par { $most } rakstzīmi.
       *[other] Piezīme ir garāka par { $most } rakstzīmēm.
    }
    .advice = Saīsiniet to, atstājot svarīgāko.
error-text-too-long = { $most ->
        [zero] Teksts ir garāks par { $most } rakstzīmēm.
        [one] Teksts ir garāks par { $most } rakstzīmi.
       *[other] Teksts ir garāks par { $most } rakstzīmēm.
    }
    .advice = Saīsiniet to, atstājot svarīgāko.
error-choose-one = Nav izvēlēta neviena atbilde.
    .advice = Izvēlieties vismaz vienu. Persona var arī nezināt vai nevēlēties teikt.
error-age-missing = Nav izvēlēta vecuma grupa.
    .advice = Izvēlieties vecuma grupu. Ja šaubāties, izvēlieties “vecums nav skaidrs”.
error-reason-missing = Trūkst pamatojuma.
    .advice = Vienā vai divos teikumos uzrakstiet, kāpēc nepiekrītat.
error-reason-too-long = { $most ->
        [zero] Pamatojums ir garāks par { $most } rakstzīmēm.
        [one] Pamatojums ir garāks par { $most } rakstzīmi.
       *[other] Pamatojums ir garāks par { $most } rakstzīmēm.
    }
    .advice = Saīsiniet to, atstājot svarīgāko.
error-hold-reason-missing = Trūkst pamatojuma, kāpēc lieta jāglabā ilgāk.
    .advice = Vienā teikumā uzrakstiet, kāpēc tā vēl vajadzīga.
error-language-unknown = Programmā šādas valodas nav.
    .advice = Izvēlieties valodu no saraksta.
error-instrument-unknown = Programmā šādas anketas nav.
    .advice = Izvēlieties anketu no saraksta. Iespējams, tā ir jaunākā programmas versijā.
error-consent-missing = Nav atzīmēta personas piekrišana šim saņēmējam.
    .advice = Pajautājiet personai un atzīmējiet tikai to, kam tā piekrīt. Persona drīkst atteikties.
error-not-finished = Saruna vēl nav pabeigta.
    .advice = Vispirms to pabeidziet. To drīkst arī tad, ja nav uzdoti visi jautājumi.
error-document-failed = Dokumentu neizdevās sagatavot.
    .advice = Lieta nav mainīta. Mēģiniet vēlreiz; ja tas nelīdz, restartējiet programmu.
error-folder-not-found = Mape nav atrasta.
    .advice = Pārbaudiet, vai disks ir pievienots, vai izvēlieties citu mapi.
error-file-cannot-be-written = Failu neizdevās saglabāt.
    .advice = Izvēlieties citu mapi vai pārbaudiet, vai pietiek vietas un vai tur ir atļauts rakstīt.
error-input-invalid = Programma ievadīto nesaprata.
    .advice = Pārbaudiet un ievadiet vēlreiz.
error-internal = Programmā radās kļūda.
    .advice = Saglabātās atbildes nav zudušas. Mēģiniet vēlreiz; ja tas nelīdz, restartējiet programmu.
error-not-enough-memory = Datorā ir pārāk maz brīvas atmiņas.
    .advice = Nekas nav zudis. Aizveriet citas programmas un mēģiniet vēlreiz.
error-no-random-bytes = Dators nedod nejaušus skaitļus; bez tiem neko nevar šifrēt.
    .advice = Nekas nav zudis. Restartējiet datoru; ja tas nelīdz, izmantojiet citu.
error-not-encrypted = Šī programmas kopija neprot šifrēt, tāpēc tā neko neglabā.
    .advice = Neizmantojiet to lietām. Uzstādiet programmu no jauna no turienes, kur to saņēmāt.

error-not-an-observation = Atvērtā lieta nav novērojums.
    .advice = Atgriezieties sarakstā un atveriet novērojumu.
error-not-an-interview = Novērojumam nav sarunas rezultāta.
    .advice = Sāciet sarunu no novērojuma.

error-handed-over = Pašlaik šeit atbild persona; neko citu tikmēr darīt nevar.
    .advice = Palūdziet datoru atpakaļ un ievadiet paroli vai aizslēdziet programmu.
error-not-handed-over = Pašlaik persona šeit neatbild.
    .advice = Turpiniet sarunu; datoru personai varat iedot vēlreiz.
error-nothing-to-hand-over = Nav neatbildētu jautājumu, uz kuriem persona varētu atbildēt viena.
    .advice = Atlikušo jautājiet paši vai beidziet sarunu.
error-recording-case-open = Ir atvērta lieta; tagad neko nevar ierakstīt.
    .advice = Atgriezieties lietu sarakstā un tad atveriet valodas. Sarunas nekad netiek ierakstītas.
error-recording-not-begun = Pašlaik neviens tekstus neierunā.
    .advice = Lapā “Valodas” izvēlieties valodu un norādiet, kas runā.
error-recording-no-such-text = Šo tekstu nevar ierunāt.
    .advice = Izvēlieties tekstu no saraksta.
error-speaker-missing = { $most ->
        [zero] Nav norādīts, kas runā, vai vārds ir garāks par { $most } rakstzīmēm.
        [one] Nav norādīts, kas runā, vai vārds ir garāks par { $most } rakstzīmi.
       *[other] Nav norādīts, kas runā, vai vārds ir garāks par { $most } rakstzīmēm.
    }
    .advice = Ierakstiet vārdu vai pseidonīmu.
error-speaker-not-agreed = Runātāja piekrišana nav atzīmēta.
    .advice = Pajautājiet runātājam un atzīmējiet teikumu tikai tad, ja viņš piekrīt.
error-person-not-agreed = Persona nav piekritusi sarunai.
    .advice = Paskaidrojiet, par ko būs saruna, un pajautājiet. Bez piekrišanas lietu nesāk.

error-role-missing = Nav izvēlēta neviena loma.
    .advice = Izvēlieties vismaz vienu: bez lomas lietotājs neko nevar darīt.
error-review-not-begun = Pašlaik neviens tekstus nelasa.
    .advice = Valodu sarakstā izvēlieties valodu, tad “Lasīt tekstus”, un norādiet, kas lasa.
error-review-no-such-text = Šajā valodā tāda teksta nav.
    .advice = Izvēlieties tekstu no saraksta.
error-review-reader-missing = { $most ->
        [zero] Nav norādīts, kas lasa, vai vārds ir garāks par { $most } rakstzīmēm.
        [one] Nav norādīts, kas lasa, vai vārds ir garāks par { $most } rakstzīmi.
       *[other] Nav norādīts, kas lasa, vai vārds ir garāks par { $most } rakstzīmēm.
    }
    .advice = Ierakstiet īstu vai izdomātu vārdu.
error-review-verdict-missing = Nav izvēlēts vērtējums.
    .advice = Izvēlieties: pareizi, neskaidri vai nepareizi.
error-review-note-does-not-fit = { $most ->
        [zero] Piezīme ir garāka par { $most } rakstzīmēm, vai tajā ir zīmes, kādu tekstos nav, piemēram, figūriekavas.
        [one] Piezīme ir garāka par { $most } rakstzīmi, vai tajā ir zīmes, kādu tekstos nav, piemēram, figūriekavas.
       *[other] Piezīme ir garāka par { $most } rakstzīmēm, vai tajā ir zīmes, kādu tekstos nav, piemēram, figūriekavas.
    }
    .advice = Saīsiniet to vai izņemiet figūriekavas un stūra iekavas.
error-review-file-unusable = Lasītāja failu nevar nolasīt vai saglabāt.
    .advice = Pārbaudiet, vai diskā ir vieta un vai drīkstat rakstīt mapē “reviews” līdzās lietām. Iepriekš saglabātais ir saglabājies.
error-recovery-key-gone = Atkopšanas atslēga vairs nav redzama.
    .advice = Ja tā nav pierakstīta, izveidojiet jaunu sadaļā “Pārvaldība”.
error-recovery-key-differs = Tā nav šīs atkopšanas atslēgas pēdējā grupa.
    .advice = Salīdziniet papīru ar ekrānu, grupu pa grupai, un ierakstiet pēdējo vēlreiz.
error-recovery-key-length = Atkopšanas atslēgai ir 25 rakstzīmes; ierakstīts ir vairāk vai mazāk.
    .advice = Pārbaudiet, vai ir visas piecas grupas un katrā piecas rakstzīmes.
error-recovery-key-letter = Atkopšanas atslēgā ir tikai cipari un latīņu burti bez garumzīmēm un mīkstinājuma zīmēm.
    .advice = Pārbaudiet tastatūras valodu un salīdziniet ar papīru.
error-recovery-key-mistyped = Kāda atkopšanas atslēgas rakstzīme ir nepareiza.
    .advice = Salīdziniet ar papīru grupu pa grupai. Nav svarīgi, vai rakstāt nulli vai burtu O, vieninieku vai burtu I.
error-not-a-key = Šī nav prasītā veida atslēga.
    .advice = Nokopējiet to vēlreiz, visu. Lai kopiju aizzīmogotu, vajag publisko atslēgu; lai to atvērtu — slepeno.
error-wrong-recovery-key = Šī atkopšanas atslēga šeit neder.
    .advice = Varbūt vēlāk ir izveidota jauna atslēga vai šī ir no cita datora. Nekas nav zudis.
error-address-not-found = Šīs adreses nav, vai tā ir noņemta.
    .advice = Ielasiet iestādes adreses failu vēlreiz.
error-own-address = Šī ir jūsu pašu iestādes adrese.
    .advice = Ielasiet tās iestādes adreses failu, ar kuru vēlaties apmainīties ar failiem.
error-address-changed = Adreses failā ar to pašu parakstu ir norādīta cita atslēga nekā tā, kas ir zināma.
    .advice = Neizmantojiet to. Piezvaniet iestādei uz numuru, kuru zināt, un pajautājiet, vai tai ir jaunas atslēgas.
error-address-not-confirmed = Neviens vēl nav salīdzinājis šīs adreses vārdus ar iestādi.
    .advice = Piezvaniet iestādei uz numuru, kuru zināt, un salīdziniet astoņus vārdus. Nekas nav nodots.
error-address-removed = Šī adrese šeit ir noņemta.
    .advice = Ar to parakstītais netiek pieņemts. Ja iestādei ir jaunas atslēgas, palūdziet jauno adreses failu.
error-handover-unknown = Šis apliecinājums neattiecas ne uz ko, kas nodots no šejienes.
    .advice = Pārbaudiet, vai tas nepieder citam datoram. Iespējams, lieta ir dzēsta. Nekas nav mainīts.
error-not-from-recipient = Šo apliecinājumu nav parakstījusi iestāde, kurai lieta nodota.
    .advice = Nepaļaujieties uz to. Piezvaniet iestādei uz numuru, kuru zināt. Nekas nav mainīts.
error-received-not-found = Šīs novirzīšanas vairs nav.
    .advice = Iespējams, tā ir dzēsta. Ja tā vēl ir vajadzīga, palūdziet sūtītājam nodot lietu vēlreiz.
error-exchange-not-set = Apmaiņas mape nav iestatīta.
    .advice = Saglabājiet failu citā mapē vai palūdziet administratoram iestatīt apmaiņas mapi.
error-nothing-answered = Sūtītājam vēl nekas nav paziņots.
    .advice = Vispirms atzīmējiet, kas noticis pēc novirzīšanas; tad būs apliecinājums.
error-words-unknown = Ar šiem sešiem vārdiem neatver nevienu aizzīmogotu failu.
    .advice = Ierakstiet sešus vārdus tā, kā tos pateica sūtītājs, ar atstarpēm; lielie un mazie burti un zīmes virs vai zem burtiem (piemēram, ā, š, ķ) nav svarīgas. Ja kāda vārda trūkst, pajautājiet sūtītājam vēlreiz.
error-wrong-seal = Ar šo paroli vai atslēgu rezerves kopiju atvērt nevar.
    .advice = Pārbaudiet Caps Lock un tastatūras valodu. Rezerves kopijas parole var atšķirties no programmas paroles.
error-backup-damaged = Rezerves kopija ir bojāta, vai arī šis fails nav šīs programmas rezerves kopija.
    .advice = Nekas nav atjaunots un nekas nav mainīts. Paņemiet citu šī faila eksemplāru vai vecāku rezerves kopiju.
error-backup-unreadable = Rezerves kopiju nevar nolasīt.
    .advice = Pārbaudiet, vai disks ir pievienots, vai fails tur ir un vai jums ir atļauts to atvērt.
error-folder-not-empty = Šī mape nav tukša.
    .advice = Nekas nav pārrakstīts. Izvēlieties tukšu mapi vai izveidojiet jaunu.
error-file-exists = Fails ar šādu nosaukumu jau ir.
    .advice = Nekas nav pārrakstīts. Izvēlieties citu nosaukumu.
error-cancelled = Darbība ir apturēta.
    .advice = Nekas nav palicis pusdarīts. Varat sākt no jauna, kad vēlaties.

error-clock-set-back = Šī datora pulkstenis rāda laiku pirms pēdējās tikšanās.
    .advice = Iestatiet datora pulksteni pareizi. Ja tagad tas rāda pareizi un toreiz rādīja nepareizi, atzīmējiet to un turpiniet. Nekas nav zaudēts.

error-consent-withdrawn = Persona ir atsaukusi piekrišanu.
    .advice = Vairāk neko nejautājiet un nepierakstiet. Ja persona atkal grib runāt, pārbaudiet, vai ir droši, visu izskaidrojiet un lūdziet piekrišanu no jauna.

error-conversation-goes-on = Citā lietā vēl notiek saruna.
    .advice = Vispirms atgriezieties pie tās un noslēdziet to kopā ar personu.

error-conversation-not-begun = Vēl nav pateikts, vai persona ir šeit un vai ir droši.
    .advice = Atbildiet uz jautājumiem par drošību vai izvēlieties, ka personas šeit nav.

error-day-passed = Šī diena jau ir pagājusi.
    .advice = Izvēlieties šodienu vai kādu vēlāku dienu.

error-interpreter-contradicts = Norādītais par tulku cits ar citu nesaskan.
    .advice = Pārbaudiet, vai kāds tulko, kas tas ir, kā tulks tika atrasts un vai atzīme “Ārkārtas situācija” vispār ir vajadzīga.

error-not-safe-to-talk = Pašlaik nav droši runāt.
    .advice = Atlieciet sarunu un mēģiniet vēlreiz citā vietā vai citā laikā.

error-postponement-unknown = Šīs sarunas atlikto sarunu sarakstā vairs nav.
    .advice = Atgriezieties pie saraksta; iespējams, kāds to jau ir mēģinājis vēlreiz.

error-practice-only = Šis ir treniņš: te neko nenodod, nesaglabā un nemaina.
    .advice = Beidziet treniņu un atveriet saglabātās lietas ar savu paroli.

error-not-practising = To var darīt tikai treniņā.
    .advice = Izvēlieties “Trenēties bez riska” tur, kur programma sākas.

error-nothing-practised = Vēl nav pabeigts neviens treniņa gadījums.
    .advice = Vispirms pabeidziet kādu gadījumu līdz lapai “Kā noritēja saruna”.

error-practice-case-unknown = Tāda treniņa gadījuma nav.
    .advice = Ejiet atpakaļ pie gadījumiem un izvēlieties citu.
error-nothing-handed-over = Ar personas piekrišanu šajā lietā vēl nekas nav nodots.
    .advice = Vispirms saglabājiet novirzīšanu vai aizzīmogojiet to; tad var rakstīt par to, kas nodots.
error-nothing-to-print = Drukāšanai sagatavotu lappušu vairs nav.
    .advice = Izvēlieties dokumentu un printeri vēlreiz. Nekas nav atzīmēts.
