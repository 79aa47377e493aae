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
