how-promise-differs = Salīdziniet iepriekš stāstīto ar to, kā ir tagad. Atzīmējiet tikai to, par ko personai stāstīja citādi; sīkas atšķirības neskaitās. Labāk jautājiet “Ko jums teica par algu?”, nevis “Vai jums meloja?”.

how-promises-broken = Par citiem solījumiem, kuru dēļ persona piekrita. Atzīmējiet tikai to, ko tiešām solīja un kas nav noticis; ja tas vēl var notikt, neatzīmējiet, bet ierakstiet piezīmē.

how-promised-work = Pierakstiet īsi, tā, kā persona to pasaka; personvārdus nerakstiet. Vēlāk varēs salīdzināt, kas solīts un kas iznāca.
