# status: machine

how-housing-from = Darba devēja dots mājoklis ir bieža parādība un pats par sevi neko nenorāda; tas tikai atver jautājumus par apstākļiem. Precīza adrese nav vajadzīga.

how-people-per-room = Ja cilvēki vienās un tajās pašās gultās guļ pa maiņām, skaitiet visus. Ja precīzi nezina, pietiek ar parasto skaitu.

how-housing-conditions = Vienkāršs mājoklis vēl nav slikts: atzīmējiet to, kas kaitē veselībai vai cieņai. Pāra kopīga gulta neskaitās. Ko redzat paši, atzīmējiet kā “redzēju”.

how-locked-in = Ja durvis uz nakti aizslēdz un personai ir atslēga, atbilde ir “nē”.

how-enough-food = Ja persona tagad ir izsalkusi, vispirms parūpējieties par ēdienu.
