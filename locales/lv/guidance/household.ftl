how-works-in-home = Atbilde ne uz ko nenorāda; no tās ir atkarīgi trīs jautājumi par darbu mājsaimniecībā.

how-household-bed = Jautājiet tāpat, kā jautātu par jebkuru naktsmītni. Kopīga istaba var būt parasta lieta; svarīgi, vai ir durvis, ko aizvērt, un laiks, kad neviens nesauc. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-household-always = Ja nakts dežūra ir norunāta un apmaksāta, atbilde ir “nē”. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-household-out = Ja brīvā laika nav vispār, atbilde ir “nē”. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.
