# status: machine

question-unwanted-touch = Cineva care are legătură cu această muncă v-a atins într-un fel pe care nu l-ați vrut?

question-customers-alone = La această muncă, sunteți cu oaspeții sau cu clienții fără să mai fie altcineva de față?

question-customers-refuse = Puteți refuza un client sau ceva ce vrea un client?

question-customers-chosen = Hotărăște altcineva cu cine vă întâlniți și cât timp, chiar dacă nu vreți asta?
