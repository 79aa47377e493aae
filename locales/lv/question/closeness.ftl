question-unwanted-touch = Vai kāds, kas saistīts ar šo darbu, jums pieskārās tā, kā jūs negribējāt?

question-customers-alone = Vai šajā darbā jūs paliekat vienatnē ar viesiem vai klientiem?

question-customers-refuse = Vai jūs varat atteikties no tā, ko grib klients?

question-customers-chosen = Vai kāds cits nosaka, ar ko un cik ilgi jums jātiekas, arī tad, ja jūs to negribat?
