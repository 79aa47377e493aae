how-pay-received = Jautājiet, ko persona tiešām saņēma rokās vai kontā. Ja izmaksāta visa alga, bet ar to neviens nevarētu iztikt, izvēlieties “Tik maz, ka nevar iztikt”.

how-pay-deductions = Nodokļi un tiešām norunāta maksa par mājokli vai ēdienu ir parasta lieta. Personai nekas nav jāpierāda; nekad nejautājiet darba devējam tā, ka kļūst zināms, kas ar jums runājis. Ja personai nesaka, par ko naudu ietur, izvēlieties šo atbildi, nevis “nezina”.

how-pay-kept-back = Ja alga tikai kavējas, atbilde ir “nē”; šeit jautā par algu, ar ko cilvēku notur darbā. Ja persona saka: “Samaksās, kad darbs būs pabeigts”, pajautājiet, kas notiktu, ja tā aizietu agrāk.

how-debt-owed = Parāds pats par sevi ne uz ko nenorāda; no atbildes ir atkarīgi nākamie jautājumi. Daudziem par parādu ir kauns: pasakiet, ka šādam ceļam aizņemas daudzi.

how-debt-free-to-leave = No atbildes redzams, vai parāds personu piesaista šim darbam. Ja aizdevējs ir banka vai radinieks, atbilde parasti ir “jā”, arī tad, ja nauda ir jānopelna. Ja persona saka: “Neviens tā neteica, bet viņi mani atrastu”, pareizā atbilde ir “nē”.

how-debt-grows = Piemēram, pieskaita maksu par ēdienu, darbarīkiem vai kļūdām. Ja pieskaita tikai procentus vai līgumsodu, kas paredzēts līgumā ar banku, atbilde ir “nē”.

how-bank-card = Ja karte labprātīgi iedota kādam no ģimenes, izvēlieties “Tikai es vai tas, kam es gribu to ļaut”. Pašu kodu nekad nejautājiet.

how-debt-to = Atbilde pati par sevi ne uz ko nenorāda. Parāds darba devējam vai vervētājam saista vairāk nekā parāds bankai.

how-debt-for = Var būt vairākas atbildes. “Par to, kam nepiekritu vai ko nesaņēmu” izvēlieties, ja parāds ir izdomāts vai pieskaitīts vēlāk, piemēram, par darba apģērbu, ko pēc likuma apmaksā darba devējs. Tikai šī atbilde uz kaut ko norāda.

how-fee-paid = Atbilde pati par sevi ne uz ko nenorāda. Ir zināmi gadījumi, kad prasa vairāku mēnešu algu; ja persona summu nosauc, pierakstiet to. Oficiāla maksa par vīzu vai biļeti ir otrā atbilde.

how-paid-by = Atbilde ne uz ko nenorāda; tā parāda, kam Valsts darba inspekcija var jautāt par algu. Starp strādnieku un objektu bieži ir uzņēmums, kas strādniekus tikai iznomā. Pajautājiet, kura vārds ir uz maksājuma vai algas aprēķina.
