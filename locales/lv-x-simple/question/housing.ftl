question-housing-from = Kas jums dod vietu, kur dzīvot?
    .self = Neviens: tā ir mana, vai īrēju no kāda, kas nav saistīts ar šo darbu
    .family-friends = Ģimene vai draugi
    .employer = Darba devējs, arī ja maksāju īri
    .other-person = Kāds cits, kas saistīts ar šo darbu
    .work-site = Es guļu tur, kur strādāju
    .public = Valsts, pašvaldība vai organizācija, kas palīdz
    .none = Man nav, kur dzīvot

question-housing-conditions = Padomājiet par vietu, kur jūs guļat. Vai tur ir kaut kas no šī saraksta?
    .no-heating-water = Nav siltuma vai nav tīra ūdens
    .no-toilet = Nav tualetes vai kur mazgāties
    .no-bed = Man nav savas gultas
    .dirty = Ir pelējums, žurkas vai kukaiņi
    .unsafe = Ir bīstami, piemēram, kaili elektrības vadi
    .crowded = Vienā istabā guļ vairāk nekā 6 cilvēki
    .none = Nē, nekas no šī saraksta

question-locked-in = Vai kāds jūs dažreiz ieslēdz? Vai arī kāds stāv pie durvīm un nelaiž ārā?

question-enough-food = Vai jums katru dienu pietiek ko ēst?
