# status: machine

question-marriage-pressed = V-a presat cineva să vă căsătoriți cu o persoană cu care nu vreți să vă căsătoriți?

question-marriage-for-papers = V-a oferit cineva bani sau ajutor ca să vă căsătoriți cu o persoană pe care nu o cunoașteți bine?

question-spouse-decides = În căsnicia dumneavoastră, aveți voie să ieșiți, să vă sunați familia și să vă păstrați actele?
    .yes = Da
    .not-always = Doar dacă îmi dă voie soțul sau soția
    .no = Nu
    .not-married = Nu am soț sau soție
