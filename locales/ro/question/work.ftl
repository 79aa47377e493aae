# status: machine

question-work-described = Ce muncă faceți?

question-days-per-week = Câte zile pe săptămână lucrați de obicei?

question-hours-per-week = Câte ore lucrați într-o săptămână obișnuită?

question-work-conditions = Este adevărat ceva din acestea despre munca dumneavoastră?
    .no-breaks = Nu sunt pauze în ziua de lucru
    .ill = Trebuie să lucrez chiar și când mă îmbolnăvesc
    .no-water-toilet = Nu este apă de băut sau nu este toaletă
    .heat-or-cold = Este foarte cald sau foarte frig, fără protecție
    .insulted = În fiecare zi cineva țipă la mine sau mă jignește
    .none = Nu, nimic din acestea

question-safety-gear = Aveți la muncă lucruri care vă protejează, de exemplu cască, mănuși sau încălțăminte?
    .given = Da, le-am primit
    .bought = Da, le-am cumpărat cu banii mei
    .missing = Nu, deși munca este periculoasă
    .not-needed = La munca mea nu este nevoie

question-day-off = Când ați avut ultima dată o zi întreagă liberă?
    .this-week = În ultimele șapte zile
    .this-month = În ultima lună
    .longer = Mai demult
    .never = Niciodată la această muncă
    .just-began = Lucrez de mai puțin de o săptămână

question-unsafe-tasks = Faceți vreo muncă periculoasă și nimeni nu v-a arătat cum se face în siguranță?

question-saying-no = Ce se întâmplă dacă refuzați să faceți o anumită muncă?
    .nothing = Nimic sau discutăm despre asta
    .less-pay = Primesc salariu mai mic sau muncă mai rea
    .threats = Cineva mă amenință
    .hurt = Cineva îmi face rău
    .never-tried = Nu am încercat niciodată

question-could-leave = Dacă ați vrea să nu mai lucrați acolo, ați putea?
    .yes = Da, oricând sau dacă anunț din timp, cum se obișnuiește
    .debt = Nu, trebuie întâi să plătesc ce datorez
    .papers = Nu, actele mele sunt la ei
    .pay = Nu, nu mi-ar da salariul
    .guarded = Nu, cineva mă păzește sau mă încuie
    .nowhere = Nu, depind de ei pentru mâncare și loc de dormit
    .afraid = Nu, mi-e frică de ce ar face

question-children-work = Lucrează acolo copii sub optsprezece ani?

question-may-study = Dacă ați vrea să mergeți la școală sau la un curs, ați avea voie?
