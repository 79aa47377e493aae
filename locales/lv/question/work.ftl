question-work-described = Kādu darbu jūs darāt?

question-hours-per-week = Cik stundu nedēļā jūs parasti strādājat?
explained-hours-per-week = Ieskaitiet visu darbu, arī neapmaksāto.

question-work-conditions = Vai jūsu darbā ir kaut kas no tālāk nosauktā?
    .no-breaks = Darba dienā nav pārtraukumu
    .ill = Jāstrādā arī slimības laikā
    .no-water-toilet = Nav dzeramā ūdens vai nav tualetes
    .heat-or-cold = Ir ļoti karsti vai auksti, un aizsardzības nav
    .insulted = Katru dienu uz mani kliedz vai mani apvaino
    .none = Nē, nekas no nosauktā

question-safety-gear = Vai jums ir darbā vajadzīgie aizsardzības līdzekļi, piemēram, ķivere, cimdi vai apavi?
    .given = Jā, man tos iedeva
    .bought = Jā, tos nopirku par savu naudu
    .some = Tikai daļa no tiem
    .missing = Nē, lai gan darbs ir bīstams
    .not-needed = Manam darbam tos nevajag

question-accident-help = Ja darba dēļ saslimāt vai guvāt traumu, kas samaksāja par ārstu?
    .not-hurt = Darba dēļ es neslimoju un traumu neguvu
    .covered = Darba devējs, valsts vai apdrošināšana
    .self = Es samaksāju visu vai lielāko daļu
    .taken-from-pay = Naudu ieturēja no manas algas
    .no-doctor = Pie ārsta nebiju, lai gan vajadzēja

question-day-off = Kad jums pēdējo reizi bija visa diena brīva?
    .this-week = Pēdējās septiņās dienās
    .this-month = Pēdējā mēneša laikā
    .longer = Senāk
    .never = Šajā darbā nekad
    .just-began = Strādāju mazāk nekā nedēļu

question-unsafe-tasks = Vai jūs darāt bīstamu darbu, lai gan neviens nav parādījis, kā to darīt droši?

question-saying-no = Kas notiek, ja jūs atsakāties no kāda darba?
    .nothing = Nekas, vai arī mēs to pārrunājam
    .less-pay = Maksā mazāk vai dod sliktāku darbu
    .threats = Draud mani sist vai citādi fiziski darīt man pāri
    .hurt = Mani sit vai citādi fiziski dara man pāri
    .never-tried = Es to nekad nemēģināju

question-could-leave = Ja jūs gribētu aiziet no šī darba, vai jūs varētu?
    .yes = Jā, jebkurā laikā vai, kā parasti, iepriekš brīdinot
    .debt = Nē, vispirms jāatdod parāds
    .papers = Nē, mani dokumenti ir pie viņiem
    .pay = Nē, man neizmaksātu algu
    .guarded = Nē, mani uzmana vai ieslēdz
    .nowhere = Nē, no viņiem ir atkarīgs ēdiens un gulta
    .afraid = Nē, man ir bail no tā, ko viņi izdarītu

question-children-work = Vai jūsu darbavietā strādā kāds, kam nav 18 gadu?

question-may-study = Ja jūs gribētu mācīties skolā vai kursos, vai tie, pie kuriem strādājat, to ļautu?
