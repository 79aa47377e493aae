# status: machine

question-works-in-home = Vai jūs strādājat kāda cilvēka mājās? Piemēram: tīrāt māju vai kopjat cilvēkus.

question-household-bed = Kur jūs tur guļat?
    .elsewhere = Savās mājās
    .own-room = Man ir sava istaba
    .shared = Vienā istabā ar tiem, ko kopju
    .kitchen = Virtuvē, gaitenī vai noliktavā

question-household-always = Vai jums tur jāiet strādāt vienmēr, kad pasauc? Arī naktī?

question-household-out = Vai brīvajā dienā jūs drīkstat iet ārā no mājas?
