# status: machine

question-needs-now = Kas jums šobrīd ir visvairāk vajadzīgs?
    .shelter = Droša vieta, kur gulēt
    .medical = Ārsts vai zāles
    .food = Ēdiens vai ūdens
    .documents = Palīdzība atgūt dokumentus
    .wages = Palīdzība saņemt algu
    .lawyer = Jurista padoms
    .none = Šobrīd nekas

question-dependants = Vai jums ir kāds, par ko rūpējaties, piemēram, bērns vai kāds no vecākiem?

question-fears-return = Vai jums ir bail atgriezties savā valstī vai dzimtajā pusē?

question-wishes = Ko jūs tagad vēlētos?
    .home = Braukt mājās
    .stay-work = Palikt Latvijā un strādāt
    .change-job = Atrast citu darbu
    .police = Runāt ar policiju
    .time-to-think = Laiku padomāt
    .support = Runāt ar organizāciju, kas palīdz
    .other = Kaut ko citu

question-agrees-to-police = Vai jūs piekristu runāt ar policiju?

question-health-needs = Vai jums vajadzīga palīdzība kaut kā dēļ no šī?
    .medicine = Zāles, ko lietoju katru dienu
    .pregnancy = Grūtniecība
    .injury = Ievainojums vai sāpes
    .disability = Invaliditāte
    .worries = Bailes, skumjas vai slikts miegs
    .none = Nē, nekā no šī

question-tonight = Vai jums šonakt ir droša vieta, kur gulēt?
    .yes = Jā
    .not-sure = Nezinu, vai tur ir droši
    .no = Nē

question-reach-safely = Kā mēs varētu ar jums sazināties, lai jums nedraudētu briesmas?
    .call = Zvanot
    .message = Rakstot ziņu
    .through-someone = Ar cilvēka starpniecību, kam uzticos
    .i-will-come = Es atnākšu vai piezvanīšu
    .not-safe = Tagad nekā nav droši

question-speak-with = Vai jūs labāk runātu ar sievieti vai ar vīrieti?
    .woman = Ar sievieti
    .man = Ar vīrieti
    .no-matter = Nav svarīgi

question-cannot-go-on = Vai jums reizēm šķiet, ka vairs nevarat dzīvot?
