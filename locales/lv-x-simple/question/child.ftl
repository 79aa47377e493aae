question-child-came-with = Kas atbrauca uz Latviju kopā ar tevi?
    .parents = Mamma vai tētis
    .relatives = Citi radi
    .friends = Draugi
    .other-adult = Cits pieaugušais
    .alone = Neviens, tikai es
    .always-here = Es vienmēr dzīvoju Latvijā

question-child-lives-with = Kur vai ar ko kopā tu tagad dzīvo?
    .parents = Ar mammu vai tēti
    .relatives = Ar citiem radiem
    .foster = Audžuģimenē
    .home = Bērnunamā, bēgļu centrā vai internātskolā
    .other-adult = Ar citu pieaugušo vai ar savu puisi vai meiteni
    .alone = Ne ar vienu, vai arī ar draugiem manā vecumā

question-child-school = Vai tu ej skolā?
    .yes = Jā
    .sometimes = Dažreiz
    .not-allowed = Nē, man neļauj
    .work = Nē, man jāstrādā
    .no = Nē, ir cits iemesls

question-child-promised = Vai kāds gribēja, lai tu atbrauc vai strādā? Un tāpēc apsolīja tev kādu no šīm lietām, bet tas nenotika?
    .school = Ka varēšu iet skolā
    .job = Labu darbu
    .money = Naudu
    .family = Ka būšu kopā ar savu ģimeni
    .none = Nē, neko tādu

question-child-works = Vai tu kaut kur strādā vai pie kāda dari darbus?
explained-child-works = Ja tu mazliet palīdzi mājās, tas neskaitās.

question-child-work-time = Kad tu strādā?
    .sometimes = Tikai dažreiz, brīvdienās vai skolas brīvlaikā
    .after-school = Īsu brīdi pirms vai pēc skolas
    .all-day = Gandrīz visu dienu, arī skolas dienās
    .night = Vēlu vakarā vai naktī

question-child-work-money = Tu strādā. Kas par to saņem naudu?
    .self = Es
    .family = Mana ģimene
    .other-adult = Cits pieaugušais
    .nobody = Neviens naudu nesaņem

question-child-papers = Pie kā ir tava pase vai dokumenti?
    .self = Pie manis
    .family = Pie manas ģimenes, audžuģimenē vai bērnunamā
    .other-adult = Pie cita pieaugušā
    .office = Policijā vai valsts iestādē
    .no-papers = Man nav dokumentu

question-child-kept-apart = Vai ar tevi notiek kāda no šīm lietām?
    .locked-in = Mani ieslēdz, un es netieku ārā
    .no-calls = Man nekad neļauj runāt ar ģimeni
    .none = Nē, nekas tāds

question-child-not-allowed = Vai kāds pieaugušais tev liek zagt? Vai arī slepus kaut ko nest? Vai arī darīt kaut ko citu, ko policija neļauj?

question-child-gifts = Dažreiz kāds dod bērnam dāvanas vai naudu. Vēlāk viņš saka: “Par to tev jādara, ko es gribu.” Vai tev tā ir bijis?

question-child-threat = Vai kāds saka, ka tevi sitīs vai ievainos? Vai arī sitīs vai ievainos kādu tavā ģimenē?
explained-child-threat = Ja bērni savā starpā sastrīdas, tas neskaitās.

question-child-hurt = Vai kāds pieaugušais tevi sit vai citādi tev dara sāpes?
explained-child-hurt = Tā nav tava vaina. Vairāk tev nav jāstāsta.

question-child-wants = Kas tev tagad palīdzētu?
    .safe-place = Droša vieta, kur gulēt
    .family = Būt kopā ar savu ģimeni
    .food = Paēst vai padzerties
    .doctor = Ārsts
    .trusted-adult = Parunāt ar pieaugušo, kam uzticos
    .other = Kaut kas cits
