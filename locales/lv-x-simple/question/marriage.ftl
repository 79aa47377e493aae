# status: machine

question-marriage-pressed = Vai kāds jūs spieda precēties ar cilvēku, ar ko negribat?

question-marriage-for-papers = Vai kāds jums piedāvāja precēties ar cilvēku, ko maz pazīstat? Un solīja par to naudu vai palīdzību?

question-spouse-decides = Šis jautājums ir precētiem cilvēkiem. Vai jūs drīkstat iet ārā un zvanīt ģimenei? Un turēt savus dokumentus pie sevis?
    .yes = Jā
    .not-always = Tikai ja vīrs vai sieva atļauj
    .no = Nē
    .not-married = Man nav vīra vai sievas
