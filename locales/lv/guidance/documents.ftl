# status: machine

how-passport-now = Par šodienu; par ceļu jautā atsevišķi. Der arī personas apliecība. Ja pase kādam nodota glabāšanā un persona to var paņemt jebkurā laikā, izvēlieties pirmo atbildi. Ja persona šaubās, pajautājiet: “Ja jums pasi vajadzētu šodien, vai jūs to varētu paņemt?” Nesūtiet personu pēc pases.

how-contract-now = Pašnodarbinātai personai tas var būt cits līgums; svarīgi, vai ir kas rakstisks un personai saprotamā valodā. Ja persona nevar izlasīt valodu, kurā līgums rakstīts, izvēlieties otro atbildi.

how-contract-followed = Ja persona līgumu nesaprot, tā bieži to nezinās; tad “nezina” ir pareizā atbilde. Līgumu varat salīdzināt vēlāk.

how-passport-back = Glabāt pasi pēc personas vēlēšanās nav tas pats, kas to nedot. Ja persona neuzdrošinās lūgt, izvēlieties “nē”.

how-other-papers-held = Neskaitās dokumenti, kas nodoti kārtošanai un ko sola atdot noteiktā dienā.

how-signed-unread = Ja persona parakstīja neizlasot aiz uzticēšanās un neviens nesteidzināja, atbilde ir “nē”.

how-work-registered = Daudzi to nezina; tad izvēlieties “nezina”. Vēlāk to var pārbaudīt Valsts darba inspekcija vai Valsts ieņēmumu dienests, personu nenosaucot.
