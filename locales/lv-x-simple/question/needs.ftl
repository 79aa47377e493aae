# status: machine

question-needs-now = Kas jums tagad visvairāk vajadzīgs?
    .shelter = Droša vieta, kur gulēt
    .medical = Ārsts vai zāles
    .food = Ēdiens vai ūdens
    .documents = Palīdzība dabūt atpakaļ dokumentus
    .wages = Palīdzība dabūt algu
    .lawyer = Jurista padoms
    .none = Tagad nekas

question-dependants = Vai jūs par kādu rūpējaties? Piemēram: par bērnu, mammu vai tēti.

question-fears-return = Vai jums ir bail braukt atpakaļ uz savu valsti? Vai arī uz dzimto pusi?

question-wishes = Ko jūs tagad gribētu?
    .home = Braukt mājās
    .stay-work = Palikt Latvijā un strādāt
    .change-job = Atrast citu darbu
    .police = Runāt ar policiju
    .time-to-think = Laiku padomāt
    .support = Runāt ar organizāciju, kas palīdz cilvēkiem
    .other = Kaut ko citu

question-agrees-to-police = Vai jūs piekristu runāt ar policiju?

question-health-needs = Vai jums vajag palīdzību? Izvēlieties, kādēļ.
    .medicine = Lietoju zāles katru dienu
    .pregnancy = Gaidu bērnu
    .injury = Man ir ievainojums vai sāpes
    .disability = Man ir invaliditāte
    .worries = Man ir bail, skumji vai slikts miegs
    .none = Nē, nekas no šī

question-tonight = Vai jums šonakt ir droša vieta, kur gulēt?
    .yes = Jā
    .not-sure = Nezinu, vai tur ir droši
    .no = Nē

question-reach-safely = Kā mēs vēlāk varam ar jums sazināties? Izvēlieties, kā jums ir droši.
    .call = Piezvaniet man
    .message = Uzrakstiet man ziņu
    .through-someone = Caur cilvēku, kam es uzticos
    .i-will-come = Es atnākšu vai piezvanīšu
    .not-safe = Tagad nekā nav droši

question-speak-with = Ar ko jūs labāk runātu: ar sievieti vai vīrieti?
    .woman = Ar sievieti
    .man = Ar vīrieti
    .no-matter = Nav svarīgi

question-cannot-go-on = Vai jums dažreiz šķiet: “Es nevaru dzīvot tālāk”?
