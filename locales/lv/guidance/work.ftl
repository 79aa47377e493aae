how-work-described = Ļauj personai runāt par zināmo. Īsi pierakstiet pienākumus tā, kā persona tos nosauc; personvārdus un adreses nerakstiet.

how-hours-per-week = Saskaitiet kopā: kad darbdiena sākas, kad beidzas, cik dienu nedēļā? Pārtraukumus, kad persona ir brīva, neskaitiet, bet ieskaitiet visu darbu, arī neapmaksāto. Maiņu darbā ņemiet vidējo par pēdējām četrām nedēļām.

how-work-conditions = Svarīgi, kā ir parasti, nevis vienā sliktā dienā. Ko redzat paši, atzīmējiet kā “redzēju”.

how-safety-gear = Nosauciet to, kas šim darbam tiešām vajadzīgs. “Nē, lai gan darbs ir bīstams” izvēlieties tad, ja nav tā, kas sargā no lielākajām briesmām; varbūt to redzējāt arī paši. Pierakstiet, ja maksu par aizsardzības līdzekļiem ieturēja no algas.

how-day-off = Dienas, kad gaida darbu bez samaksas, nav brīvdienas.

how-unsafe-tasks = Mašīnas, ķīmiskas vielas, darbs augstumā, koku gāšana, elektrība, braukšana pārgurumā.

how-saying-no = Jautājiet, kas tiešām notika vai ko persona redzēja notiekam ar citiem. Šeit nav runa par parastu darbu, kas minēts līgumā.

how-could-leave = Nekad nejautājiet, kāpēc persona neaizgāja. Ja tā jau ir prom, jautājiet, kā bija iepriekš. Izvēlieties svarīgāko iemeslu, pārējos piezīmējiet.

how-children-work = Ja “jā”, atzīmējiet to lapā “Situācija”: bērni, kurus varbūt ekspluatē, jāaizsargā tajā pašā dienā.

how-may-study = Par to, vai ļauj tie, pie kuriem persona strādā. Ja darba dēļ nav laika, atbilde ir “nē”.

how-accident-help = Skaitās tikai slimība vai trauma, kas radās darba dēļ. Ja maksāja apdrošināšana un persona samaksāja tikai parasto pacienta līdzmaksājumu, izvēlieties “Darba devējs, valsts vai apdrošināšana”. Nav svarīgi, kurš to nosauca par “nelaimes gadījumu ārpus darba”; jautājiet, kas notika patiesībā. Ja personai tagad vajadzīgs ārsts, vispirms parūpējieties par to.
