# status: machine

how-work-described = Ļauj personai runāt par zināmo. Īsi pierakstiet pienākumus tā, kā persona tos nosauc; personvārdus un adreses nerakstiet.

how-days-per-week = Jautājiet par parastu nedēļu, nevis par smagāko. Septiņi nozīmē, ka parasti nav nevienas brīvas dienas.

how-hours-per-week = Saskaitiet kopā: kad darbdiena sākas, kad beidzas, cik dienu nedēļā? Brīvos pārtraukumus neskaitiet, bet ieskaitiet visu darbu, arī neapmaksāto. Maiņu darbā ņemiet vidējo par pēdējām četrām nedēļām.

how-work-conditions = Svarīgi, kā ir parasti, nevis vienā sliktā dienā. Ko redzat paši, atzīmējiet kā “redzēju”.

how-safety-gear = Nosauciet to, kas šim darbam tiešām vajadzīgs. “Nē, lai gan darbs ir bīstams” izvēlieties tikai tad, ja aizsardzība vajadzīga un tās nav; varbūt to redzējāt arī paši.

how-day-off = Dienas, kad gaida darbu bez samaksas, nav brīvdienas.

how-unsafe-tasks = Mašīnas, ķīmiskas vielas, darbs augstumā, koku gāšana, elektrība, braukšana pārgurumā.

how-saying-no = Jautājiet, kas tiešām notika vai ko persona redzēja notiekam ar citiem. Nav domāts parasts darbs, kas minēts līgumā.

how-could-leave = Nekad nejautājiet, kāpēc persona neaizgāja. Izvēlieties svarīgāko iemeslu, pārējos piezīmējiet.

how-children-work = Ja “jā”, atzīmējiet to lapā “Situācija”: bērni, kurus varbūt ekspluatē, jāaizsargā tajā pašā dienā.

how-may-study = Par to, vai ļauj tie, pie kuriem persona strādā. Ja darba dēļ nav laika, atbilde ir “nē”.
