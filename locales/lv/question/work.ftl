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
