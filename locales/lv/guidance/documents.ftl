# status: machine

how-passport-now = Par šodienu; par ceļu jautā atsevišķi. Der arī personas apliecība. Ja pase kādam nodota glabāšanā un persona to var paņemt jebkurā laikā, izvēlieties pirmo atbildi. Ja persona šaubās, pajautājiet: “Ja jums pasi vajadzētu šodien, vai jūs to varētu paņemt?” Nesūtiet personu pēc pases.

how-contract-now = Pašnodarbinātai personai tas var būt cits līgums; svarīgi, vai ir kas rakstisks un personai saprotamā valodā. Ja persona nevar izlasīt valodu, kurā līgums rakstīts, izvēlieties otro atbildi.

how-contract-followed = Ja persona līgumu nesaprot, tā bieži to nezinās; tad “nezina” ir pareizā atbilde. Līgumu varat salīdzināt vēlāk.
