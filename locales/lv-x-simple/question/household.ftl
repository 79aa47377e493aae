question-works-in-home = Vai jūs strādājat kāda cilvēka mājās? Piemēram: tīrāt māju vai kopjat cilvēkus.

question-household-bed = Kur jūs guļat, kad tur strādājat?
    .elsewhere = Savās mājās
    .own-room = Tur, savā istabā
    .workers = Vienā istabā ar citiem darbiniekiem
    .shared = Vienā istabā ar tiem, ko kopju
    .kitchen = Virtuvē, gaitenī vai pieliekamajā

question-household-always = Vai jums tur jāiet strādāt vienmēr, kad pasauc, arī naktī?

question-household-out = Vai brīvajā laikā jūs drīkstat iet ārā no mājas?
