question-go-out-freely = În timpul liber, aveți voie să mergeți unde vreți fără să întrebați pe nimeni?
explained-go-out-freely = Contează dacă aveți voie, nu dacă este autobuz.

question-kept-from-family = Vă împiedică cineva să vă sunați familia sau prietenii ori să vă întâlniți cu ei, chiar și când nu lucrați?

question-phone-monitored = Se uită cineva prin telefonul dumneavoastră personal sau verifică pe cine sunați?

question-decides-for-you = Hotărăște altcineva aproape totul în locul dumneavoastră, chiar și lucruri mici?

question-kept-from-doctor = V-a împiedicat cineva să mergeți la doctor când v-ați îmbolnăvit?

question-asks-leave = Acolo unde locuiți, trebuie să cereți voie cuiva ca să mâncați, să dormiți sau să mergeți la toaletă?

question-stopped-leaving = V-a împiedicat cineva, cu forța sau cu amenințări, să plecați de la această muncă sau din locul unde locuiți?
