question-has-travelled = Ați plecat în altă țară ca să locuiți, să lucrați sau să învățați acolo, ori sunteți acum pe drum?

question-arrival-month = Când ați venit în Letonia ca să locuiți sau să lucrați? E de ajuns să spuneți luna și anul.

question-on-the-way = Cineva care v-a organizat drumul sau a fost cu dumneavoastră pe drum a făcut ceva din acestea?
    .passport = Mi-a luat pașaportul și l-a păstrat
    .money = Mi-a luat banii și i-a păstrat
    .phone = Mi-a luat telefonul și l-a păstrat
    .guarded = M-a încuiat sau m-a păzit ca să nu plec
    .debt = Mi-a spus că trebuie să lucrez până se plătește o datorie
    .none = Nu, nimic din acestea

question-recruitment-pressure = Înainte să înceapă această muncă, a făcut cineva ceva din acestea ca să porniți la drum sau să acceptați?
    .hurt = M-a lovit sau mi-a făcut rău fizic
    .threat = M-a amenințat că mă lovește sau îmi face rău fizic
    .family = A făcut rău cuiva din familia mea sau a amenințat cu asta
    .authorities = A amenințat că mă reclamă la poliție sau la alte autorități
    .tell-others = A amenințat că spune altora lucruri personale despre mine
    .taken = M-a luat cu forța sau m-a dat altora pe bani
    .none = Nu, nimic din acestea

question-who-offered = Cine v-a spus prima dată despre această muncă?
    .self = Am găsit-o eu, de exemplu într-un anunț
    .family-friends = Familia, prietenii sau cineva cunoscut
    .partner = Soțul, soția, iubitul, iubita sau cineva apropiat
    .agency = O agenție
    .online = O persoană pe care o știu doar de pe internet sau dintr-o aplicație
    .employer = Angajatorul meu
    .other-person = Altcineva, de exemplu cineva necunoscut
explained-who-offered = „Munca” este orice vi s-a oferit sau orice faceți, chiar dacă nimeni nu îi spune așa.

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
    .self = La mine sau îl puteam lua oricând
    .family = La familia mea, așa cum am vrut
    .organiser = La persoana care a organizat drumul, iar eu nu îl puteam lua înapoi
    .other-person = La altcineva, iar eu nu îl puteam lua înapoi
    .no-papers = Nu aveam pașaport

question-journey-alone = Ați fi reușit să vă organizați acest drum fără ajutorul altcuiva?

question-journey-decided = Pe drum, a trebuit să faceți totul așa cum spunea altcineva, chiar și lucruri mici?

question-journey-debt = Înainte de drum sau pe drum, vi s-a spus că trebuie să lucrați până se plătesc drumul sau actele?

question-knew-destination = Înainte să plecați, știați unde urma să locuiți și să lucrați?

question-someone-waits = Vă așteaptă cineva acolo unde mergeți?

question-way-back = Ați putea plăti drumul înapoi dacă ați vrea să vă întoarceți acasă?
    .ticket = Am bilet sau destui bani
    .borrow = Ar trebui să iau bani cu împrumut
    .other-holds = Altcineva îmi ține biletul sau banii
    .no = Nu, nu aș putea plăti

question-told-what-to-say = V-a ordonat cineva să spuneți ceva neadevărat la graniță, poliției sau altor autorități?

question-law-untrue = V-au spus cei care v-au oferit munca sau v-au adus aici că oamenii ca dumneavoastră nu au drepturi în această țară?
