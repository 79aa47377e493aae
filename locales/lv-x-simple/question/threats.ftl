question-made-to-do = Vai kāds jums lika darīt kaut ko no šī saraksta? Un jūs to negribējāt?
    .refused-tasks = Strādāt vai apkalpot kādu, kaut teicu “nē”
    .not-allowed = Darīt to, par ko policija mani var sodīt
    .against-others = Uzmanīt, biedēt vai sodīt citus darbiniekus
    .say-untrue = Teikt nepatiesību ģimenei, policijai vai citai iestādei
    .none = Nē, neko no šī saraksta
explained-made-to-do = Tas, ko jums lika darīt, nav jūsu vaina.

question-threatened-with = Vai kāds teica, kas notiks, ja aiziesiet vai neklausīsiet? Izvēlieties, ko viņš teica.
    .hurt-me = Mani sitīs vai citādi darīs man sāpes
    .hurt-family = Sitīs vai ievainos kādu manā ģimenē
    .authorities = Par mani ziņos policijai vai citai iestādei
    .papers = Panāks, ka man atņem vīzu vai atļauju
    .tell-others = Citiem izstāstīs manus noslēpumus
    .worse-work = Dos grūtāku darbu, maksās mazāk vai teiks citiem, lai nepieņem mani darbā
    .none = Nē, neko no šī saraksta

question-hurt-here = Padomājiet par visiem cilvēkiem, kas saistīti ar šo darbu. Piemēram: darba devējs, kolēģi, klienti vai citi. Vai kāds no viņiem jūs sita vai citādi darīja jums sāpes?
explained-hurt-here = Nelaimes gadījums neskaitās.

question-danger-now = Vai baidāties, ka kāds šodien jūs sitīs vai citādi darīs jums sāpes?
explained-danger-now = Ja jums draud briesmas, tūlīt pasakiet to mums. Vai arī zvaniet 112.

question-controller-near = Vai tagad te tuvumā ir kāds, no kā baidāties?

question-threat-pictures = Vai kāds draudēja parādīt citiem jūsu bildes vai video?

question-punished = Varbūt kāds nav apmierināts ar jūsu darbu. Vai tad notiek kaut kas no šī saraksta?
    .no-food = Man nedod ēst vai neļauj gulēt
    .locked = Mani ieslēdz
    .hit = Mani sit
    .fined = Man atņem algu
    .worse-work = Man dod grūtāku darbu
    .none = Nē, nekas no šī saraksta
