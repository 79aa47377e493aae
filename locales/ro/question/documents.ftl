question-passport-now = La cine este acum pașaportul dumneavoastră?
    .self = La mine sau îl pot lua oricând
    .employer = La angajatorul meu
    .other-person = La altcineva
    .office = La poliție, la o instituție a statului sau la o ambasadă
    .no-passport = Nu am nici pașaport, nici buletin
explained-passport-now = Dacă nu ați avut niciodată pașaport, răspundeți despre buletin. Dacă știți doar de la angajator că actul este la o instituție a statului, alegeți „La angajatorul meu”.

question-contract-now = Aveți un contract scris pentru această muncă?
    .understood = Da, și îl înțeleg
    .not-understood = Da, dar nu îl înțeleg
    .no-copy = Am semnat ceva, dar nu am o copie
    .none = Nu, nu există nimic în scris

question-other-papers-held = Păstrează cineva vreunul dintre aceste acte ale dumneavoastră și nu vi-l dă?
    .permit = Permisul de ședere sau viza
    .identity = Buletinul sau certificatul de naștere
    .licence = Permisul de conducere
    .child-papers = Actele copilului meu
    .ticket = Biletul spre casă
    .none = Nu, nimic din acestea
explained-other-papers-held = Vă rugăm să nu alegeți actele care sunt la o instituție a statului sau la poliție.

question-signed-unread = Înainte de această muncă sau la început, v-a pus cineva să semnați hârtii goale sau pe care nu le puteați citi?

question-work-registered = Angajatorul v-a înregistrat oficial la muncă, ca să aveți asigurare?
