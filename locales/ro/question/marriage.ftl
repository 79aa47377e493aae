question-marriage-pressed = V-a presat cineva să vă căsătoriți cu o persoană cu care nu vreți să vă căsătoriți?

question-marriage-for-papers = V-a oferit cineva bani sau ajutor ca să vă căsătoriți cu o persoană pe care nu o cunoașteți bine?

question-spouse-decides = Vă lasă soțul, soția, iubitul sau iubita să ieșiți din casă și să vă sunați familia?
    .yes = Da, când vreau eu
    .not-always = Doar dacă cer voie, sau nu întotdeauna
    .no = Nu
    .not-married = Nu am soț, soție, iubit sau iubită
