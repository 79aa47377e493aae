how-needs-now = Atbilde ne uz ko nenorāda; no tās ir atkarīgs, ko darīt vispirms. Soliet tikai to, ko tiešām varat nokārtot. Tulku, iespēju piezvanīt un citas vajadzības ierakstiet piezīmē.

how-dependants = Atbilde ne uz ko nenorāda. Skaitās arī ģimene ārzemēs, kurai persona pelna. Ja “jā”, pierakstiet tikai to, vai kāds no viņiem tagad ir bez aprūpes vai citur var būt apdraudēts; personvārdus nerakstiet.

how-fears-return = Atbilde ne uz ko nenorāda, bet, ja “jā”, ar izcelsmes valsts vēstniecību sazināties nedrīkst. Par iemesliem te nejautājiet; to darīs cilvēki, kas tam ir apmācīti.

how-wishes = Personas pašas vēlme, arī tad, ja jūs ieteiktu citādi. Šodien nekas nav jāizlemj; vēlme jebkurā laikā var mainīties.

how-agrees-to-police = Atbilde ne uz ko nenorāda un neaizstāj piekrišanu novirzīšanai, ko lūdz atsevišķi. Vispirms paskaidrojiet, par ko jums ir pienākums ziņot. “Nē” neliedz saņemt atbalstu.

how-health-needs = Atbilde ne uz ko nenorāda; tā palīdz atrast īsto vietu. Diagnozi nejautājiet. Mazu bērnu mātes palīdzību bieži nevarēja izmantot, jo nebija, kas pieskata bērnus; tāpēc par to pajautājiet.

how-tonight = Atbilde ne uz ko nenorāda; no tās ir atkarīgs, ko darīt vispirms. Ja “nē” vai “nezinu, vai tur ir droši”, meklējiet vietu, pirms persona aiziet.

how-reach-safely = Atbilde ne uz ko nenorāda. Numuru šeit nerakstiet; tas būs atsevišķā lapā un tikai tad, ja persona piekrīt.

how-speak-with = Atbilde ne uz ko nenorāda. Ja varat, tā arī nokārtojiet nākamo sarunu; ja nevarat, godīgi pasakiet.

how-cannot-go-on = Jautājiet mierīgi un tieši; jautāt nekaitē. Ja “jā”, neatstājiet cilvēku vienu, lapā “Situācija” atzīmējiet pašnāvības risku un izsauciet palīdzību: briesmās 112.

how-wants-asylum = Atbilde ne uz ko nenorāda. Patvērumu drīkst lūgt ikviens, jebkurā laikā un neatkarīgi no dokumentiem; nespriediet, vai to piešķirs. Ja “jā”, parūpējieties, lai persona to pasaka robežsargam vai policijai, arī tad, ja tā atbildēja vienatnē; ar izcelsmes valsts vēstniecību sazināties nedrīkst.

how-family-in-eu = Atbilde ne uz ko nenorāda; no tās var būt atkarīgs, kurā valstī izskata pieteikumu. Personvārdus un adreses nerakstiet.
