# status: machine

how-child-came-with = Vienkārši un lēni. Bērns drīkst neatbildēt. Nekad nejautājiet, ja klāt ir tie, kas atbrauca līdzi.

how-child-lives-with = Pats par sevi neko nenorāda. Ja bērns dzīvo pie pieaugušajiem, kas nav ģimene, pasakiet to bāriņtiesai arī tad, ja nekas cits neduras acīs.

how-child-school = Brīvlaiks skaitās kā skola.

how-child-promised = Nedodiet citus piemērus, tikai šīs atbildes. Nav domāts solījums, ko vecāki nevarēja izpildīt.

how-child-works = Parasta palīdzēšana mājās ir “nē”. Pats par sevi neko nenorāda; atver divus jautājumus.

how-child-work-time = Izvēlieties to, kā ir visbiežāk.

how-child-work-money = Ja ģimene naudu krāj bērnam, tā ir “mana ģimene”.

how-child-papers = Parasti tie ir pie vecākiem vai aizbildņa. Bērnunamā tos glabā darbinieki: izvēlieties “pie ģimenes”.

how-child-kept-in = Parasti vecāku vai bērnunama noteikumi ir “nē”.

how-child-not-allowed = Nejautājiet, ko. Bērns nekad nav vainīgs; pasakiet to. Ja bērns sāk stāstīt, uzklausiet, tad pārtrauciet un nododiet tālāk.

how-child-gifts = Nekad nejautājiet, ko gribēja. Ja bērns sāk stāstīt, uzklausiet, tad pārtrauciet un nododiet tālāk.

how-child-threat = Pasakiet, ka pastāstīt bija pareizi. Ja draudi attiecas uz šodienu, vispirms parūpējieties par drošību.

how-child-hurt = Pietiek ar “jā” vai “nē”; nekad neko sīkāk. Ja bērns sāk stāstīt, uzklausiet, tad pārtrauciet un nododiet tālāk.

how-child-wants = Neko nenorāda. Soliet tikai to, ko tiešām varat nokārtot.
