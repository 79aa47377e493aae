how-marriage-pressed = Spiest var arī ģimene. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-marriage-for-papers = Var būt runa par laulību dokumentu dēļ. Persona nav vainīga. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-spouse-decides = Jautājiet tikai tur, kur neviens no ģimenes nedzird. Ja abi par plāniem vienojas, atbilde ir “jā”; ja jālūdz atļauja, tā nav “jā”. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.
