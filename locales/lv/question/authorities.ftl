# status: machine

question-told-about-police = Ko jums stāstīja par šejienes policiju un iestādēm?
    .arrest = Ka mani arestēs vai izraidīs
    .friends = Ka tie ir mana darba devēja draugi
    .no-help = Ka tādiem kā man nepalīdz
    .nothing = Neko tādu

question-status-used = Vai kāds saka, ka jūs zaudēsiet tiesības uzturēties, ja viņam nepaklausīsiet?
