question-works-in-home = Lucrați în casa cuiva, de exemplu faceți curat sau îngrijiți oameni?

question-household-bed = Unde dormiți când lucrați acolo?
    .elsewhere = La mine acasă
    .own-room = Acolo, într-o cameră doar a mea
    .workers = Într-o cameră cu alți lucrători
    .shared = În camera celor pe care îi îngrijesc
    .kitchen = În bucătărie, pe hol sau într-o cămară

question-household-always = Trebuie să fiți gata de lucru acolo la orice oră, chiar și noaptea?

question-household-out = Aveți voie să ieșiți din casă în timpul liber?
