safety-nod = Jums nav jārunā. Jūs varat pamāt ar galvu vai to papurināt.
safety-alone = Vai mēs te varam runāt tā, ka mūs neviens nedzird?
safety-safe = Vai jums tagad ir droši runāt ar mani?
safety-near = Vai tagad te tuvumā ir kāds, kas saistīts ar jūsu darbu, vai kāds, no kā jums ir bail?
safety-interpreter = Vai jums der, ka tulko šis cilvēks?
safety-wish = Vai jūs labāk gribētu, lai tulko vīrietis vai sieviete? Varat arī teikt, ka tas nav svarīgi.

postpone-thanks = Paldies. Šodien man vairs nav jautājumu.
postpone-later = Mēs varam parunāt citreiz, citā vietā. Jūs neko sliktu neizdarījāt.

break-now = Paņemsim pārtraukumu. Jūs varat atpūsties un iedzert ūdeni. Turpināsim tikai tad, ja jūs gribēsiet.
resume-welcome = Labi, ka esat šeit. Jums nav jāturpina. Jūs drīkstat beigt jebkurā brīdī.

closing-thanks = Paldies, ka runājāt ar mani.
closing-kept = Jūsu atbildes paliek aizslēgtas, kā es jau paskaidroju.
closing-next = Es padomāšu, kā jums var palīdzēt, un parunāšu par to ar jums. Jūs drīkstat atteikties no jebkuras palīdzības.
closing-unfinished = Mēs nepajautājām visu. Ja gribēsiet, varam parunāt vēl citreiz.
closing-change = Jūs jebkurā brīdī varat mani lūgt izlabot vai izdzēst to, ko es pierakstīju.
closing-reach = Tā jūs varat ar mani sazināties:
closing-reach-ask = Tagad es pateikšu, kā jūs varat ar mani sazināties.
closing-card = Es varu jums iedot kartīti ar tālruņa numuriem. Ņemiet to tikai tad, ja jums ir droši to paturēt.
closing-withdrawn = Jūs beidzāt sarunu. Viss ir kārtībā. Vairāk es jums neko nejautāšu.
closing-erased = Es tagad izdzēsīšu to, ko jūs man stāstījāt.
