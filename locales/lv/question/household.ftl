question-works-in-home = Vai jūs strādājat kāda mājās, piemēram, uzkopjat vai kopjat cilvēkus?

question-household-bed = Kur jūs guļat, kad tur strādājat?
    .elsewhere = Savās mājās
    .own-room = Turpat, savā istabā
    .workers = Vienā istabā ar citiem darbiniekiem
    .shared = Vienā istabā ar tiem, ko aprūpēju
    .kitchen = Virtuvē, gaitenī vai pieliekamajā

question-household-always = Vai jums jebkurā diennakts laikā, arī naktī, jābūt gatavībā tur strādāt?

question-household-out = Vai brīvajā laikā jūs drīkstat iziet no mājas?
