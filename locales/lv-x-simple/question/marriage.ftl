question-marriage-pressed = Vai kāds jūs spieda precēties ar cilvēku, ar ko negribat?

question-marriage-for-papers = Runa ir par precībām ar cilvēku, ko maz pazīstat. Vai kāds jums par to piedāvāja naudu vai palīdzību?

question-spouse-decides = Padomājiet par vīru, sievu vai mīļoto cilvēku. Vai šis cilvēks jums ļauj iet ārā un zvanīt ģimenei?
    .yes = Jā, kā es gribu
    .not-always = Tikai ja pajautāju, vai arī ne vienmēr
    .no = Nē
    .not-married = Man nav vīra, sievas vai mīļotā cilvēka
