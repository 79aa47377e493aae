question-pay-received = Ce ați primit la această muncă pentru ultima lună întreagă?
    .full = Tot salariul, așa cum ne-am înțeles, și pot trăi din el
    .part = Doar o parte din salariu, dar pot trăi din ea
    .very-little = Așa de puțin, încât nu pot trăi din asta
    .in-kind = Doar mâncare sau un loc de dormit
    .nothing = Nimic
    .too-early = Prima zi de salariu încă nu a venit sau nu am lucrat deloc

question-pay-deductions = Ce vi se oprește din salariu?
    .tax = Impozitele
    .agreed = Cazarea sau mâncarea, așa cum ne-am înțeles
    .not-agreed = Lucruri care nu erau în înțelegere
    .tools = Unelte sau haine de lucru
    .fines = Amenzi pentru greșeli sau întârzieri
    .unexplained = Bani, dar nu mi se spune pentru ce
    .nothing = Nimic

question-pay-kept-back = Vă reține cineva salariul ca să nu plecați?
explained-pay-kept-back = Nu este vorba despre un salariu care doar întârzie.

question-debt-owed = Datorați bani cuiva pentru că ați primit această muncă, pentru acte, pentru drum sau pentru cazare?

question-debt-for = Pentru ce vi se spune că datorați acești bani?
    .work = Pentru că mi s-a găsit de lucru
    .papers = Pentru viză, permis sau alte acte
    .journey = Pentru drum
    .housing = Pentru cazare sau mâncare
    .tools = Pentru haine de lucru, unelte sau lucruri stricate
    .never-agreed = Pentru lucruri pe care nu le-am acceptat sau nu le-am primit

question-debt-free-to-leave = Cei cărora le datorați bani v-ar lăsa să plecați de la această muncă înainte să fie plătită datoria?
explained-debt-free-to-leave = Dacă ar veni după dumneavoastră sau v-ar face rău pentru asta, răspundeți „nu”.

question-debt-grows = Mărește cineva datoria într-un fel cu care nu ați fost de acord?

question-bank-card = Cine vă poate folosi cardul bancar sau contul?
    .self = Doar eu sau cine vreau eu
    .employer = Angajatorul meu
    .other-person = Altcineva, deși eu nu vreau asta
    .no-card = Nu am nici card, nici cont

question-debt-to = Cui datorați cea mai mare parte din acești bani?
    .employer = Angajatorului meu
    .recruiter = Persoanei sau agenției care mi-a găsit de lucru
    .family-friends = Familiei sau prietenilor
    .bank = Unei bănci
    .other-person = Altcuiva

question-fee-paid = Dacă ați plătit ca să primiți această muncă sau ca să veniți, cine a primit cei mai mulți bani?
    .nothing = Nu am plătit nimic
    .state = O instituție a statului, o ambasadă sau un vânzător de bilete
    .employer = Angajatorul meu
    .agency = O agenție
    .person = O persoană care mi-a găsit de lucru
    .other-person = Altcineva

question-paid-by = Cine vă plătește munca?
    .site = Firma unde lucrez
    .other-company = Altă firmă, care m-a trimis acolo
    .person = O persoană, nu o firmă
    .nobody = Nimeni
