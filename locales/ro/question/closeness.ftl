question-unwanted-touch = Cineva care are legătură cu această muncă v-a atins într-un fel pe care nu l-ați vrut?

question-customers-alone = La această muncă, rămâneți doar dumneavoastră cu oaspeții sau cu clienții?

question-customers-refuse = Puteți refuza ce vrea un client?

question-customers-chosen = Hotărăște altcineva cu cine vă întâlniți și cât timp, chiar dacă nu vreți asta?
