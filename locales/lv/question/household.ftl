# status: machine

question-works-in-home = Vai jūs strādājat kāda mājās, piemēram, uzkopjat vai kopjat cilvēkus?

question-household-bed = Kur jūs tur guļat?
    .elsewhere = Savās mājās
    .own-room = Man ir sava istaba
    .shared = Vienā istabā ar tiem, ko aprūpēju
    .kitchen = Virtuvē, gaitenī vai noliktavā

question-household-always = Vai jums tur jābūt gatavībā strādāt jebkurā laikā, arī naktī?

question-household-out = Vai brīvajā dienā jūs drīkstat iziet no mājas?
