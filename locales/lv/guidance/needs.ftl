# status: machine

how-needs-now = Atbilde neko nenorāda; no tās ir atkarīgs, ko darīt vispirms. Soliet tikai to, ko tiešām varat nokārtot. Tulku, zvanu tuviniekiem un citas vajadzības ierakstiet piezīmē.

how-dependants = Atbilde neko nenorāda. Ja “jā”, pierakstiet tikai to, vai kāds no viņiem tagad ir bez pieskatīšanas vai citur var būt apdraudēts; personvārdus nerakstiet.

how-fears-return = Atbilde neko nenorāda, bet, ja “jā”, ar izcelsmes valsts vēstniecību sazināties nedrīkst. Par iemesliem te nejautājiet; to darīs cilvēki, kas tam ir apmācīti.

how-wishes = Personas pašas vēlme, arī tad, ja jūs ieteiktu citādi. Šodien nekas nav jāizlemj; vēlme jebkurā laikā var mainīties.

how-agrees-to-police = Atbilde neko nenorāda un neaizstāj piekrišanu novirzīšanai, ko lūdz atsevišķi. Vispirms paskaidrojiet, par ko jums ir pienākums ziņot. “Nē” neliedz saņemt atbalstu.
