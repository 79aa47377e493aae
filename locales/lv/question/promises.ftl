# status: machine

question-promise-differs = Vai kaut kas ir sliktāk vai pavisam citādi, nekā jums iepriekš stāstīja?
    .work = Darbs, vieta vai darba devējs
    .conditions = Darba laiks vai darba apstākļi
    .pay = Alga
    .housing = Dzīvesvieta
    .contract = Darba līgums
    .papers = Vīza vai uzturēšanās atļauja
    .nothing = Nē, viss ir tā, kā stāstīja

question-promises-broken = Vai jums solīja kaut ko no šī, bet solījumu neturēja?
    .family = Ka varēs atbraukt arī mana ģimene
    .study = Ka varēšu mācīties
    .marriage = Ka ar mani apprecēsies vai dzīvos kopā
    .travel = Ka ceļš būs drošāks vai lētāks
    .success = Ka viegli nopelnīšu daudz, tāpat kā citi
    .none = Nē, neko no šī

question-promised-work = Kādu darbu jums apsolīja?

question-offer-in-writing = Vai jums par šo darbu ir kaut kas rakstisks, piemēram, līgums vai ziņas?
