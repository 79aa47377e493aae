question-needs-now = Kas jums tagad visvairāk vajadzīgs?
    .shelter = Droša vieta, kur gulēt
    .medical = Ārsts vai zāles
    .food = Ēdiens vai ūdens
    .documents = Palīdzība dabūt atpakaļ dokumentus
    .wages = Palīdzība dabūt algu
    .lawyer = Jurista padoms
    .none = Tagad nekas

question-dependants = Vai jūs kādu uzturat vai kopjat? Piemēram: bērnu, mammu vai tēti.

question-fears-return = Vai jums ir bail braukt atpakaļ uz savu valsti? Vai arī uz dzimto pusi?

question-wishes = Ko jūs gribētu tālāk?
    .home = Braukt atpakaļ uz savu valsti vai dzimto pusi
    .stay-work = Palikt Latvijā un strādāt
    .change-job = Atrast citu darbu
    .police = Runāt ar policiju
    .time-to-think = Laiku padomāt
    .support = Runāt ar organizāciju, kas palīdz cilvēkiem
    .other = Kaut ko citu

question-agrees-to-police = Vai jūs piekristu runāt ar policiju?
explained-agrees-to-police = Palīdzību jūs varat saņemt arī tad, ja sakāt “nē”.

question-health-needs = Vai jums vajag kaut ko no šī saraksta?
    .medicine = Zāles, ko lietoju katru dienu
    .pregnancy = Palīdzību, jo gaidu bērnu
    .injury = Palīdzību, jo man ir ievainojums vai sāpes
    .disability = Palīdzību, jo man ir invaliditāte
    .worries = Palīdzību, jo man ir bail, skumji vai slikts miegs
    .childcare = Kādu, kas pieskata manus bērnus
    .none = Nē, neko no šī saraksta

question-tonight = Vai jums šonakt ir droša vieta, kur gulēt?
    .yes = Jā
    .not-sure = Nezinu, vai tur ir droši
    .no = Nē

question-reach-safely = Kā mēs varam ar jums sazināties? Izvēlieties, kā jums ir droši.
    .call = Piezvaniet man
    .message = Uzrakstiet man ziņu
    .through-someone = Ziņu man nodos cilvēks, kam uzticos
    .i-will-come = Es atnākšu vai piezvanīšu
    .not-safe = Tagad nekā nav droši

question-speak-with = Ar ko jūs labāk runātu: ar sievieti vai vīrieti?
    .woman = Ar sievieti
    .man = Ar vīrieti
    .no-matter = Nav svarīgi

question-cannot-go-on = Vai jūs dažreiz domājat par pašnāvību?
explained-cannot-go-on = Jums ar to nav jāpaliek vienatnē. Tūlīt pasakiet to mums. Vai arī zvaniet 112.

question-wants-asylum = Varbūt jums ir bail braukt atpakaļ uz savu valsti. Vai jūs tāpēc gribat lūgt aizsardzību Latvijā?
explained-wants-asylum = Ar atbildi šeit nepietiek. Pasakiet to arī robežsargam vai policijai.

question-family-in-eu = Vai kāds no jūsu tuvākās ģimenes dzīvo Latvijā? Vai arī citā Eiropas Savienības valstī?
