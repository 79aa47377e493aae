# status: machine

question-marriage-pressed = Vai kāds jūs spieda precēties ar cilvēku, ar ko negribat?

question-marriage-for-papers = Vai kāds jums piedāvāja naudu vai palīdzību par to, ka apprecat maz pazīstamu cilvēku?

question-spouse-decides = Vai laulībā jūs drīkstat iet ārā, zvanīt ģimenei un glabāt savus dokumentus?
    .yes = Jā
    .not-always = Tikai ja vīrs vai sieva atļauj
    .no = Nē
    .not-married = Man nav vīra vai sievas
