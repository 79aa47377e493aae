question-made-to-do = V-a pus cineva să faceți ceva din acestea, deși nu voiați?
    .refused-tasks = Să fac o muncă sau să servesc oameni, deși am spus nu
    .not-allowed = Să fac ceva pentru care poliția m-ar putea pedepsi
    .against-others = Să supraveghez, să sperii sau să pedepsesc alți lucrători
    .say-untrue = Să spun neadevăruri familiei, poliției sau altor autorități
    .none = Nu, nimic din acestea
explained-made-to-do = Nu aveți nicio vină pentru ce v-a pus cineva să faceți.

question-threatened-with = V-a spus cineva că se va întâmpla ceva din acestea dacă plecați sau dacă nu faceți ce vi se cere?
    .hurt-me = Mă vor lovi sau îmi vor face rău fizic
    .hurt-family = Vor face rău cuiva din familia mea
    .authorities = Mă vor reclama la poliție sau la alte autorități
    .papers = Vor face să mi se ia viza sau permisul de ședere
    .tell-others = Vor spune altora lucruri personale despre mine
    .worse-work = Îmi vor da muncă mai grea sau salariu mai mic ori vor spune altora să nu mă angajeze
    .none = Nu, nimic din acestea

question-hurt-here = Cineva care are legătură cu această muncă v-a lovit sau v-a făcut rău fizic în vreun fel?
explained-hurt-here = Nu este vorba despre un accident.

question-danger-now = Vă este frică să nu vă facă cineva rău fizic astăzi?
explained-danger-now = Dacă sunteți în pericol, vorbiți chiar acum cu noi sau sunați la 112.

question-controller-near = Este acum aproape de aici cineva de care vă este frică?

question-threat-pictures = V-a amenințat cineva că va arăta altora poze sau filmări cu dumneavoastră?

question-punished = Dacă cineva nu este mulțumit de munca dumneavoastră, se întâmplă ceva din acestea?
    .no-food = Rămân fără mâncare sau fără somn
    .locked = Cineva mă încuie înăuntru
    .hit = Cineva mă lovește
    .fined = Mi se ia salariul
    .worse-work = Primesc o muncă mai grea
    .none = Nu, nimic din acestea
