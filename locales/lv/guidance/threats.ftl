how-made-to-do = Pasakiet, ka nemeklējat vainu un ka sīkāk nekas nav jāstāsta. Cilvēkam, kuru piespieda pārkāpt noteikumus, pašam var būt vajadzīga aizsardzība; neizjautājiet, kas tieši tika darīts.

how-threatened-with = Draudēt var arī bez vārdiem: ja persona to skaidri saprata kā draudus, tas skaitās. Ja atļauju zaudē tāpēc, ka beidzas darbs, tas ir noteikums, nevis draudi; tas skaitās, ja kāds to izmanto, lai persona paliktu. Pasakiet, ka drīkst neatbildēt. Ja draudi attiecas uz šodienu, pārtrauciet, atzīmējiet briesmas lapā “Situācija” un vispirms parūpējieties par drošību.

how-hurt-here = Sīkāk nekas nav jāstāsta: pietiek ar “jā” vai “nē”. Par nelaimes gadījumu atbilde ir “nē”. Ja persona ir savainota tagad, vispirms piedāvājiet ārsta palīdzību.

how-danger-now = Jautājiet mierīgi un pagaidiet. Bailes skaitās arī tad, ja šodien neviens neko nav teicis. Ja “jā”, pārtrauciet jautājumus, atzīmējiet briesmas lapā “Situācija” un vispirms parūpējieties par drošību: 112, policija 110. Ja persona vilcinās, vēlreiz pārliecinieties, ka jūs neviens nedzird.

how-controller-near = Ja “jā”, nobeidziet sarunu ar kaut ko ikdienišķu un turpiniet citur. Neskatieties apkārt, meklējot šo cilvēku.

how-threat-pictures = Nejautājiet, kas attēlos redzams. Attēlus var dzēst, ja kāds palīdz; sakiet to tikai tad, ja zināt, kā.

how-punished = Skaitās tikai tas, ko personai dara kā sodu. Pārtrauciet, ja kļūst par grūtu.
