# status: machine

emergency-danger = Briesmas tagad
    .first = Aizejiet kopā ar personu tur, kur jums neviens nevar tikt klāt. Neatstājiet personu vienu un nestrīdieties ar to, kurš draud.
    .then = Zvaniet 112 vai policijai 110. Pasakiet, kur esat, ka cilvēkam draud briesmas un cik cilvēku tur ir.
    .after = Jautājumi var pagaidīt. Atzīmējiet briesmas lietā un pierakstiet tikai to, ko redzējāt un dzirdējāt.
emergency-child = Bērns
    .first = Palieciet pie bērna. Uzklausiet, vairāk nejautājiet un nesoliet paturēt noslēpumā.
    .then = Zvaniet policijai un tajā pašā dienā paziņojiet bāriņtiesai. Pieaugušajiem, kas atnāca līdzi, nestāstiet, ko bērns teica.
    .after = Pierakstiet bērna paša vārdus. Pārējo jautās īpaši sagatavoti cilvēki.
emergency-medical = Medicīniskā palīdzība
    .first = Sniedziet pirmo palīdzību, ja protat, un pajautājiet, kas sāp.
    .then = Zvaniet 112. Pasakiet, kur esat, kas noticis un kādā valodā persona runā.
    .after = Ļaujiet personai izlemt, kas drīkst braukt līdzi. Neļaujiet sarunā ar ārstu tulkot nevienam, no kā persona baidās.
emergency-suicide = Pašnāvības risks
    .first = Saglabājiet mieru un palieciet pie personas. Tieši pajautājiet, vai tā domā par pašnāvību.
    .then = Ja persona to drīz var mēģināt vai ja šaubāties, zvaniet 112. Pasakiet, kādā valodā persona runā.
    .after = Neatstājiet personu vienu, līdz ir ieradusies palīdzība. Nesoliet to, ko nevarat izpildīt.
