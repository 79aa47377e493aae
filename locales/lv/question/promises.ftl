question-promise-differs = Vai kaut kas no tālāk nosauktā ir sliktāks vai pavisam citāds, nekā jums stāstīja, pirms sākāt strādāt?
    .work = Darbs, vieta vai darba devējs
    .conditions = Darba laiks vai darba apstākļi
    .pay = Alga
    .housing = Dzīvesvieta
    .contract = Darba līgums
    .papers = Vīza vai uzturēšanās atļauja
    .nothing = Nē, nekas tāds
explained-promise-differs = “Darbs” ir viss, ko jums piedāvāja vai ko darāt, arī tad, ja neviens to nesauc par darbu.

question-promises-broken = Vai jums solīja kaut ko no tālāk nosauktā, bet solījumu neturēja?
    .family = Ka varēs atbraukt arī mana ģimene
    .study = Ka varēšu mācīties
    .marriage = Ka ar mani apprecēsies vai dzīvos kopā
    .travel = Ka ceļš būs drošāks vai lētāks
    .success = Ka viegli nopelnīšu daudz, tāpat kā citi
    .none = Nē, neko no nosauktā

question-promised-work = Kādu darbu jums apsolīja?
