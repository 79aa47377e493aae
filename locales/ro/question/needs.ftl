question-needs-now = Ce vă trebuie cel mai mult chiar acum?
    .shelter = Un loc sigur unde să dorm
    .medical = Un doctor sau medicamente
    .food = Mâncare sau apă
    .documents = Ajutor ca să-mi iau actele înapoi
    .wages = Ajutor ca să-mi primesc salariul
    .lawyer = Sfatul unui avocat
    .none = Deocamdată nimic

question-dependants = Depinde cineva de dumneavoastră, pentru bani sau îngrijire, de exemplu un copil sau un părinte?

question-fears-return = Vă este frică să vă întoarceți în țara, orașul sau satul dumneavoastră?

question-wishes = Ce ați dori să se întâmple mai departe?
    .home = Să mă întorc în țara, orașul sau satul meu
    .stay-work = Să rămân în Letonia și să lucrez
    .change-job = Să găsesc altă muncă
    .police = Să vorbesc cu poliția
    .time-to-think = Să am timp să mă gândesc
    .support = Să vorbesc cu o organizație care ajută
    .other = Altceva

question-agrees-to-police = Ați fi de acord să vorbiți cu poliția?
explained-agrees-to-police = Puteți primi ajutor chiar dacă spuneți nu.

question-health-needs = Aveți nevoie de ajutor pentru ceva din acestea?
    .medicine = Medicamente pe care le iau în fiecare zi
    .pregnancy = O sarcină, aștept un copil
    .injury = O rană sau dureri
    .disability = O dizabilitate
    .worries = Frică, tristețe sau probleme cu somnul
    .childcare = Cineva care să aibă grijă de copiii mei
    .none = Nu, nimic din acestea

question-tonight = Aveți un loc sigur unde să dormiți în noaptea aceasta?
    .yes = Da
    .not-sure = Nu știu dacă locul este sigur
    .no = Nu

question-reach-safely = Cum putem lua legătura cu dumneavoastră în siguranță?
    .call = Printr-un apel telefonic
    .message = Printr-un mesaj
    .through-someone = Prin cineva în care am încredere
    .i-will-come = Voi veni sau voi suna eu
    .not-safe = Acum nu se poate fără pericol

question-speak-with = Ați prefera să vorbiți cu o femeie sau cu un bărbat?
    .woman = Cu o femeie
    .man = Cu un bărbat
    .no-matter = Nu contează

question-cannot-go-on = Vă gândiți uneori să vă luați viața?
explained-cannot-go-on = Suntem aici, alături de dumneavoastră. Vorbiți chiar acum cu noi sau sunați la 112.

question-wants-asylum = Vreți să cereți protecție în Letonia pentru că vă este frică să vă întoarceți în țara dumneavoastră?
explained-wants-asylum = Răspunsul de aici nu este de ajuns. Spuneți asta și grănicerilor sau poliției.

question-family-in-eu = Aveți rude apropiate care locuiesc în Letonia sau în altă țară din Uniunea Europeană?
