# status: machine

question-passport-now = Pie kā šobrīd ir jūsu pase?
    .self = Pie manis, vai arī varu to jebkurā laikā paņemt
    .employer = Pie darba devēja
    .other-person = Pie kāda cita
    .no-passport = Man nav pases

question-contract-now = Vai jums ir rakstisks darba līgums?
    .understood = Jā, un es to saprotu
    .not-understood = Jā, bet es to nesaprotu
    .no-copy = Kaut ko parakstīju, bet man nav kopijas
    .none = Nē, nekā rakstiska nav

question-contract-followed = Vai darbs un alga ir tādi, kā rakstīts līgumā?

question-passport-back = Ja jūs palūdzat savu pasi, vai to uzreiz atdod?

question-other-papers-held = Vai kāds tur pie sevis un neatdod kādu no šiem jūsu dokumentiem?
    .permit = Uzturēšanās atļauju vai vīzu
    .identity = Personas apliecību vai dzimšanas apliecību
    .licence = Vadītāja apliecību
    .child-papers = Mana bērna dokumentus
    .ticket = Biļeti uz mājām
    .none = Nē, neko no šī

question-signed-unread = Vai jums lika parakstīt tukšas lapas vai papīrus, ko nevarējāt izlasīt?

question-work-registered = Vai darba devējs jūs ir reģistrējis kā darbinieku, lai jūs būtu apdrošināti?
