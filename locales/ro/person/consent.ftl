# status: machine

consent-title = Înainte să începem
consent-purpose = Vreau să aflu dacă aveți nevoie de ajutor. Vă voi întreba despre muncă, drum, bani și locuință.
consent-kept = Păstrez răspunsurile dumneavoastră pe acest calculator. Sunt protejate cu o parolă.
consent-shared = Alți oameni primesc răspunsurile dumneavoastră doar dacă sunteți de acord. Dumneavoastră alegeți cine le primește și ce anume.
consent-limits = Există două excepții: dacă cineva este în mare pericol și dacă este vorba despre un copil. Atunci trebuie să-i anunț pe cei care pot ajuta.
consent-duty = Sunt unele lucruri despre care trebuie să anunț autoritățile. Vă spun acum care sunt acestea.
consent-free = Dumneavoastră hotărâți. Puteți sări peste orice întrebare, puteți lua o pauză sau vă puteți opri oricând. Nimeni nu vă va pedepsi pentru asta.
consent-name = Nu e nevoie să îmi spuneți numele dumneavoastră.
consent-decides = Doar prin această discuție nu se hotărăște nimic despre dumneavoastră, despre munca sau actele dumneavoastră.
consent-understood = Ați înțeles aceste lucruri?
consent-agree = Sunteți de acord să avem această discuție?
consent-heard = Puteți și să ascultați acest text.
