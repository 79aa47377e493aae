question-pay-received = Padomājiet par pēdējo pilno mēnesi šajā darbā. Ko jūs par to saņēmāt?
    .full = Visu norunāto algu, un dzīvei pietiek
    .part = Tikai daļu algas, bet dzīvei pietiek
    .very-little = Tik maz, ka dzīvei nepietiek
    .in-kind = Tikai ēdienu vai vietu, kur gulēt
    .nothing = Neko
    .too-early = Pirmās algas dienas vēl nebija, vai arī darbu nesāku

question-pay-deductions = Vai jums noņem naudu no algas? Par ko noņem?
    .tax = Par nodokļiem
    .agreed = Par dzīvošanu vai ēdienu, kā norunājām
    .not-agreed = Par to, ko mēs nenorunājām
    .tools = Par darbarīkiem vai darba drēbēm
    .fines = Par kļūdām vai kavēšanos
    .unexplained = Noņem, bet nesaka, par ko
    .nothing = Neko nenoņem

question-pay-kept-back = Vai kāds patur jūsu algu, lai jūs neaizietu prom?
explained-pay-kept-back = Ja alga tikai kavējas, tas neskaitās.

question-debt-owed = Runa ir par darba atrašanu, dokumentiem, ceļu vai dzīvošanu. Vai jums par to kādam jāatdod nauda? Tas ir parāds.

question-debt-for = Ko jums saka: par ko ir šis parāds?
    .work = Par darba atrašanu
    .papers = Par vīzu, atļauju vai citiem dokumentiem
    .journey = Par ceļu
    .housing = Par dzīvošanu vai ēdienu
    .tools = Par darba drēbēm, darbarīkiem vai bojājumiem
    .never-agreed = Par to, kam nepiekritu vai ko nesaņēmu

question-debt-free-to-leave = Padomājiet par tiem, kam jums jāatdod parāds. Vai viņi ļautu aiziet no šī darba, pirms atdodat parādu?
explained-debt-free-to-leave = Varbūt viņi dzītos jums pakaļ vai darītu jums pāri. Tad atbildiet “nē”.

question-debt-grows = Varbūt kāds padara jūsu parādu lielāku. Vai viņš to dara tā, kā jūs nenorunājāt?

question-bank-card = Kas var lietot jūsu bankas karti vai kontu?
    .self = Tikai es vai tas, kam gribu to ļaut
    .employer = Darba devējs
    .other-person = Kāds cits, kaut es negribu
    .no-card = Man nav kartes un nav konta

question-debt-to = Kam jums jāatdod lielākā daļa šīs naudas?
    .employer = Darba devējam
    .recruiter = Cilvēkam vai aģentūrai, kas man atrada darbu
    .family-friends = Ģimenei vai draugiem
    .bank = Bankai
    .other-person = Kādam citam

question-fee-paid = Varbūt jūs maksājāt, lai dabūtu darbu vai atbrauktu. Kas saņēma lielāko daļu naudas?
    .nothing = Es neko nemaksāju
    .state = Valsts iestāde, vēstniecība vai biļešu pārdevējs
    .employer = Darba devējs
    .agency = Aģentūra
    .person = Cilvēks, kas man atrada darbu
    .other-person = Kāds cits

question-paid-by = Kas jums maksā par darbu?
    .site = Uzņēmums, kur es strādāju
    .other-company = Cits uzņēmums, kas mani tur nosūtīja
    .person = Cilvēks, nevis uzņēmums
    .nobody = Neviens
