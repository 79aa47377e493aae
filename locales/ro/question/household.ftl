# status: machine

question-works-in-home = Lucrați în casa cuiva, de exemplu faceți curat sau îngrijiți oameni?

question-household-bed = Unde dormiți acolo?
    .elsewhere = Dorm la mine acasă
    .own-room = Într-o cameră doar a mea
    .shared = În camera celor pe care îi îngrijesc
    .kitchen = În bucătărie, pe hol sau într-o cămară

question-household-always = Trebuie să fiți gata de lucru acolo la orice oră, și noaptea?

question-household-out = Aveți voie să ieșiți din casă în ziua dumneavoastră liberă?
