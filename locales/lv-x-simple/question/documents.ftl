# status: machine

question-passport-now = Pie kā tagad ir jūsu pase?
    .self = Pie manis, vai arī vienmēr varu to paņemt
    .employer = Pie darba devēja
    .other-person = Pie kāda cita
    .no-passport = Man nav pases

question-contract-now = Vai jums ir uzrakstīts darba līgums? Līgumā ir rakstīts par darbu un algu.
    .understood = Jā, un es to saprotu
    .not-understood = Jā, bet es to nesaprotu
    .no-copy = Kaut ko parakstīju, bet kopijas man nav
    .none = Nē, nekas nav uzrakstīts

question-contract-followed = Vai jūsu darbs un alga ir tādi kā līgumā?

question-passport-back = Vai jums uzreiz atdod pasi, ja jūs palūdzat?

question-other-papers-held = Vai kāds patur jūsu dokumentus un tos neatdod? Izvēlieties, kurus.
    .permit = Vīzu vai atļauju dzīvot valstī
    .identity = ID karti vai dzimšanas apliecību
    .licence = Vadītāja apliecību
    .child-papers = Mana bērna dokumentus
    .ticket = Biļeti uz mājām
    .none = Nē, neko no šī

question-signed-unread = Vai kāds jums lika parakstīt tukšu papīru? Vai arī papīru, ko jūs nevarējāt izlasīt?

question-work-registered = Vai darba devējs paziņoja valstij, ka jūs tur strādājat? Tad jums ir apdrošināšana.
