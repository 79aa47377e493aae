question-pay-received = Ko jūs šajā darbā saņēmāt par pēdējo pilno mēnesi?
    .full = Visu norunāto algu, un ar to var iztikt
    .part = Tikai daļu algas, bet ar to var iztikt
    .very-little = Tik maz, ka nevar iztikt
    .in-kind = Tikai ēdienu vai vietu, kur gulēt
    .nothing = Neko
    .too-early = Pirmā algas diena vēl nav bijusi, vai arī darbu nemaz nesāku

question-pay-deductions = Par ko no jūsu algas ietur naudu?
    .tax = Par nodokļiem
    .agreed = Par mājokli vai ēdienu, kā norunāts
    .not-agreed = Par to, kas nebija norunāts
    .tools = Par darbarīkiem vai darba apģērbu
    .fines = Par kļūdām vai kavēšanos
    .unexplained = Ietur, bet nesaka, par ko
    .nothing = Neko neietur

question-pay-kept-back = Vai kāds aiztur jūsu algu, lai jūs neaizietu?
explained-pay-kept-back = Ja alga tikai kavējas, tas neskaitās.

question-debt-owed = Vai esat kādam parādā naudu par šī darba atrašanu, dokumentiem, ceļu vai mājokli?

question-debt-for = Ko jums saka: par ko šī nauda jāatdod?
    .work = Par darba atrašanu
    .papers = Par vīzu, atļauju vai citiem dokumentiem
    .journey = Par ceļu
    .housing = Par mājokli vai ēdienu
    .tools = Par darba apģērbu, darbarīkiem vai bojājumiem
    .never-agreed = Par to, kam nepiekritu vai ko nesaņēmu

question-debt-free-to-leave = Vai tie, kam esat parādā naudu, ļautu jums aiziet no šī darba, pirms parāds ir atdots?
explained-debt-free-to-leave = Ja viņi tāpēc dzītos jums pakaļ vai darītu jums pāri, atbildiet “nē”.

question-debt-grows = Vai kāds palielina jūsu parādu tādā veidā, kādam jūs nepiekritāt?

question-bank-card = Kas var lietot jūsu bankas karti vai kontu?
    .self = Tikai es vai tas, kam es gribu to ļaut
    .employer = Darba devējs
    .other-person = Kāds cits, kaut es to negribu
    .no-card = Man nav ne kartes, ne konta

question-debt-to = Kam jūs esat parādā lielāko daļu šīs naudas?
    .employer = Darba devējam
    .recruiter = Tam, kurš atrada man šo darbu, vai aģentūrai
    .family-friends = Ģimenei vai draugiem
    .bank = Bankai
    .other-person = Kādam citam

question-fee-paid = Ja jūs maksājāt, lai dabūtu šo darbu vai atbrauktu, kas saņēma lielāko daļu naudas?
    .nothing = Es neko nemaksāju
    .state = Valsts iestāde, vēstniecība vai biļešu pārdevējs
    .employer = Darba devējs
    .agency = Aģentūra
    .person = Cilvēks, kurš atrada man šo darbu
    .other-person = Kāds cits

question-paid-by = Kas jums maksā par darbu?
    .site = Uzņēmums, kurā strādāju
    .other-company = Cits uzņēmums, kas mani tur nosūtīja
    .person = Cilvēks, nevis uzņēmums
    .nobody = Neviens
