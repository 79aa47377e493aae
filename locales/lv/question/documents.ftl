question-passport-now = Pie kā šobrīd ir jūsu pase?
    .self = Pie manis, vai arī varu to jebkurā laikā paņemt
    .employer = Pie darba devēja
    .other-person = Pie kāda cita
    .office = Policijā, valsts iestādē vai vēstniecībā
    .no-passport = Man nav ne pases, ne personas apliecības
explained-passport-now = Ja jums nekad nav bijis pases, atbildiet par personas apliecību. Ja tikai darba devējs saka, ka dokuments ir iestādē, izvēlieties “Pie darba devēja”.

question-contract-now = Vai jums ir rakstisks līgums par šo darbu?
    .understood = Jā, un es to saprotu
    .not-understood = Jā, bet es to nesaprotu
    .no-copy = Kaut ko parakstīju, bet man nav kopijas
    .none = Nē, nekā rakstiska nav

question-other-papers-held = Vai kāds tur pie sevis un jums nedod kādu no šiem dokumentiem?
    .permit = Manu uzturēšanās atļauju vai vīzu
    .identity = Manu personas apliecību vai dzimšanas apliecību
    .licence = Manu vadītāja apliecību
    .child-papers = Mana bērna dokumentus
    .ticket = Manu biļeti uz mājām
    .none = Nē, nevienu no tiem
explained-other-papers-held = Šeit neizvēlieties dokumentus, kas ir valsts iestādē vai policijā.

question-signed-unread = Vai pirms šī darba vai tā sākumā jums lika parakstīt tukšas lapas vai papīrus, ko nevarējāt izlasīt?

question-work-registered = Vai darba devējs jūs ir reģistrējis kā darbinieku, lai jūs būtu apdrošināti?
