# status: machine

question-needs-now = Ce vă trebuie cel mai mult chiar acum?
    .shelter = Un loc sigur unde să dorm
    .medical = Un doctor sau medicamente
    .food = Mâncare sau apă
    .documents = Ajutor ca să-mi iau actele înapoi
    .wages = Ajutor ca să-mi primesc salariul
    .lawyer = Sfatul unui avocat
    .none = Deocamdată nimic

question-dependants = Aveți grijă de cineva, de exemplu de un copil sau de un părinte?

question-fears-return = Vă este frică să vă întoarceți în țara, orașul sau satul dumneavoastră?

question-wishes = Ce ați dori acum?
    .home = Să merg acasă
    .stay-work = Să rămân în Letonia și să lucrez
    .change-job = Să găsesc altă muncă
    .police = Să vorbesc cu poliția
    .time-to-think = Să am timp să mă gândesc
    .support = Să vorbesc cu o organizație care ajută
    .other = Altceva

question-agrees-to-police = Ați fi de acord să vorbiți cu poliția?

question-health-needs = Aveți nevoie de ajutor pentru ceva din acestea?
    .medicine = Medicamente pe care le iau în fiecare zi
    .pregnancy = O sarcină, aștept un copil
    .injury = O rană sau dureri
    .disability = O dizabilitate
    .worries = Frică, tristețe sau somn prost
    .none = Nu, nimic din acestea

question-tonight = Aveți un loc sigur unde să dormiți în noaptea aceasta?
    .yes = Da
    .not-sure = Nu știu dacă locul este sigur
    .no = Nu

question-reach-safely = Cum am putea lua legătura cu dumneavoastră fără să fiți în pericol?
    .call = Printr-un apel telefonic
    .message = Printr-un mesaj
    .through-someone = Prin cineva în care am încredere
    .i-will-come = Voi veni sau voi suna eu
    .not-safe = Acum nu se poate fără pericol

question-speak-with = Ați prefera să vorbiți cu o femeie sau cu un bărbat?
    .woman = Cu o femeie
    .man = Cu un bărbat
    .no-matter = Nu contează

question-cannot-go-on = Simțiți uneori că nu puteți trăi mai departe?
