question-housing-from = Kas jums dod vietu, kur dzīvot?
    .self = Neviens: tā ir mana, vai īrēju to no kāda, kas nav saistīts ar šo darbu
    .family-friends = Ģimene vai draugi
    .employer = Darba devējs, arī ja maksāju īri
    .other-person = Kāds cits, kas saistīts ar šo darbu
    .work-site = Guļu tur, kur strādāju
    .public = Valsts, pašvaldība vai organizācija, kas palīdz
    .none = Man nav, kur dzīvot

question-housing-conditions = Vai vietā, kur jūs guļat, ir kaut kas no tālāk nosauktā?
    .no-heating-water = Nav apkures vai nav tīra ūdens
    .no-toilet = Nav tualetes vai vietas, kur nomazgāties
    .no-bed = Man nav savas gultas
    .dirty = Ir pelējums, žurkas vai kukaiņi
    .unsafe = Ir bīstami, piemēram, kaili vadi
    .crowded = Vienā istabā guļ vairāk nekā seši cilvēki
    .none = Nē, nekas no nosauktā

question-locked-in = Vai kāds jūs reizēm ieslēdz vai stāv pie durvīm, lai jūs nevarētu iziet?

question-enough-food = Vai jums katru dienu pietiek ēdiena?
