question-carried-secretly = V-a pus cineva să duceți, să ascundeți sau să vindeți un lucru pe care vi s-a spus să-l țineți secret?

question-account-used = V-a folosit cineva contul bancar, numele sau actele pentru bani, într-un fel pe care nu l-ați vrut sau nu l-ați înțeles?

question-made-to-take = V-a pus cineva să luați lucruri din magazine fără să plătiți sau de la oameni fără voia lor?

question-made-to-call = V-a pus cineva să sunați oameni necunoscuți sau să le scrieți, ca să luați bani de la ei prin minciuni?
