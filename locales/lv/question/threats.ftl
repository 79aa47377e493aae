# status: machine

question-made-to-do = Vai jums kāds lika pret jūsu gribu darīt kaut ko no šī?
    .refused-tasks = Darīt darbus vai apkalpot cilvēkus, no kā es atteicos
    .not-allowed = Darīt ko tādu, ko nedrīkst
    .against-others = Uzraudzīt, biedēt vai sodīt citus darbiniekus
    .say-untrue = Teikt nepatiesību ģimenei, policijai vai iestādēm
    .none = Nē, neko no šī

question-threatened-with = Vai kāds teica, ka notiks kaut kas no šī, ja jūs aiziesiet vai nepaklausīsiet?
    .hurt-me = Man nodarīs pāri
    .hurt-family = Manai ģimenei nodarīs pāri
    .authorities = Ziņos par mani policijai vai citai iestādei
    .tell-others = Izstāstīs citiem par mani ko ļoti personisku
    .worse-work = Darbs būs smagāks vai alga mazāka
    .none = Nē, nekas no šī

question-hurt-here = Vai kāds, kas saistīts ar šo darbu, jūs sita vai citādi nodarīja jums sāpes?

question-danger-now = Vai jums šodien kāds draud?

question-controller-near = Vai te tuvumā ir kāds, no kā jums ir bail?

question-threat-pictures = Vai kāds draudēja parādīt citiem jūsu attēlus vai video?

question-punished = Ja jūs ko izdarāt nepareizi, vai notiek kaut kas no šī?
    .no-food = Man nedod ēst vai gulēt
    .locked = Mani ieslēdz
    .hit = Mani sit
    .fined = Man atņem algu
    .worse-work = Man dod smagāku darbu
    .none = Nē, nekas no šī
