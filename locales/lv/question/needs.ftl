question-needs-now = Kas jums šobrīd ir visvairāk vajadzīgs?
    .shelter = Droša vieta, kur gulēt
    .medical = Ārsts vai zāles
    .food = Ēdiens vai ūdens
    .documents = Palīdzība atgūt dokumentus
    .wages = Palīdzība saņemt algu
    .lawyer = Jurista padoms
    .none = Šobrīd nekas

question-dependants = Vai jūs kādu uzturat vai aprūpējat, piemēram, bērnu vai kādu no vecākiem?

question-fears-return = Vai jums ir bail atgriezties savā valstī vai dzimtajā pusē?

question-wishes = Ko jūs gribētu tālāk?
    .home = Atgriezties savā valstī vai dzimtajā pusē
    .stay-work = Palikt Latvijā un strādāt
    .change-job = Atrast citu darbu
    .police = Runāt ar policiju
    .time-to-think = Laiku padomāt
    .support = Runāt ar organizāciju, kas palīdz
    .other = Kaut ko citu

question-agrees-to-police = Vai jūs piekristu runāt ar policiju?
explained-agrees-to-police = Palīdzību varat saņemt arī tad, ja atsakāties.

question-health-needs = Vai jums vajadzīgs kaut kas no tālāk nosauktā?
    .medicine = Zāles, ko lietoju katru dienu
    .pregnancy = Palīdzība, jo gaidu bērnu
    .injury = Palīdzība ievainojuma vai sāpju dēļ
    .disability = Palīdzība invaliditātes dēļ
    .worries = Palīdzība baiļu, skumju vai slikta miega dēļ
    .childcare = Kāds, kas pieskata manus bērnus
    .none = Nē, nekas no nosauktā

question-tonight = Vai jums šonakt ir droša vieta, kur gulēt?
    .yes = Jā
    .not-sure = Nezinu, vai tur ir droši
    .no = Nē

question-reach-safely = Kā mēs varam ar jums sazināties, lai jums tas būtu droši?
    .call = Zvanot
    .message = Rakstot ziņu
    .through-someone = Ziņu man nodos cilvēks, kuram uzticos
    .i-will-come = Es atnākšu vai piezvanīšu
    .not-safe = Tagad nekādā veidā nav droši

question-speak-with = Vai jūs labāk runātu ar sievieti vai ar vīrieti?
    .woman = Ar sievieti
    .man = Ar vīrieti
    .no-matter = Nav svarīgi

question-cannot-go-on = Vai jūs reizēm domājat par pašnāvību?
explained-cannot-go-on = Jums ar to nav jāpaliek vienatnē. Tūlīt pasakiet to mums vai zvaniet 112.

question-wants-asylum = Vai jūs gribat lūgt aizsardzību Latvijā, jo jums ir bail atgriezties savā valstī?
explained-wants-asylum = Ar atbildi šeit nepietiek. Pasakiet to arī robežsargam vai policijai.

question-family-in-eu = Vai jums ir tuva ģimene, kas dzīvo Latvijā vai citā Eiropas Savienības valstī?
