# status: machine

consent-title = Înainte să începem
consent-purpose = Vreau să aflu dacă aveți nevoie de ajutor. Vă voi întreba despre muncă, drum, bani și locuință.
consent-kept = Păstrez răspunsurile dumneavoastră pe acest calculator și poate într-o copie de rezervă. Nimeni nu le poate deschide fără parolă.
consent-shared = La locul meu de muncă, răspunsurile dumneavoastră le putem vedea doar eu și cei care îmi verifică sau îmi preiau munca. Alții le primesc doar dacă sunteți de acord. Dumneavoastră alegeți cine le primește și ce anume.
consent-limits = Uneori trebuie să le spun altora chiar dacă nu sunteți de acord: dacă cineva este în mare pericol sau dacă este vorba despre un copil.
consent-duty = Mai sunt și alte lucruri despre care trebuie să anunț autoritățile. Înainte să răspundeți, vă voi spune care sunt acestea.
consent-free = Dumneavoastră hotărâți. Puteți sări peste orice întrebare, puteți lua o pauză sau vă puteți opri oricând. Nimeni nu vă va pedepsi pentru asta.
consent-name = Nu e nevoie să îmi spuneți numele dumneavoastră.
consent-decides = Nimeni nu hotărăște nimic despre dumneavoastră, munca sau actele dumneavoastră doar pe baza acestei discuții.
consent-understood = Vă sunt clare aceste lucruri?
consent-agree = Sunteți de acord să vorbiți cu mine?
consent-heard = Puteți și asculta acest text.
