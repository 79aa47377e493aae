# status: machine

about-title = Atpazīt { $version }
about-what = Programma palīdz atpazīt cilvēku tirdzniecības pazīmes un sagatavot novirzīšanu. Tā nav formāla identifikācija: cilvēku tirdzniecību tā ne apstiprina, ne izslēdz.
about-instruments = Anketas
about-version = { $version }. versija
about-questions = { $questions ->
        [zero] { $questions } jautājumu
        [one] { $questions } jautājums
       *[other] { $questions } jautājumi
    }
about-coverage = konstatē { $found } no { $all } pazīmēm
about-sources = Avoti
about-unverified = Kas vēl nav pārbaudīts
about-strengths = Pazīmju stiprums ar iespiesto brošūru salīdzināts: { $verified } no { $all }.
about-routes = Saņēmēji un novirzīšanas kārtība pēdējoreiz skatīta: { $month }. Pirms zvanīšanas pārbaudiet tālruņa numuru.
about-translations = Katra tulkojuma stāvoklis redzams lapā “Valodas”. Mašīntulkojumu neviens šīs valodas pratējs vēl nav lasījis.
about-licences = Licences
about-licence = Programma: Eiropas Savienības sabiedriskā licence, EUPL-1.2.
about-fonts = Burtveidoli Noto Sans, Noto Sans Devanagari, Noto Sans Arabic un Noto Nastaliq Urdu: SIL Open Font License 1.1.
about-cipher = Lietu šifrēšana: SQLCipher { $version }.
about-languages = Valodas
about-thresholds = Skaitļus, no kuriem atbilde tiek ņemta vērā — 61 stunda nedēļā, 7 dienas nedēļā, 7 cilvēki istabā —, izvēlējušies programmas veidotāji; publicēta avota tiem nav.
