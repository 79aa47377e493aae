# status: machine

question-housing-from = Kas jums dod vietu, kur dzīvot?
    .self = Neviens, es to īrēju vai tā ir mana
    .family-friends = Ģimene vai draugi
    .employer = Darba devējs
    .other-person = Kāds cits, kas saistīts ar šo darbu
    .work-site = Guļu tur, kur strādāju
    .none = Man nav, kur dzīvot

question-people-per-room = Cik cilvēku guļ jūsu istabā, ieskaitot jūs?

question-housing-conditions = Vai tur, kur jūs guļat, ir kaut kas no šī?
    .no-heating-water = Nav apkures vai tīra ūdens
    .no-toilet = Nav tualetes vai vietas, kur nomazgāties
    .no-bed = Man nav savas gultas
    .dirty = Ir pelējums, žurkas vai kukaiņi
    .unsafe = Ir bīstami, piemēram, kaili vadi
    .none = Nē, nekas no šī

question-locked-in = Vai jūs kādreiz ieslēdz, vai pie durvīm kāds stāv, lai jūs nevarētu iziet?

question-enough-food = Vai jums katru dienu pietiek ēdiena?
