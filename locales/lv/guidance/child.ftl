how-child-came-with = Vienkārši un lēni. Bērns, kurš pārcēlies tikai Latvijā, atbild “Es vienmēr dzīvoju Latvijā”. Bērns drīkst neatbildēt. Nekad nejautājiet, ja klāt ir tie, kas bērnu atveda vai tagad ir ar bērnu.

how-child-lives-with = Atbilde pati par sevi ne uz ko nenorāda. Ja bērns dzīvo pie pieaugušajiem, kas nav ne ģimene, ne audžuģimene, informējiet bāriņtiesu arī tad, ja nekas cits nepiesaista uzmanību.

how-child-school = Brīvlaiks skaitās kā skola.

how-child-promised = Nedodiet citus piemērus, tikai šīs atbildes. Ja vecāki kaut ko apsolīja un tikai nevarēja to izpildīt, tas neskaitās.

how-child-works = Ja bērns tikai palīdz mājās kā parasti, atbilde ir “nē”. Atbilde pati par sevi ne uz ko nenorāda; no tās ir atkarīgi divi nākamie jautājumi.

how-child-work-time = Izvēlieties to, kā ir visbiežāk. Vasaras darbs brīvlaikā ir pirmā atbilde, arī ja tas aizņem visu dienu.

how-child-work-money = Ja ģimene naudu krāj bērnam, izvēlieties “Mana ģimene”.

how-child-papers = Parasti dokumenti ir pie vecākiem vai aizbildņa. Ja bērns dzīvo audžuģimenē vai bērnunamā, arī izvēlieties “Pie manas ģimenes, audžuģimenē vai bērnunamā”. Šī atbilde ir par tiem, kas par bērnu atbild, nevis par kādu “tanti”, pie kuras bērns strādā.

how-child-not-allowed = Šeit nav runa par vecāku vai skolas noteikumiem. Nejautājiet, kas tas bija. Bērns nekad nav vainīgs; pasakiet to. Ja bērns sāk stāstīt, uzklausiet, tad beidziet šeit un nododiet lietu tālāk.

how-child-gifts = Nekad nejautājiet, ko gribēja. Ja bērns sāk stāstīt, uzklausiet, tad beidziet šeit un nododiet lietu tālāk.

how-child-threat = Ja tas ir bērnu strīds, atbilde ir “nē”. Pasakiet, ka pastāstīt bija pareizi. Ja draudi attiecas uz šodienu, vispirms parūpējieties par drošību.

how-child-hurt = Pietiek ar “jā” vai “nē”; sīkāk nekad nejautājiet. Ja tas ir bērnu strīds vai nelaimes gadījums, atbilde ir “nē”; ja vardarbība ir ģimenē, atbilde ir “jā”, un bērnu aizsargā tajā pašā dienā. Ja bērns sāk stāstīt, uzklausiet, tad beidziet šeit un nododiet lietu tālāk.

how-child-wants = Atbilde ne uz ko nenorāda. Soliet tikai to, ko tiešām varat nokārtot.

how-child-kept-apart = Ja mājas durvis aizslēdz pa nakti, ja ir parasti vecāku vai bērnunama noteikumi vai ja par sodu uz vienu vakaru atņem tālruni, atbilde ir “Nē, nekas tāds”.
