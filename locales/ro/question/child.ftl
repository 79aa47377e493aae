# status: machine

question-child-came-with = Cu cine ai venit aici?
    .parents = Cu mama sau cu tata
    .relatives = Cu alte rude
    .friends = Cu prieteni
    .other-adult = Cu alt adult
    .alone = Cu nimeni
    .always-here = Am locuit mereu aici

question-child-lives-with = Cu cine locuiești acum?
    .parents = Cu mama sau cu tata
    .relatives = Cu alte rude
    .home = Într-o casă de copii sau într-o școală
    .other-adult = Cu alt adult
    .alone = Cu nimeni sau cu prieteni

question-child-school = Mergi la școală?
    .yes = Da
    .sometimes = Uneori
    .not-allowed = Nu, nu am voie
    .work = Nu, trebuie să lucrez
    .no = Nu, din alt motiv

question-child-promised = Ți-a promis cineva ceva din acestea, dar apoi a fost altfel?
    .school = Că o să pot merge la școală
    .job = Că o să am ceva bun de lucru
    .money = Că o să primesc bani
    .family = Că o să fiu cu familia mea
    .none = Nu, nimic de felul acesta

question-child-works = Lucrezi sau faci treburi pentru cineva?

question-child-work-time = Când lucrezi?
    .sometimes = Doar din când în când
    .after-school = Puțin, după școală
    .all-day = Aproape toată ziua
    .night = Seara și noaptea

question-child-work-money = Cine primește banii pentru munca ta?
    .self = Eu
    .family = Familia mea
    .other-adult = Alt adult
    .nobody = Nimeni nu primește bani

question-child-papers = Cine ține pașaportul tău sau actele tale?
    .self = Eu
    .family = Familia mea sau cei care au grijă de mine
    .other-adult = Alt adult
    .no-papers = Nu am acte

question-child-kept-in = Te încuie cineva înăuntru sau îți interzice să-ți suni familia?

question-child-not-allowed = Te pune vreun adult să faci lucruri care nu sunt permise?

question-child-gifts = Ți-a dat cineva cadouri sau bani și apoi a vrut ceva ce nu ți-a plăcut?

question-child-threat = Îți spune cineva că se vor întâmpla lucruri rele dacă spui cuiva sau dacă pleci?

question-child-hurt = Ți-a făcut cineva rău?

question-child-wants = Ce te-ar ajuta acum?
    .safe-place = Un loc sigur unde să dorm
    .family = Să fiu cu familia mea
    .food = Ceva de mâncare sau de băut
    .doctor = Un doctor
    .trusted-adult = Să vorbesc cu un adult în care am încredere
    .other = Altceva
