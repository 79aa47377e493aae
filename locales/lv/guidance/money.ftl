# status: machine

how-pay-received = Jautājiet, ko persona tiešām saņēma rokās vai kontā. Ja norunātā alga izmaksāta, bet ar to nav iespējams iztikt, izvēlieties “Tik maz, ka nevar iztikt”.

how-pay-deductions = Nodokļi un tiešām norunāta maksa par mājokli vai ēdienu ir parasta lieta. Personai nekas nav jāpierāda; nekad nejautājiet darba devējam tā, ka kļūst zināms, kas ar jums runājis. Ja personai nesaka, par ko naudu ietur, izvēlieties šo atbildi, nevis “nezina”.

how-pay-kept-back = Ja alga tikai kavējas, atbilde ir “nē”; šeit jautā par algu, ar ko cilvēku notur darbā. Ja persona saka: “Samaksās, kad darbs būs pabeigts”, pajautājiet, kas notiktu, ja tā aizietu agrāk.

how-debt-owed = Parāds pats par sevi neko nenorāda; tas tikai atver nākamos jautājumus. Daudziem par parādu ir kauns: pasakiet, ka ceļam uz darbu aizņemas daudzi.

how-debt-free-to-leave = Parāda, vai parāds cilvēku piesaista šim darbam. Ja aizdevējs ir banka vai radinieks, atbilde parasti ir “jā”. Ja persona saka: “Neviens tā neteica, bet viņi mani atrastu”, pareizā atbilde ir “nē”.

how-debt-grows = Piemēram, pieskaita maksu par ēdienu, darbarīkiem vai kļūdām. Ja pieaug tikai ar banku norunātie procenti, atbilde ir “nē”.

how-bank-card = Ja karte labprātīgi iedota kādam no ģimenes, tā ir “pie manis”. Pašu kodu nekad nejautājiet.

how-debt-to = Pats par sevi neko nenorāda. Parāds darba devējam vai vervētājam saista vairāk nekā parāds bankai; to parādīs nākamie jautājumi.
