question-told-about-police = Vai kāds, kas saistīts ar šo darbu, par policiju vai citām iestādēm jums teica kaut ko no tālāk nosauktā?
    .arrest = Ka mani arestēs vai izraidīs
    .friends = Ka viņi ir mana darba devēja draugi
    .no-help = Ka viņi nepalīdz tādiem cilvēkiem kā es
    .nothing = Nē, neko tādu

question-status-used = Vai kāds saka, ka jūs zaudēsiet tiesības uzturēties Latvijā, ja nedarīsiet to, ko viņš grib?
