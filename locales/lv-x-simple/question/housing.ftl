# status: machine

question-housing-from = Kas jums dod vietu, kur dzīvot?
    .self = Neviens, es īrēju vai man pieder
    .family-friends = Ģimene vai draugi
    .employer = Darba devējs
    .other-person = Kāds cits, kas saistīts ar šo darbu
    .work-site = Es guļu tur, kur strādāju
    .none = Man nav, kur dzīvot

question-people-per-room = Cik cilvēku guļ jūsu istabā? Skaitiet arī sevi.

question-housing-conditions = Padomājiet par vietu, kur jūs guļat. Vai tur ir kaut kas no šī?
    .no-heating-water = Nav siltuma vai tīra ūdens
    .no-toilet = Nav tualetes vai kur mazgāties
    .no-bed = Man nav savas gultas
    .dirty = Ir pelējums, žurkas vai kukaiņi
    .unsafe = Ir bīstami, piemēram, kaili elektrības vadi
    .none = Nē, nekas no šī

question-locked-in = Vai kāds jūs dažreiz ieslēdz? Vai arī kāds stāv pie durvīm un nelaiž ārā?

question-enough-food = Vai jums katru dienu pietiek ko ēst?
