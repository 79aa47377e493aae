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
