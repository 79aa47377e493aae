# status: machine

rights-title = Drepturile dumneavoastră
rights-intro = Puteți păstra această pagină. Nu e nevoie să hotărâți nimic astăzi.

right-this-talk = Ce este această discuție
    .text = Vorbim ca să aflăm dacă aveți nevoie de ajutor. Această discuție nu este o judecată și nici o pedeapsă. Prin ea nu se hotărăște nimic despre actele dumneavoastră.
right-refuse = Puteți spune nu
    .text = Puteți sări peste o întrebare, puteți lua o pauză sau vă puteți opri oricând.
right-confidential = Ce spuneți este protejat
    .text = Răspunsurile dumneavoastră sunt ținute sub cheie. Alți oameni le primesc doar dacă sunteți de acord. Există două excepții: dacă cineva este în mare pericol și dacă este vorba despre un copil.
right-report = Ce trebuie să anunțăm
    .text = Despre unele lucruri trebuie să anunțăm poliția sau altă autoritate. Puteți întreba acum care sunt acestea.
right-help = Ajutorul nu depinde de poliție
    .text = Puteți primi ajutor chiar dacă nu vreți să vorbiți cu poliția.
right-interpreter = Un traducător
    .text = Puteți avea gratuit un traducător. Puteți cere altul dacă nu aveți încredere în acesta.
right-shelter = Un loc sigur
    .text = Dacă nu aveți un loc sigur unde să stați, puteți cere unul.
right-health = Doctor și sprijin
    .text = Puteți cere un doctor și pe cineva cu care să vorbiți despre lucrurile prin care ați trecut.
right-lawyer = Un avocat
    .text = Puteți cere un avocat gratuit înainte să hotărâți sau să semnați ceva.
right-time = Timp de gândire
    .text = Puteți cere timp de gândire, până la 30 de zile, înainte să hotărâți. Întrebați ce reguli sunt valabile pentru dumneavoastră.
right-asylum = Protecție în Letonia
    .text = Dacă vă este frică să vă întoarceți în țara dumneavoastră, puteți cere azil. Spuneți acest lucru oricărui reprezentant al autorităților.
right-wages = Salariul dumneavoastră
    .text = Aveți dreptul la plată pentru munca pe care ați făcut-o, chiar și fără acte sau contract.
right-compensation = Despăgubire
    .text = Puteți cere bani pentru răul care vi s-a făcut. Un avocat vă va explica cum.
right-no-punishment = Ce v-a obligat cineva să faceți
    .text = Dacă cineva v-a obligat să încălcați o regulă, s-ar putea să nu primiți nicio pedeapsă. Spuneți asta unui avocat înainte de orice altceva.
right-formal = Ce urmează
    .text = Poliția sau un grup de specialiști poate confirma ce vi s-a întâmplat. Astfel puteți primi mai mult ajutor. Acest lucru se face doar după ce vi s-a spus ce înseamnă.
right-data = Datele dumneavoastră
    .text = Puteți întreba ce s-a scris despre dumneavoastră. Puteți cere să fie corectate greșelile și să fie șterse datele.
right-child = Dacă aveți sub 18 ani
    .text = Aveți dreptul la un adult care vă ține partea. Veți primi ajutor înaintea altora, indiferent ce acte aveți.

rights-numbers = Cine poate ajuta
rights-emergency = În caz de pericol, sunați la 112. Apelul este gratuit.
