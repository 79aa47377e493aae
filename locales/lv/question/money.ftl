# status: machine

question-pay-received = Ko jūs saņēmāt par pēdējo pilno darba mēnesi?
    .full = Visu norunāto algu
    .part = Tikai daļu no norunātā
    .very-little = Tik maz, ka nevar iztikt
    .in-kind = Tikai ēdienu vai vietu, kur gulēt
    .nothing = Neko
    .too-early = Algas diena vēl nav bijusi

question-pay-deductions = Par ko no jūsu algas ietur naudu?
    .tax = Par nodokļiem
    .agreed = Par mājokli vai ēdienu, kā norunāts
    .not-agreed = Par to, kas nebija norunāts
    .tools = Par darbarīkiem vai darba apģērbu
    .fines = Par kļūdām vai kavēšanos
    .unexplained = Ietur, bet nesaka, par ko
    .nothing = Neko neietur

question-pay-kept-back = Vai kāds aiztur jūsu algu, lai jūs neaizietu?

question-debt-owed = Vai esat kādam parādā naudu par šī darba atrašanu, ceļu vai mājokli?

question-debt-free-to-leave = Vai jums ļautu aiziet no šī darba, pirms parāds ir atdots?

question-debt-grows = Vai kāds bez jūsu piekrišanas palielina jūsu parādu?

question-bank-card = Pie kā ir jūsu bankas karte un tās kods?
    .self = Pie manis
    .employer = Pie darba devēja
    .other-person = Pie kāda cita, kaut es to negribu
    .no-card = Man nav bankas kartes

question-debt-to = Kam jūs esat parādā šo naudu?
    .employer = Darba devējam
    .recruiter = Tam, kurš atrada man šo darbu, vai aģentūrai
    .family-friends = Ģimenei vai draugiem
    .bank = Bankai
    .other-person = Kādam citam
