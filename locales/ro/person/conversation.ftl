safety-nod = Nu e nevoie să vorbiți. Puteți da din cap că da sau că nu.
safety-alone = Putem vorbi aici fără să ne audă cineva?
safety-safe = Puteți vorbi acum cu mine în siguranță?
safety-near = Este acum aproape de aici cineva de la munca dumneavoastră sau cineva de care vă este frică?
safety-interpreter = Este în regulă pentru dumneavoastră ca această persoană să traducă?
safety-wish = Ați prefera ca traducător o femeie sau un bărbat? Puteți spune și că nu contează.

postpone-thanks = Vă mulțumesc. Astăzi nu mai am întrebări.
postpone-later = Putem vorbi altă dată, în alt loc. Nu ați făcut nimic rău.

break-now = Haideți să luăm o pauză. Puteți să vă odihniți și să beți apă. Continuăm doar dacă vreți.
resume-welcome = E bine că sunteți aici. Nu e nevoie să continuați. Vă puteți opri oricând.

closing-thanks = Vă mulțumesc că ați vorbit cu mine.
closing-kept = Răspunsurile dumneavoastră rămân sub cheie, așa cum v-am explicat mai înainte.
closing-next = Mă voi gândi ce vă poate ajuta și voi vorbi cu dumneavoastră despre asta. Puteți spune nu oricărui ajutor.
closing-unfinished = Nu am pus toate întrebările. Putem vorbi din nou altă dată, dacă vreți.
closing-change = Puteți să îmi cereți oricând să corectez sau să șterg ce am scris.
closing-reach = Iată cum mă puteți găsi:
closing-reach-ask = Vă voi spune acum cum mă puteți găsi.
closing-card = Vă pot da un cartonaș cu numere de telefon. Luați-l doar dacă nu este periculos pentru dumneavoastră să îl păstrați.
closing-withdrawn = V-ați oprit. Este în regulă. Nu vă voi mai întreba nimic.
closing-erased = Acum voi șterge ce mi-ați spus.
