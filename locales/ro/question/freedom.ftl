# status: machine

question-go-out-freely = După lucru, puteți merge unde vreți fără să întrebați pe nimeni?

question-kept-from-family = Vă împiedică cineva să vă sunați familia sau prietenii ori să vă întâlniți cu ei?

question-phone-monitored = Vă verifică cineva telefonul sau verifică pe cine sunați?

question-decides-for-you = Hotărăște altcineva aproape totul în locul dumneavoastră, chiar și lucruri mici?

question-phone-taken = V-a luat cineva de aici telefonul sau cartela SIM?

question-kept-from-doctor = V-a împiedicat cineva să mergeți la doctor când v-ați îmbolnăvit?

question-asks-leave = Trebuie să cereți voie cuiva ca să mâncați, să dormiți sau să mergeți la toaletă?

question-stopped-leaving = V-a oprit cineva când ați vrut să plecați?
