# status: machine

how-needs-now = Atbilde neko nenorāda; no tās ir atkarīgs, ko darīt vispirms. Soliet tikai to, ko tiešām varat nokārtot. Tulku, zvanu tuviniekiem un citas vajadzības ierakstiet piezīmē.

how-dependants = Atbilde neko nenorāda. Ja “jā”, pierakstiet tikai to, vai kāds no viņiem tagad ir bez pieskatīšanas vai citur var būt apdraudēts; personvārdus nerakstiet.

how-fears-return = Atbilde neko nenorāda, bet, ja “jā”, ar izcelsmes valsts vēstniecību sazināties nedrīkst. Par iemesliem te nejautājiet; to darīs cilvēki, kas tam ir apmācīti.

how-wishes = Personas pašas vēlme, arī tad, ja jūs ieteiktu citādi. Šodien nekas nav jāizlemj; vēlme jebkurā laikā var mainīties.

how-agrees-to-police = Atbilde neko nenorāda un neaizstāj piekrišanu novirzīšanai, ko lūdz atsevišķi. Vispirms paskaidrojiet, par ko jums ir pienākums ziņot. “Nē” neliedz saņemt atbalstu.

how-health-needs = Neko nenorāda; palīdz atrast īsto vietu. Diagnozi nejautājiet.

how-tonight = Neko nenorāda; no tā atkarīgs, kas jādara vispirms. Ja “nē” vai “neesmu drošs”, atrodiet vietu, pirms persona aiziet.

how-reach-safely = Neko nenorāda. Numuru šeit nerakstiet; tas būs atsevišķā lapā un tikai tad, ja persona piekrīt.

how-speak-with = Neko nenorāda. Ja varat, tā arī nokārtojiet nākamo sarunu; ja nevarat, godīgi pasakiet.

how-cannot-go-on = Jautājiet mierīgi un tieši; jautāt nekaitē. Ja “jā”, neatstājiet cilvēku vienu, lapā “Situācija” atzīmējiet pašnāvības risku un izsauciet palīdzību: briesmās 112.
