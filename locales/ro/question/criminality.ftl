# status: machine

question-carried-secretly = V-a pus cineva să duceți, să ascundeți sau să vindeți un lucru pe care vi s-a spus să-l țineți secret?

question-account-used = V-a folosit cineva contul bancar, numele sau actele ca să transfere bani sau să ia bani cu împrumut?

question-made-to-take = V-a pus cineva să luați lucruri din magazine sau de la oameni?

question-made-to-call = V-a pus cineva să sunați oameni necunoscuți sau să le scrieți, ca să luați bani de la ei?
