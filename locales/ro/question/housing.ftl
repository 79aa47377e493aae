# status: machine

question-housing-from = Cine vă dă locul unde locuiți?
    .self = Nimeni, îl închiriez eu sau este al meu
    .family-friends = Familia sau prietenii
    .employer = Angajatorul meu
    .other-person = Altcineva care are legătură cu munca
    .work-site = Dorm acolo unde lucrez
    .none = Nu am unde să locuiesc

question-people-per-room = Câți oameni dorm în camera unde stați? Numărați-vă și pe dumneavoastră.

question-housing-conditions = Este adevărat ceva din acestea despre locul unde dormiți?
    .no-heating-water = Nu este căldură sau nu este apă curată
    .no-toilet = Nu este toaletă sau nu am unde să mă spăl
    .no-bed = Nu am un pat doar al meu
    .dirty = Este mucegai sau sunt șobolani ori insecte
    .unsafe = Este periculos, de exemplu fire electrice goale
    .none = Nu, nimic din acestea

question-locked-in = Vă încuie cineva vreodată înăuntru sau stă cineva la ușă ca să nu puteți pleca?

question-enough-food = Aveți destulă mâncare în fiecare zi?
