how-has-travelled = Viegls sākums; no atbildes ir atkarīgs tikai tas, vai būs jautājumi par ceļu. Skaitās gan ierašanās Latvijā, gan brauciens no Latvijas uz ārzemēm, lai kāds būtu nolūks. Ja tas bija atvaļinājums vai ciemošanās, atbilde ir “nē”, ja vien persona pēc tam tur nesāka strādāt.

how-arrival-month = Palīdz sakārtot notikumus laikā. Pietiek ar aptuvenu mēnesi; īsu atvaļinājuma braucienu neskaitiet.

how-on-the-way = Tikai par ceļu; par to, kas notiek tagad, jautās vēlāk. Mierīgi nolasiet atbildes citu pēc citas. Tas, ko darīja policija vai robežsargi, neskaitās, ja vien viņi nedarbojās kopā ar tiem, kas personu atveda. Ja persona vienkārši samaksāja par biļeti, neizvēlieties “Paņēma manu naudu un neatdeva”.

how-recruitment-pressure = Tikai par laiku pirms darba sākuma, arī par ceļu. Vispirms pasakiet, ka sīkāk nekas nav jāstāsta un ka drīkst neatbildēt. Nejautājiet, kurš un kā; ja persona sāk stāstīt pati, klausieties un neizjautājiet.

how-who-offered = Atbilde ne uz ko nenorāda; tā parāda, kur skatīties tālāk. “Darbs” šeit un turpmāk ir viss, ko personai piedāvāja vai ko tā dara, arī tad, ja neviens to nesauc par darbu. Vervētājs bieži ir pazīstams cilvēks, tāpēc nebrīnieties un nenosodiet nosaukto.

how-journey-arranged = Atbilde pati par sevi ne uz ko nenorāda. Ja viens cilvēks visu kārto daudziem braucējiem, to ir vērts pierakstīt, bet bez personvārda.

how-journey-paid = Atbilde pati par sevi ne uz ko nenorāda. Ja samaksāja kāds cits, jautājumi par parādu parādīs, vai tas jāatstrādā.

how-papers-on-journey = Tikai par ceļu; pie kā pase ir tagad, jautā atsevišķi. Ja pase bija pie pavadoņa vai drauga, kurš to būtu atdevis, izvēlieties pirmo atbildi. Ja kāds no ģimenes glabāja bērna dokumentus vai pēc kopīgas vienošanās visu dokumentus, izvēlieties “Pie ģimenes, kā es to vēlējos”.

how-journey-alone = Runa ir par to, vai persona biļešu, vīzas vai ceļa dēļ bija no kāda atkarīga. Ja palīdzību izmantoja tikai ērtības dēļ, atbilde ir “jā”.

how-journey-decided = Piemēram, kad ēst, ar ko runāt, kur gulēt. Svarīgi, vai bija jāklausa; ja tā bija parasta grupas vadīšana, atbilde ir “nē”.

how-journey-debt = Par to, ko teica pirms brauciena vai ceļā. Ja tas ir bankas vai ģimenes aizdevums bez tāda nosacījuma, atbilde ir “nē”.

how-knew-destination = Atbilde pati par sevi ne uz ko nenorāda. Ja braucējs nezina ne vietu, ne darba devēja nosaukumu, viņam vajadzīga informācija un kartīte ar tālruņiem.

how-someone-waits = Atbilde pati par sevi ne uz ko nenorāda. Jautājiet starp citu un tikai tad, kad ceļabiedri nedzird. Tas, vai persona par satikšanos priecājas vai no tās baidās, pasaka vairāk nekā atbilde.

how-way-back = Atbilde pati par sevi ne uz ko nenorāda. Bez iespējas atgriezties cilvēks vairāk atkarīgs no citiem; pasakiet, ka ceļam mājup var saņemt palīdzību.

how-told-what-to-say = Pasakiet skaidri, ka nevienu nevainos par iepriekš teikto. Ja tas bija padoms, kā atbildēt patiesi, atbilde ir “nē”.

how-law-untrue = Piemēram, ka ārzemniekiem nav tiesību, ka policija palīdz tikai pilsoņiem vai ka par palīdzības lūgšanu liek cietumā. Pēc tam vienkārši pasakiet, kā ir patiesībā.
