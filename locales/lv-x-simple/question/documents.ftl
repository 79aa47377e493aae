question-passport-now = Pie kā tagad ir jūsu pase?
    .self = Pie manis, vai arī vienmēr varu to paņemt
    .employer = Pie darba devēja
    .other-person = Pie kāda cita
    .office = Policijā, valsts iestādē vai vēstniecībā
    .no-passport = Man nav pases un nav ID kartes
explained-passport-now = Varbūt jums nekad nebija pases. Tad atbildiet par ID karti. Varbūt tikai darba devējs saka, ka dokuments ir iestādē. Tad izvēlieties “Pie darba devēja”.

question-contract-now = Vai jums par šo darbu ir uzrakstīts līgums? Līgumā ir rakstīts par darbu un algu.
    .understood = Jā, un es to saprotu
    .not-understood = Jā, bet es to nesaprotu
    .no-copy = Kaut ko parakstīju, bet kopijas man nav
    .none = Nē, nekas nav uzrakstīts

question-other-papers-held = Vai kāds patur jūsu dokumentus un tos neatdod? Izvēlieties, kurus.
    .permit = Manu vīzu vai atļauju dzīvot valstī
    .identity = Manu ID karti vai dzimšanas apliecību
    .licence = Manu vadītāja apliecību
    .child-papers = Mana bērna dokumentus
    .ticket = Manu biļeti uz mājām
    .none = Nē, nevienu no tiem
explained-other-papers-held = Šeit neizvēlieties dokumentus, kas ir valsts iestādē vai policijā.

question-signed-unread = Padomājiet par laiku pirms šī darba un tā sākumu. Vai jums lika parakstīt tukšu papīru? Vai arī papīru, ko jūs nevarējāt izlasīt?

question-work-registered = Vai darba devējs paziņoja valstij, ka jūs tur strādājat? To vajag, lai jums būtu apdrošināšana.
