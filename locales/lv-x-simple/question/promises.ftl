question-promise-differs = Padomājiet par to, ko jums stāstīja, pirms sākāt strādāt. Vai kaut kas no saraksta ir sliktāks vai pavisam citāds?
    .work = Darbs, vieta vai darba devējs
    .conditions = Darba laiks vai tas, kā jāstrādā
    .pay = Alga
    .housing = Vieta, kur dzīvoju
    .contract = Darba līgums
    .papers = Vīza vai atļauja dzīvot valstī
    .nothing = Nē, nekas tāds
explained-promise-differs = “Darbs” ir viss, ko jums piedāvāja vai ko darāt. Arī tad, ja neviens to nesauc par darbu.

question-promises-broken = Vai jums solīja kaut ko no šī saraksta? Un tas nenotika?
    .family = Ka arī mana ģimene varēs atbraukt
    .study = Ka varēšu mācīties
    .marriage = Ka kāds ar mani precēsies vai dzīvos kopā
    .travel = Ka ceļš būs drošāks vai lētāks
    .success = Ka viegli nopelnīšu daudz, kā citi
    .none = Nē, neko no šī saraksta

question-promised-work = Kādu darbu jums solīja?
