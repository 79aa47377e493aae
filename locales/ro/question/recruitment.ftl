# status: machine

question-has-travelled = Ați călătorit dintr-o țară în alta pentru această muncă?

question-arrival-month = Când ați venit ultima dată în Letonia? Sunt de ajuns luna și anul.

question-on-the-way = S-a întâmplat ceva din acestea pe drumul acela?
    .passport = Cineva mi-a luat pașaportul și l-a păstrat
    .money = Cineva mi-a luat banii și i-a păstrat
    .phone = Cineva mi-a luat telefonul și l-a păstrat
    .guarded = Cineva m-a încuiat sau m-a păzit
    .debt = Mi s-a spus să lucrez până se plătește o datorie
    .none = Nu, nimic din acestea

question-recruitment-pressure = Înainte să înceapă această muncă, a făcut cineva ceva din acestea ca să vă facă să mergeți acolo sau să acceptați?
    .hurt = M-a lovit sau mi-a făcut rău fizic
    .threat = M-a amenințat că îmi va face rău
    .family = A făcut rău familiei mele sau a amenințat cu asta
    .authorities = A amenințat că mă reclamă la poliție sau la autorități
    .tell-others = A amenințat că spune altora lucruri personale despre mine
    .taken = M-a luat cu forța sau m-a dat altora pentru bani
    .none = Nu, nimic din acestea

question-who-offered = Cine v-a spus prima dată despre această muncă?
    .self = Am găsit-o eu
    .family-friends = Familia sau prietenii
    .acquaintance = O persoană pe care o cunoșteam puțin
    .partner = Persoana iubită sau cineva apropiat mie
    .agency = O agenție
    .online = O persoană pe care o știu doar de pe internet
    .employer = Angajatorul meu

question-journey-arranged = Cine v-a organizat drumul?
    .self = Eu
    .family-friends = Familia sau prietenii
    .agency = O agenție
    .employer = Angajatorul meu
    .other-person = Altcineva

question-journey-paid = Cine v-a plătit drumul?
    .self = Eu, cu banii mei
    .borrowed = Eu, cu bani luați cu împrumut
    .family-friends = Familia sau prietenii
    .employer = Angajatorul meu
    .other-person = Altcineva

question-papers-on-journey = La cine a fost pașaportul dumneavoastră pe drum?
    .self = La mine
    .family = La familia mea, așa cum am vrut
    .organiser = La persoana care a organizat drumul
    .other-person = La altcineva, deși eu nu am vrut asta
    .no-papers = Nu aveam pașaport

question-journey-alone = Ați fi putut organiza acest drum fără persoana care v-a oferit munca?

question-journey-decided = Pe drum, a hotărât altcineva totul în locul dumneavoastră, chiar și lucruri mici?

question-journey-debt = Vi s-a spus că trebuie să lucrați până se plătește drumul sau ajutorul cu actele?

question-knew-destination = Înainte să plecați, știați locul unde urma să locuiți și să lucrați?

question-someone-waits = Vă așteaptă cineva la capătul acestui drum?

question-way-back = Ați putea plăti drumul înapoi dacă ați vrea să mergeți acasă?
    .ticket = Am bilet sau destui bani
    .borrow = Ar trebui să iau bani cu împrumut
    .other-holds = Altcineva îmi ține biletul sau banii
    .no = Nu, nu aș putea plăti

question-told-what-to-say = V-a ordonat cineva să spuneți ceva neadevărat la graniță sau la autorități?

question-law-untrue = Înainte de această muncă, vi s-au spus lucruri neadevărate despre legea sau poliția de aici?
