how-passport-now = Par šodienu; par ceļu jautā atsevišķi. Ja pases nav vispār, jautājums ir par personas apliecību. Ja pase kādam nodota glabāšanā un persona to var paņemt jebkurā laikā, izvēlieties pirmo atbildi. “Policijā, valsts iestādē vai vēstniecībā” izvēlieties tikai tad, ja persona pasi tur nodeva pati vai ir redzējusi apliecinājumu, ka pase tur pieņemta; ja darba devējs saka, ka pase ir “iestādē atļaujas dēļ”, izvēlieties “Pie darba devēja”. Nesūtiet personu pēc pases.

how-contract-now = Pašnodarbinātai personai tas var būt cits līgums; svarīgi, vai ir kaut kas rakstisks un personai saprotamā valodā. Ja persona nevar izlasīt valodu, kurā līgums rakstīts, izvēlieties otro atbildi.

how-other-papers-held = Dokumenti, kas nodoti kārtošanai un ko sola atdot noteiktā dienā, neskaitās.

how-signed-unread = Ja persona parakstīja neizlasot aiz uzticēšanās un neviens nesteidzināja, atbilde ir “nē”.

how-work-registered = Daudzi to nezina; tad izvēlieties “nezina”. Vēlāk to var pārbaudīt Valsts darba inspekcija vai Valsts ieņēmumu dienests, personu nenosaucot.
