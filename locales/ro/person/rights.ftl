# status: machine

rights-title = Drepturile dumneavoastră
rights-intro = Puteți păstra această pagină. Nu e nevoie să hotărâți nimic astăzi.

right-this-talk = Ce este această discuție
    .text = Vorbim ca să aflăm dacă aveți nevoie de ajutor. Aceasta nu este o judecată și nici o pedeapsă. Aici nu se hotărăște nimic despre actele dumneavoastră.
right-refuse = Puteți spune nu
    .text = Puteți sări peste o întrebare, puteți lua o pauză sau vă puteți opri oricând.
right-confidential = Ce spuneți este protejat
    .text = Răspunsurile dumneavoastră sunt ținute sub cheie. Le pot vedea doar persoana care întreabă și cei care îi verifică sau îi preiau munca. Alții le primesc doar dacă sunteți de acord, dacă cineva este în mare pericol, dacă este vorba despre un copil sau dacă trebuie să anunțăm autoritățile.
right-report = Ce trebuie să anunțăm
    .text = Despre unele lucruri trebuie să anunțăm poliția sau alte autorități. Puteți întreba acum care sunt acestea.
right-help = Ajutorul nu depinde de poliție
    .text = Puteți primi ajutor chiar dacă nu vreți să vorbiți cu poliția. Dacă îi spuneți poliției nu, ajutorul nu se oprește.
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
    .text = Dacă vă este frică să vă întoarceți în țara dumneavoastră, puteți cere azil. Spuneți asta grănicerilor sau poliției. Vă putem explica cum.
right-wages = Salariul dumneavoastră
    .text = Aveți dreptul la plată pentru munca pe care ați făcut-o, chiar și fără acte sau contract.
right-compensation = Despăgubire
    .text = Puteți cere bani pentru răul care vi s-a făcut. Un avocat vă va explica cum.
right-no-punishment = Ce v-a obligat cineva să faceți
    .text = Dacă cineva v-a obligat să încălcați o regulă, s-ar putea să nu primiți nicio pedeapsă pentru asta. Vorbiți întâi cu un avocat.
right-formal = Ce urmează
    .text = Poliția sau un grup de specialiști poate cerceta ce vi s-a întâmplat și poate confirma asta. Atunci statul vă poate da mai mult ajutor, iar o instituție a statului vă păstrează numele, codul personal sau data nașterii și adresa. Înainte de toate acestea, cineva trebuie să vă explice ce înseamnă.
right-data = Datele dumneavoastră
    .text = Puteți întreba ce s-a scris despre dumneavoastră. Puteți să ne cereți să corectăm greșelile și să ștergem ce s-a scris.
right-child = Dacă aveți sub 18 ani
    .text = Aveți dreptul la un adult care vă ajută și vorbește în numele dumneavoastră. Întâi primiți ajutor; întrebările despre acte vin mai târziu.

rights-numbers = Cine poate ajuta
rights-emergency = În caz de pericol, sunați la 112. Apelul este gratuit.
