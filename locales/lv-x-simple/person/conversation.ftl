safety-nod = Jums nav jārunā. Jūs varat pamāt ar galvu. Vai arī jūs varat papurināt galvu.
safety-alone = Vai mēs te varam runāt tā, ka mūs neviens nedzird?
safety-safe = Vai jums tagad ir droši runāt ar mani?
safety-near = Padomājiet par cilvēkiem, kas saistīti ar jūsu darbu. Padomājiet arī par cilvēkiem, no kuriem varbūt baidāties. Vai kāds no viņiem tagad ir te tuvumā?
safety-interpreter = Vai jums der, ka tulko šis cilvēks?
safety-wish = Kā jums labāk: lai tulko vīrietis vai sieviete? Jūs varat arī teikt, ka tas nav svarīgi.

postpone-thanks = Paldies. Šodien man vairs nav jautājumu.
postpone-later = Mēs varam parunāt citreiz, citā vietā. Jūs neko sliktu neizdarījāt.

break-now = Tagad atpūtīsimies. Jūs varat iedzert ūdeni. Mēs turpināsim tikai tad, ja jūs gribēsiet.
resume-welcome = Labi, ka esat šeit. Jums nav jāturpina. Jūs drīkstat beigt jebkurā brīdī.

closing-thanks = Paldies, ka runājāt ar mani.
closing-kept = Jūsu atbildes paliek aizslēgtas. Par to es iepriekš stāstīju.
closing-next = Es padomāšu, kā jums var palīdzēt. Es par to ar jums parunāšu. Jebkurai palīdzībai jūs drīkstat teikt “nē”.
closing-unfinished = Mēs nepajautājām visu. Ja gribēsiet, varam parunāt vēl citreiz.
closing-change = Jūs jebkurā brīdī varat mani lūgt izlabot to, ko pierakstīju. Jūs varat mani lūgt arī to izdzēst.
closing-reach = Tā jūs varat ar mani sazināties:
closing-reach-ask = Tagad es pateikšu, kā jūs varat ar mani sazināties.
closing-card = Es varu jums iedot kartīti ar tālruņa numuriem. Ņemiet to tikai tad, ja jums ir droši to paturēt.
closing-withdrawn = Jūs beidzāt sarunu. Jūs to drīkstat. Es jums vairāk neko nejautāšu.
closing-erased = Es tagad izdzēsīšu to, ko jūs man stāstījāt.
