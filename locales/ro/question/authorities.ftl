# status: machine

question-told-about-police = Ce vi s-a spus despre poliția și autoritățile de aici?
    .arrest = Că mă vor aresta sau mă vor da afară din țară
    .friends = Că sunt prieteni cu angajatorul meu
    .no-help = Că nu ajută oameni ca mine
    .nothing = Nimic de felul acesta

question-status-used = Vă spune cineva că veți pierde dreptul de a sta în țară dacă nu faceți ce vă cere?
