# status: machine

question-child-came-with = Ar ko kopā tu šeit atbrauci?
    .parents = Ar mammu vai tēti
    .relatives = Ar citiem radiem
    .friends = Ar draugiem
    .other-adult = Ar citu pieaugušo
    .alone = Bez neviena
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
    .no = Nē, cita iemesla dēļ

question-child-promised = Vai tev ko no šī apsolīja, bet tad bija citādi?
    .school = Ka varēšu iet skolā
    .job = Labu darbu
    .money = Naudu
    .family = Ka būšu kopā ar savu ģimeni
    .none = Nē, neko tādu

question-child-works = Vai tu strādā vai kādam palīdzi darbos?

question-child-work-time = Kad tu strādā?
    .sometimes = Tikai šad un tad
    .after-school = Mazliet pēc skolas
    .all-day = Gandrīz visu dienu
    .night = Vakarā un naktī

question-child-work-money = Kas saņem naudu par tavu darbu?
    .self = Es
    .family = Mana ģimene
    .other-adult = Cits pieaugušais
    .nobody = Neviens naudu nesaņem

question-child-papers = Pie kā ir tava pase vai dokumenti?
    .self = Pie manis
    .family = Pie ģimenes vai tiem, kas par mani rūpējas
    .other-adult = Pie cita pieaugušā
    .no-papers = Man nav dokumentu

question-child-kept-in = Vai kāds tevi ieslēdz vai neļauj zvanīt savai ģimenei?

question-child-not-allowed = Vai kāds pieaugušais tev liek darīt to, ko nedrīkst?

question-child-gifts = Vai kāds tev deva dāvanas vai naudu un tad gribēja ko tādu, kas tev nepatika?

question-child-threat = Vai kāds saka, ka notiks kas slikts, ja tu pastāstīsi vai aiziesi?

question-child-hurt = Vai kāds tev ir darījis pāri?

question-child-wants = Kas tev tagad palīdzētu?
    .safe-place = Droša vieta, kur gulēt
    .family = Būt kopā ar savu ģimeni
    .food = Kaut kas ēdams vai dzerams
    .doctor = Ārsts
    .trusted-adult = Parunāt ar pieaugušo, kam uzticos
    .other = Kaut kas cits
