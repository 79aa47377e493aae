# status: machine

question-made-to-do = V-a pus cineva să faceți ceva din acestea împotriva voinței dumneavoastră?
    .refused-tasks = Să fac o muncă sau să servesc oameni, deși am refuzat
    .not-allowed = Să fac ceva ce nu este permis
    .against-others = Să supraveghez, să sperii sau să pedepsesc alți lucrători
    .say-untrue = Să spun neadevăruri familiei, poliției sau autorităților
    .none = Nu, nimic din acestea

question-threatened-with = V-a spus cineva că se va întâmpla ceva din acestea dacă plecați sau dacă nu faceți ce vi se cere?
    .hurt-me = Îmi vor face rău
    .hurt-family = Vor face rău familiei mele
    .authorities = Mă vor reclama la poliție sau la autorități
    .tell-others = Vor spune altora lucruri personale despre mine
    .worse-work = Voi avea o muncă mai grea sau un salariu mai mic
    .none = Nu, nimic din acestea

question-hurt-here = Cineva care are legătură cu această muncă v-a lovit sau v-a făcut rău fizic în vreun fel?

question-danger-now = Vă amenință cineva astăzi?

question-controller-near = Este acum aici, aproape, cineva de care vă este frică?

question-threat-pictures = V-a amenințat cineva că va arăta altora poze sau filmări cu dumneavoastră?

question-punished = Când faceți ceva greșit, se întâmplă ceva din acestea?
    .no-food = Rămân fără mâncare sau fără somn
    .locked = Cineva mă încuie înăuntru
    .hit = Cineva mă lovește
    .fined = Mi se ia salariul
    .worse-work = Primesc o muncă mai grea
    .none = Nu, nimic din acestea
