# status: machine

question-made-to-do = Vai kāds jums lika darīt kaut ko no šī? Un jūs to negribējāt?
    .refused-tasks = Strādāt vai apkalpot kādu, kaut teicu “nē”
    .not-allowed = Darīt to, ko nedrīkst
    .against-others = Uzmanīt, biedēt vai sodīt citus darbiniekus
    .say-untrue = Teikt nepatiesību ģimenei, policijai vai iestādēm
    .none = Nē, neko no šī

question-threatened-with = Vai kāds teica, ka notiks kaut kas no šī? Ja jūs aiziesiet vai neklausīsiet?
    .hurt-me = Man darīs pāri
    .hurt-family = Manai ģimenei darīs pāri
    .authorities = Par mani ziņos policijai vai iestādei
    .tell-others = Citiem izstāstīs manus noslēpumus
    .worse-work = Darbs būs grūtāks vai alga mazāka
    .none = Nē, nekas no šī

question-hurt-here = Padomājiet par visiem cilvēkiem, kas saistīti ar šo darbu. Piemēram: darba devējs, kolēģi, klienti vai citi. Vai kāds no viņiem jūs sita? Vai arī citādi nodarīja jums sāpes?

question-danger-now = Vai kāds jums šodien draud?

question-controller-near = Vai tagad te tuvumā ir kāds, no kā baidāties?

question-threat-pictures = Vai kāds draudēja parādīt citiem jūsu bildes vai video?

question-punished = Vai notiek kaut kas no šī, ja izdarāt ko nepareizi?
    .no-food = Man nedod ēst vai gulēt
    .locked = Mani ieslēdz
    .hit = Mani sit
    .fined = Man atņem algu
    .worse-work = Man dod grūtāku darbu
    .none = Nē, nekas no šī
