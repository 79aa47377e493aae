question-child-came-with = Ar ko kopā tu atbrauci uz Latviju?
    .parents = Ar mammu vai tēti
    .relatives = Ar citiem radiem
    .friends = Ar draugiem
    .other-adult = Ar citu pieaugušo
    .alone = Ne ar vienu
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
    .no = Nē, cita iemesla dēļ

question-child-promised = Vai kāds tev apsolīja kādu no šīm lietām, lai tu atbrauktu vai strādātu, bet solītais nenotika?
    .school = Ka varēšu iet skolā
    .job = Labu darbu
    .money = Naudu
    .family = Ka būšu kopā ar savu ģimeni
    .none = Nē, neko tādu

question-child-works = Vai tu kaut kur strādā vai pie kāda dari darbus?
explained-child-works = Ja tu mazliet palīdzi mājās, tas neskaitās.

question-child-work-time = Kad tu strādā?
    .sometimes = Tikai šad tad, brīvdienās vai skolas brīvlaikā
    .after-school = Īsu brīdi pirms vai pēc skolas
    .all-day = Gandrīz visu dienu, arī skolas dienās
    .night = Vēlu vakarā vai naktī

question-child-work-money = Kas saņem naudu par tavu darbu?
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

question-child-not-allowed = Vai kāds pieaugušais tev liek zagt, slepus kaut ko nest vai darīt kaut ko citu, ko policija neļauj?

question-child-gifts = Vai kāds tev deva dāvanas vai naudu un vēlāk teica, ka par to tev jādara, ko viņš grib?

question-child-threat = Vai kāds saka, ka tevi vai kādu no tavas ģimenes sitīs vai ievainos?
explained-child-threat = Ja bērni savā starpā sastrīdas, tas neskaitās.

question-child-hurt = Vai kāds pieaugušais tevi sit vai citādi tev dara sāpes?
explained-child-hurt = Tā nav tava vaina. Vairāk tev nav jāstāsta.

question-child-wants = Kas tev tagad palīdzētu?
    .safe-place = Droša vieta, kur gulēt
    .family = Būt kopā ar savu ģimeni
    .food = Kaut kas ēdams vai dzerams
    .doctor = Ārsts
    .trusted-adult = Parunāt ar pieaugušo, kam uzticos
    .other = Kaut kas cits
