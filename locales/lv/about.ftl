about-title = Atpazīt { $version }
about-what = Programma palīdz jums pamanīt cilvēku tirdzniecības pazīmes un sagatavot novirzīšanu. Skrīnings nav formāla identificēšana: cilvēku tirdzniecību tas ne apstiprina, ne izslēdz.
about-instruments = Anketas
about-version = { $version }. versija
about-questions = { $questions ->
        [zero] { $questions } jautājumu
        [one] { $questions } jautājums
       *[other] { $questions } jautājumi
    }
about-coverage = { $all ->
        [zero] var atklāt { $found } no { $all } pazīmēm
        [one] var atklāt { $found } no { $all } pazīmes
       *[other] var atklāt { $found } no { $all } pazīmēm
    }
about-sources = Avoti
about-unverified = Kas vēl nav pārbaudīts
about-strengths = Pazīmju stiprums salīdzināts ar iespiesto SDO brošūru (2009): { $verified } no { $all }.
about-routes = Iestādes nav apstiprinājušas saņēmējus un novirzīšanas kārtību (pēdējoreiz pārskatīts: { $month }). Pirms zvanīšanas pārbaudiet tālruņa numuru.
about-translations = Lapā “Valodas” redzams, kā katrs tulkojums ir pārbaudīts. Mašīntulkojumu vēl nav lasījis neviens, kas prot šo valodu.
about-licences = Licences
about-licence = Programma: Eiropas Savienības sabiedriskā licence, EUPL-1.2.
about-fonts = Burtveidoli Noto Sans, Noto Sans Devanagari, Noto Sans Arabic un Noto Nastaliq Urdu: SIL Open Font License 1.1.
about-cipher = Lietu šifrēšana: SQLCipher { $version }.
about-languages = Valodas
about-claims = Apstiprināmie fakti
about-open-claims = Fakti, kas vēl jāapstiprina: { $open } no { $all }.
about-thresholds = Programmas veidotāji paši izvēlējušies skaitļus, no kuriem atbilde skaitās: 61 darba stunda nedēļā; visa diena brīva pēdējo reizi bijusi senāk nekā pirms mēneša vai, strādājot vismaz nedēļu, vēl nav bijusi; vienā istabā guļ 7 cilvēki. Publicēta avota tiem nav.
