question-told-about-police = Runa ir par policiju un citām iestādēm. Padomājiet par cilvēkiem, kas saistīti ar šo darbu. Vai kāds no viņiem teica kaut ko no šī saraksta?
    .arrest = Ka mani arestēs vai aizsūtīs prom
    .friends = Ka viņi ir mana darba devēja draugi
    .no-help = Ka viņi nepalīdz tādiem cilvēkiem kā es
    .nothing = Nē, neko tādu

question-status-used = Vai kāds saka: “Dari, ko es gribu, citādi nedrīkstēsi palikt Latvijā”?
