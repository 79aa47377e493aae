how-go-out-freely = Runa ir par atļauju, nevis par attālumu vai autobusu. Ja ir tikai nakts miera noteikumi un citādi persona ir brīva, atbilde ir “jā”. Varat pajautāt, kas notiktu, ja persona vienkārši izietu ārā.

how-kept-from-family = Ja trūkst naudas zvaniem vai nav tīkla, atbilde ir “nē”. Arī tad, ja tālruni nedrīkst lietot tikai darba laikā, atbilde ir “nē”; ja personai brīvā laika gandrīz nav, jautājiet par to brīvo laiku, kas tai ir.

how-phone-monitored = Svarīgi arī tam, kā rīkosieties tālāk: ja “jā”, nesūtiet ziņas, nezvaniet un nedodiet uzkrītošu kartīti. Ja darba devējs pārvalda tikai darba tālruni un personai ir arī savs, atbilde ir “nē”.

how-decides-for-you = Piemēram, ko ēst, kā tērēt naudu, kad gulēt, ar ko runāt. Ja kāds tikai dod norādījumus par pašu darbu, atbilde ir “nē”. Persona, kuru kāds spēcīgi ietekmē, var šo cilvēku aizstāvēt; nestrīdieties.

how-kept-from-doctor = Ja šķērslis bija tikai gara rinda vai maksa, atbilde ir “nē”.

how-asks-leave = Par vietu, kur persona dzīvo, nevis par darba laiku. Ja persona tikai pasaka pārējiem kopīgā dzīvoklī, atbilde ir “nē”.

how-stopped-leaving = Nekad nejautājiet, kāpēc persona neaizgāja. Ja tikai pierunāja ar vārdiem, atbilde ir “nē”; ja lietoja spēku, draudēja vai aizslēdza durvis, atbilde ir “jā”.
