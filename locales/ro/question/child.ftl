question-child-came-with = Cu cine ai venit în Letonia?
    .parents = Cu mama sau cu tata
    .relatives = Cu alte rude
    .friends = Cu prieteni
    .other-adult = Cu alt adult
    .alone = Cu nimeni
    .always-here = Am locuit mereu în Letonia

question-child-lives-with = Cu cine locuiești acum?
    .parents = Cu mama sau cu tata
    .relatives = Cu alte rude
    .foster = Cu o familie de plasament
    .home = Într-o casă de copii, într-un centru pentru refugiați sau într-o școală-internat
    .other-adult = Cu alt adult, cu iubitul meu sau cu iubita mea
    .alone = Cu nimeni sau cu prieteni de vârsta mea

question-child-school = Mergi la școală?
    .yes = Da
    .sometimes = Uneori
    .not-allowed = Nu, nu am voie
    .work = Nu, trebuie să lucrez
    .no = Nu, din alt motiv

question-child-promised = Ți-a promis cineva ceva din acestea ca să vii sau să lucrezi, dar apoi nu s-a întâmplat?
    .school = Că o să pot merge la școală
    .job = Că o să am o muncă bună
    .money = Că o să primesc bani
    .family = Că o să fiu cu familia mea
    .none = Nu, nimic de felul acesta

question-child-works = Lucrezi sau faci treburi pentru cineva?
explained-child-works = Dacă doar ajuți puțin acasă, asta nu se pune.

question-child-work-time = Când lucrezi?
    .sometimes = Doar din când în când, în weekend sau în vacanță
    .after-school = Puțin timp, înainte sau după școală
    .all-day = Aproape toată ziua, și în zilele de școală
    .night = Seara târziu sau noaptea

question-child-work-money = Cine primește banii pentru munca ta?
    .self = Eu
    .family = Familia mea
    .other-adult = Alt adult
    .nobody = Nimeni nu primește bani

question-child-papers = Cine ține pașaportul tău sau actele tale?
    .self = Eu
    .family = Familia mea, o familie de plasament sau o casă de copii
    .other-adult = Alt adult
    .office = Poliția sau o instituție a statului
    .no-papers = Nu am acte

question-child-kept-apart = Îți face cineva ceva din acestea?
    .locked-in = Mă încuie ca să nu pot ieși
    .no-calls = Nu mă lasă niciodată să vorbesc cu familia mea
    .none = Nu, nimic de felul acesta

question-child-not-allowed = Te pune vreun adult să furi, să duci lucruri pe ascuns sau să faci altceva ce interzice poliția?

question-child-gifts = Ți-a dat cineva cadouri sau bani și mai târziu ți-a spus că pentru asta trebuie să faci ce vrea acea persoană?

question-child-threat = Îți spune cineva că o să te lovească, că o să-ți facă rău fizic sau că o să facă asta cuiva din familia ta?
explained-child-threat = Dacă este o ceartă între copii, asta nu se pune.

question-child-hurt = Te lovește vreun adult sau îți face rău fizic?
explained-child-hurt = Nu este vina ta. Nu e nevoie să spui mai mult.

question-child-wants = Ce te-ar ajuta acum?
    .safe-place = Un loc sigur unde să dorm
    .family = Să fiu cu familia mea
    .food = Ceva de mâncare sau de băut
    .doctor = Un doctor
    .trusted-adult = Să vorbesc cu un adult în care am încredere
    .other = Altceva
