# status: machine

question-work-described = Kādu darbu jūs darāt?

question-days-per-week = Cik dienu nedēļā jūs parasti strādājat?

question-hours-per-week = Cik stundu jūs strādājat parastā nedēļā?

question-work-conditions = Vai jūsu darbā ir kaut kas no šī?
    .no-breaks = Darba dienā nav pārtraukumu
    .ill = Jāstrādā arī tad, kad slimoju
    .no-water-toilet = Nav dzeramā ūdens vai tualetes
    .heat-or-cold = Ir ļoti karsti vai auksti, un nekas nesargā
    .insulted = Uz mani katru dienu kliedz vai mani apvaino
    .none = Nē, nekas no šī

question-safety-gear = Vai jums ir lietas, kas jūs darbā sargā? Piemēram: ķivere, cimdi vai apavi.
    .given = Jā, man tās iedeva
    .bought = Jā, nopirku par savu naudu
    .missing = Nē, bet darbs ir bīstams
    .not-needed = Manam darbam tās nav vajadzīgas

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
    .threats = Man draud
    .hurt = Man dara pāri
    .never-tried = Es to nekad nemēģināju

question-could-leave = Vai jūs varētu beigt tur strādāt, ja gribētu?
    .yes = Jā, uzreiz vai ja iepriekš pasaku
    .debt = Nē, vispirms jāatdod parāds
    .papers = Nē, viņiem ir mani dokumenti
    .pay = Nē, man neiedotu algu
    .guarded = Nē, mani uzmana vai ieslēdz
    .nowhere = Nē, ēdienu un gultu dod viņi
    .afraid = Nē, man bail, ko viņi izdarītu

question-children-work = Vai tur strādā bērni, kam nav 18 gadu?

question-may-study = Vai jums ļautu mācīties skolā vai kursos, ja jūs gribētu?
