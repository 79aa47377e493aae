question-work-described = Kādu darbu jūs darāt?

question-hours-per-week = Cik stundu nedēļā jūs parasti strādājat?
explained-hours-per-week = Skaitiet visu darbu. Arī to, par ko nemaksā.

question-work-conditions = Padomājiet par savu darbu. Vai tur ir kaut kas no šī saraksta?
    .no-breaks = Darba dienā nav pārtraukumu
    .ill = Jāstrādā arī tad, kad slimoju
    .no-water-toilet = Nav dzeramā ūdens vai nav tualetes
    .heat-or-cold = Ir ļoti karsti vai auksti, un nekas nesargā
    .insulted = Uz mani katru dienu kliedz vai mani apvaino
    .none = Nē, nekas no šī saraksta

question-safety-gear = Vai jums ir visas lietas, kas jūs darbā sargā? Piemēram: ķivere, cimdi vai apavi.
    .given = Jā, man tās iedeva
    .bought = Jā, nopirku par savu naudu
    .some = Tikai daļa
    .missing = Nē, bet darbs ir bīstams
    .not-needed = Manam darbam tās nav vajadzīgas

question-accident-help = Varbūt jūs darba dēļ saslimāt vai savainojāties. Kas samaksāja par ārstu?
    .not-hurt = Darba dēļ es neslimoju un nesavainojos
    .covered = Darba devējs, valsts vai apdrošināšana
    .self = Es samaksāju visu vai lielāko daļu
    .taken-from-pay = Naudu noņēma no manas algas
    .no-doctor = Pie ārsta nebiju, kaut vajadzēja

question-day-off = Kad jums pēdējo reizi bija visa diena brīva?
    .this-week = Pēdējās 7 dienās
    .this-month = Pēdējā mēnesī
    .longer = Senāk
    .never = Šajā darbā nekad
    .just-began = Strādāju mazāk par nedēļu

question-unsafe-tasks = Vai jūs darāt bīstamu darbu, ko neviens nemācīja darīt droši?

question-saying-no = Kas notiek, ja sakāt “nē” kādam darbam?
    .nothing = Nekas, vai arī par to parunājam
    .less-pay = Maksā mazāk vai dod sliktāku darbu
    .threats = Draud mani sist vai citādi darīt man sāpes
    .hurt = Mani sit vai citādi dara man sāpes
    .never-tried = Es to nekad nemēģināju

question-could-leave = Vai jūs varētu aiziet no šī darba, ja gribētu?
    .yes = Jā, uzreiz vai ja iepriekš pasaku
    .debt = Nē, vispirms jāatdod parāds
    .papers = Nē, viņiem ir mani dokumenti
    .pay = Nē, man neiedotu algu
    .guarded = Nē, mani uzmana vai ieslēdz
    .nowhere = Nē, ēdienu un gultu dod viņi
    .afraid = Nē, man bail, ko viņi izdarītu

question-children-work = Vai jūsu darbavietā strādā kāds, kam nav 18 gadu?

question-may-study = Padomājiet par tiem, pie kuriem jūs strādājat. Vai viņi ļautu mācīties skolā vai kursos, ja jūs gribētu?
