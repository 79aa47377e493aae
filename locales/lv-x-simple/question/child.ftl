# status: machine

question-child-came-with = Kas atbrauca šurp kopā ar tevi?
    .parents = Mamma vai tētis
    .relatives = Citi radi
    .friends = Draugi
    .other-adult = Cits pieaugušais
    .alone = Neviens, tikai es
    .always-here = Es vienmēr te dzīvoju

question-child-lives-with = Ar ko kopā tu tagad dzīvo?
    .parents = Ar mammu vai tēti
    .relatives = Ar citiem radiem
    .home = Bērnunamā vai skolā
    .other-adult = Ar citu pieaugušo
    .alone = Bez pieaugušajiem vai ar draugiem

question-child-school = Vai tu ej skolā?
    .yes = Jā
    .sometimes = Dažreiz
    .not-allowed = Nē, man neļauj
    .work = Nē, man jāstrādā
    .no = Nē, kaut kā cita dēļ

question-child-promised = Vai tev apsolīja ko no šī, bet vēlāk bija citādi?
    .school = Ka varēšu iet skolā
    .job = Labu darbu
    .money = Naudu
    .family = Ka būšu kopā ar savu ģimeni
    .none = Nē, neko tādu

question-child-works = Vai tu strādā vai dari kādam darbus?

question-child-work-time = Kad tu strādā?
    .sometimes = Tikai dažreiz
    .after-school = Mazliet pēc skolas
    .all-day = Gandrīz visu dienu
    .night = Vakarā un naktī

question-child-work-money = Tu strādā. Kas par to saņem naudu?
    .self = Es
    .family = Mana ģimene
    .other-adult = Cits pieaugušais
    .nobody = Neviens naudu nesaņem

question-child-papers = Pie kā ir tava pase vai dokumenti?
    .self = Pie manis
    .family = Pie ģimenes vai tiem, kas par mani rūpējas
    .other-adult = Pie cita pieaugušā
    .no-papers = Man nav dokumentu

question-child-kept-in = Vai kāds tevi ieslēdz vai neļauj zvanīt ģimenei?

question-child-not-allowed = Vai kāds pieaugušais tev liek darīt to, ko nedrīkst?

question-child-gifts = Dažreiz kāds dod bērnam dāvanas vai naudu. Pēc tam viņš grib to, kas bērnam nepatīk. Vai tev tā ir bijis?

question-child-threat = Vai kāds saka: “Ja pastāstīsi vai aiziesi, būs slikti”?

question-child-hurt = Vai kāds tev ir darījis pāri?

question-child-wants = Kas tev tagad palīdzētu?
    .safe-place = Droša vieta, kur gulēt
    .family = Būt kopā ar savu ģimeni
    .food = Paēst vai padzerties
    .doctor = Ārsts
    .trusted-adult = Parunāt ar pieaugušo, kam uzticos
    .other = Kaut kas cits
