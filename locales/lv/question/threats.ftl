question-made-to-do = Vai kāds jums pret jūsu gribu lika darīt kaut ko no tālāk nosauktā?
    .refused-tasks = Strādāt vai apkalpot cilvēkus, lai gan es atteicos
    .not-allowed = Darīt kaut ko, par ko policija mani varētu sodīt
    .against-others = Uzraudzīt, biedēt vai sodīt citus darbiniekus
    .say-untrue = Teikt nepatiesību ģimenei, policijai vai citām iestādēm
    .none = Nē, neko no nosauktā
explained-made-to-do = Tas, ko jums lika darīt, nav jūsu vaina.

question-threatened-with = Vai kāds teica, ka notiks kaut kas no tālāk nosauktā, ja jūs aiziesiet vai neklausīsiet?
    .hurt-me = Mani sitīs vai citādi fiziski darīs man pāri
    .hurt-family = Fiziski darīs pāri kādam no manas ģimenes
    .authorities = Ziņos par mani policijai vai citai iestādei
    .papers = Panāks, ka man atņem vīzu vai atļauju
    .tell-others = Izstāstīs citiem kaut ko personisku par mani
    .worse-work = Dos smagāku darbu, maksās mazāk vai teiks citiem, lai nepieņem mani darbā
    .none = Nē, nekas no nosauktā

question-hurt-here = Vai kāds, kas saistīts ar šo darbu, jūs sita vai citādi fiziski darīja jums pāri?
explained-hurt-here = Nelaimes gadījums neskaitās.

question-danger-now = Vai jums ir bail, ka šodien kāds jūs sitīs vai citādi fiziski darīs jums pāri?
explained-danger-now = Ja jums draud briesmas, tūlīt pasakiet to mums vai zvaniet 112.

question-controller-near = Vai tagad te tuvumā ir kāds, no kā jums ir bail?

question-threat-pictures = Vai kāds draudēja parādīt citiem jūsu attēlus vai video?

question-punished = Ja kāds nav apmierināts ar jūsu darbu, vai notiek kaut kas no tālāk nosauktā?
    .no-food = Man nedod ēst vai neļauj gulēt
    .locked = Mani ieslēdz
    .hit = Mani sit
    .fined = Man atņem algu
    .worse-work = Man dod smagāku darbu
    .none = Nē, nekas no nosauktā
