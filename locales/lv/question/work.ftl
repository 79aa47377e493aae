# status: machine

question-work-described = Kādu darbu jūs darāt?

question-days-per-week = Cik dienu nedēļā jūs parasti strādājat?

question-hours-per-week = Cik stundu jūs nostrādājat parastā nedēļā?

question-work-conditions = Vai jūsu darbā ir kaut kas no šī?
    .no-breaks = Darba dienā nav pārtraukumu
    .ill = Jāstrādā arī slimības laikā
    .no-water-toilet = Nav dzeramā ūdens vai tualetes
    .heat-or-cold = Ir ļoti karsti vai auksti, un aizsardzības nav
    .insulted = Katru dienu uz mani kliedz vai mani pazemo
    .none = Nē, nekas no šī

question-safety-gear = Vai jums darbā ir aizsardzības līdzekļi, piemēram, ķivere, cimdi vai apavi?
    .given = Jā, man tos iedeva
    .bought = Jā, tos nopirku par savu naudu
    .missing = Nē, lai gan darbs ir bīstams
    .not-needed = Manam darbam tos nevajag

question-day-off = Kad jums pēdējo reizi bija visa diena brīva?
    .this-week = Pēdējās septiņās dienās
    .this-month = Pēdējā mēneša laikā
    .longer = Senāk
    .never = Šajā darbā nekad
    .just-began = Strādāju mazāk nekā nedēļu

question-unsafe-tasks = Vai darāt bīstamu darbu, ko neviens nav parādījis, kā darīt droši?

question-saying-no = Kas notiek, ja jūs atsakāties no kāda darba?
    .nothing = Nekas, vai arī mēs to pārrunājam
    .less-pay = Maksā mazāk vai dod sliktāku darbu
    .threats = Man draud
    .hurt = Man nodara pāri
    .never-tried = Es nekad neatsakos

question-could-leave = Ja jūs gribētu beigt tur strādāt, vai varētu?
    .yes = Jā, jebkurā laikā vai pēc parastā termiņa
    .debt = Nē, vispirms jāatdod parāds
    .papers = Nē, mani dokumenti ir pie viņiem
    .pay = Nē, man neizmaksātu algu
    .guarded = Nē, mani uzmana vai ieslēdz
    .nowhere = Nē, no viņiem ir atkarīgs ēdiens un gulta
    .afraid = Nē, man ir bail no tā, ko viņi izdarītu

question-children-work = Vai tur strādā bērni, kas jaunāki par astoņpadsmit gadiem?

question-may-study = Ja jūs gribētu mācīties skolā vai kursos, vai jums to ļautu?
