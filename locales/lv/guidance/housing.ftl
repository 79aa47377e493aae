how-housing-from = Darba devēja dots mājoklis ir bieža parādība un ne uz ko nenorāda; no atbildes ir atkarīgs tikai jautājums par apstākļiem. Ja īri maksā darba devējam vai to ietur no algas, izvēlieties “Darba devējs”. Precīza adrese nav vajadzīga.

how-housing-conditions = Vienkāršs mājoklis vēl nav slikts: atzīmējiet to, kas kaitē veselībai vai cieņai. Pāra kopīga gulta neskaitās. Ja cilvēki vienās un tajās pašās gultās guļ pa maiņām, skaitiet visus. Ko redzat paši, atzīmējiet kā “redzēju”.

how-locked-in = Ja durvis uz nakti aizslēdz un personai ir atslēga, atbilde ir “nē”.

how-enough-food = Ja persona tagad ir izsalkusi, vispirms parūpējieties par ēdienu.
