question-housing-from = Cine vă dă locul unde locuiți?
    .self = Nimeni: este al meu sau îl închiriez de la cineva care nu are legătură cu această muncă
    .family-friends = Familia sau prietenii
    .employer = Angajatorul meu, chiar dacă plătesc chirie
    .other-person = Altcineva care are legătură cu această muncă
    .work-site = Dorm acolo unde lucrez
    .public = Statul, primăria sau o organizație care ajută
    .none = Nu am unde să locuiesc

question-housing-conditions = Este ceva din acestea adevărat despre locul unde dormiți?
    .no-heating-water = Nu este căldură sau nu este apă curată
    .no-toilet = Nu este toaletă sau nu am unde să mă spăl
    .no-bed = Nu am un pat doar al meu
    .dirty = Este mucegai sau sunt șobolani ori insecte
    .unsafe = Este periculos, de exemplu fire electrice goale
    .crowded = În aceeași cameră dorm mai mult de șase oameni
    .none = Nu, nimic din acestea

question-locked-in = Vă încuie cineva vreodată înăuntru sau stă cineva la ușă ca să nu puteți pleca?

question-enough-food = Aveți destulă mâncare în fiecare zi?
