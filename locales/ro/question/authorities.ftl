question-told-about-police = V-a spus cineva care are legătură cu această muncă ceva din acestea despre poliție sau despre alte autorități?
    .arrest = Că mă vor aresta sau mă vor da afară din țară
    .friends = Că sunt prieteni cu angajatorul meu
    .no-help = Că nu ajută oameni ca mine
    .nothing = Nu, nimic de felul acesta

question-status-used = Vă spune cineva că veți pierde dreptul de a sta în Letonia dacă nu faceți ce vă cere?
