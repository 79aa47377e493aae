# status: machine

question-promise-differs = Vai kaut kas ir sliktāk, nekā jums agrāk stāstīja? Vai arī pavisam citādi?
    .work = Darbs, vieta vai darba devējs
    .conditions = Darba laiks vai tas, kā jāstrādā
    .pay = Alga
    .housing = Vieta, kur dzīvoju
    .contract = Darba līgums
    .papers = Vīza vai atļauja dzīvot valstī
    .nothing = Nē, viss ir, kā stāstīja

question-promises-broken = Vai jums solīja kaut ko no šī, bet tas nenotika?
    .family = Ka arī mana ģimene varēs atbraukt
    .study = Ka varēšu mācīties
    .marriage = Ka kāds ar mani precēsies vai dzīvos kopā
    .travel = Ka ceļš būs drošāks vai lētāks
    .success = Ka viegli nopelnīšu daudz, kā citi
    .none = Nē, neko no šī

question-promised-work = Kādu darbu jums solīja?

question-offer-in-writing = Vai par šo darbu jums ir kaut kas uzrakstīts? Piemēram: līgums vai ziņas telefonā.
