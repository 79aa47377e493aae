question-work-described = Ce muncă faceți?

question-hours-per-week = Câte ore pe săptămână lucrați de obicei?
explained-hours-per-week = Numărați toate orele de lucru, plătite sau nu.

question-work-conditions = Este ceva din acestea adevărat despre munca dumneavoastră?
    .no-breaks = Nu sunt pauze în ziua de lucru
    .ill = Trebuie să lucrez chiar și când mă îmbolnăvesc
    .no-water-toilet = Nu este apă de băut sau nu este toaletă
    .heat-or-cold = Este foarte cald sau foarte frig, fără protecție
    .insulted = În fiecare zi cineva țipă la mine sau mă jignește
    .none = Nu, nimic din acestea

question-safety-gear = Aveți la muncă echipamentul de protecție de care aveți nevoie, de exemplu cască, mănuși sau bocanci?
    .given = Da, l-am primit
    .bought = Da, l-am cumpărat cu banii mei
    .some = Doar o parte din el
    .missing = Nu, deși munca este periculoasă
    .not-needed = La munca mea nu este nevoie de el

question-accident-help = Dacă v-ați îmbolnăvit sau v-ați rănit din cauza muncii, cine a plătit doctorul?
    .not-hurt = Nu m-am îmbolnăvit și nu m-am rănit din cauza muncii
    .covered = Angajatorul, statul sau o asigurare
    .self = Am plătit eu tot sau cea mai mare parte
    .taken-from-pay = Mi s-au oprit banii din salariu
    .no-doctor = Nu am fost la doctor, deși aveam nevoie

question-day-off = Când ați avut ultima dată o zi întreagă liberă?
    .this-week = În ultimele șapte zile
    .this-month = În ultima lună
    .longer = Mai demult
    .never = Niciodată la această muncă
    .just-began = Lucrez de mai puțin de o săptămână

question-unsafe-tasks = Faceți vreo muncă periculoasă fără să vă fi arătat cineva cum se face în siguranță?

question-saying-no = Ce se întâmplă dacă refuzați să faceți o anumită muncă?
    .nothing = Nimic sau discutăm despre asta
    .less-pay = Primesc salariu mai mic sau muncă mai rea
    .threats = Cineva amenință că mă lovește sau îmi face rău fizic
    .hurt = Cineva mă lovește sau îmi face rău fizic
    .never-tried = Nu am încercat niciodată

question-could-leave = Dacă ați vrea să plecați de la această muncă, ați putea?
    .yes = Da, oricând sau dacă anunț din timp, cum se obișnuiește
    .debt = Nu, trebuie întâi să plătesc ce datorez
    .papers = Nu, actele mele sunt la ei
    .pay = Nu, nu mi-ar da salariul
    .guarded = Nu, cineva mă păzește sau mă încuie
    .nowhere = Nu, depind de ei pentru mâncare și loc de dormit
    .afraid = Nu, mi-e frică de ce ar face ei

question-children-work = Lucrează cineva sub 18 ani la locul dumneavoastră de muncă?

question-may-study = Dacă ați vrea să mergeți la școală sau la un curs, v-ar lăsa cei pentru care lucrați?
