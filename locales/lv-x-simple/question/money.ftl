# status: machine

question-pay-received = Padomājiet par pēdējo pilno darba mēnesi. Ko jūs par to saņēmāt?
    .full = Visu algu, kā norunājām
    .part = Tikai daļu no norunātās algas
    .very-little = Tik maz, ka dzīvei nepietiek
    .in-kind = Tikai ēdienu vai vietu, kur gulēt
    .nothing = Neko
    .too-early = Algas dienas vēl nebija

question-pay-deductions = Vai jums noņem naudu no algas? Par ko noņem?
    .tax = Par nodokļiem
    .agreed = Par dzīvošanu vai ēdienu, kā norunājām
    .not-agreed = Par to, ko mēs nenorunājām
    .tools = Par darbarīkiem vai darba drēbēm
    .fines = Par kļūdām vai kavēšanos
    .unexplained = Noņem, bet nesaka, par ko
    .nothing = Neko nenoņem

question-pay-kept-back = Vai kāds patur jūsu algu, lai jūs neaizietu prom?

question-debt-owed = Vai jums ir parāds par darba atrašanu, ceļu vai dzīvošanu? Tas nozīmē: jums kādam jāatdod nauda.

question-debt-free-to-leave = Jums ir parāds. Vai jums ļautu aiziet no šī darba, pirms atdodat parādu?

question-debt-grows = Vai kāds bez jūsu piekrišanas padara jūsu parādu lielāku?

question-bank-card = Pie kā ir jūsu bankas karte un tās kods?
    .self = Pie manis
    .employer = Pie darba devēja
    .other-person = Pie kāda cita, kaut es negribu
    .no-card = Man nav bankas kartes

question-debt-to = Kam jums jāatdod šī nauda?
    .employer = Darba devējam
    .recruiter = Cilvēkam vai aģentūrai, kas man atrada darbu
    .family-friends = Ģimenei vai draugiem
    .bank = Bankai
    .other-person = Kādam citam
