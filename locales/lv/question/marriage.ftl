question-marriage-pressed = Vai kāds jūs ir spiedis precēties ar cilvēku, ar ko negribat?

question-marriage-for-papers = Vai kāds jums piedāvāja naudu vai palīdzību par to, ka apprecat maz pazīstamu cilvēku?

question-spouse-decides = Vai vīrs, sieva vai partneris jums ļauj iet ārā un zvanīt ģimenei?
    .yes = Jā, kā vēlos
    .not-always = Tikai tad, ja vispirms pajautāju, vai arī ne vienmēr
    .no = Nē
    .not-married = Man nav vīra, sievas vai partnera
