letter-title = Ce am transmis noi altora despre dumneavoastră
letter-intro = Pe această pagină scrie ce am transmis noi, cui și când. Păstrați-o doar acolo unde este sigur pentru dumneavoastră.

letter-to-provider = O organizație care ajută oameni
letter-to-police = Poliția
letter-to-orphans-court = Tribunalul pentru orfani, care protejează copiii
letter-to-migration-office = Instituția de stat care dă permise de ședere
letter-to-labour-inspectorate = Instituția de stat care verifică în ce condiții lucrează oamenii
letter-to-border-guard = Grănicerii
letter-to-consular = Ministerul de Externe al Letoniei
letter-to-medical = Doctori

letter-basis-child = Aici nu a fost nevoie de acordul dumneavoastră, pentru că aveți mai puțin de 18 ani sau acest lucru nu este clar.
letter-basis-emergency = Aici nu a fost nevoie de acordul dumneavoastră, pentru că cineva era în pericol sau cineva avea nevoie de un doctor.

letter-kind-case = un număr în locul numelui dumneavoastră, și cine suntem noi
letter-kind-place = în ce oraș sau district s-a întâmplat
letter-kind-language = ce limbi vorbiți și citiți, și date despre interpret
letter-kind-age = dacă aveți 18 ani sau mai mult
letter-kind-person = dacă sunteți femeie sau bărbat, ce cetățenie aveți și dacă aveți dreptul să rămâneți aici
letter-kind-contact = numele dumneavoastră și cum se poate lua legătura cu dumneavoastră în siguranță
letter-kind-explained = ce vi s-a explicat și pentru ce v-ați dat acordul
letter-kind-needs = de ce aveți nevoie acum
letter-kind-danger = dacă sunteți în pericol
letter-kind-grounds = pe scurt, ce am înțeles din răspunsurile dumneavoastră
letter-kind-own-words = chiar cuvintele dumneavoastră
letter-kind-forms = ce fel de muncă a fost și de când
letter-kind-open = ce întrebări nu au încă răspuns
letter-kind-exploiter = ce s-a spus despre angajator sau despre alți oameni, cu nume și adrese
letter-kind-documents = la cine este pașaportul dumneavoastră
letter-kind-return = dacă vă este frică să vă întoarceți în țara dumneavoastră
letter-kind-non-punishment = lucruri pe care poate cineva v-a obligat să le faceți
letter-kind-wishes = ce vă doriți

letter-may = Ce puteți face
letter-may-ask = Puteți să ne întrebați ce anume am transmis. Vă putem citi ce am transmis.
letter-may-correct = Puteți să ne cereți să corectăm greșelile și să le spunem asta celor care au primit datele.
letter-may-take-back = Vă puteți retrage acordul oricând. Atunci îi vom ruga pe cei care au primit datele să nu le mai folosească și să le șteargă. Se poate ca ei să fie obligați să păstreze o parte.
letter-may-free = Nimeni nu vă va pedepsi dacă faceți vreunul dintre aceste lucruri.
letter-reach = Așa puteți lua legătura cu noi:
letter-number = Când sunați, spuneți acest număr:
