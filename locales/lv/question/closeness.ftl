# status: machine

question-unwanted-touch = Vai kāds, kas saistīts ar šo darbu, jums pieskārās tā, kā jūs negribējāt?

question-customers-alone = Vai šajā darbā jūs paliekat vieni ar viesiem vai klientiem?

question-customers-refuse = Vai jūs varat klientam vai tam, ko klients grib, pateikt “nē”?

question-customers-chosen = Vai kāds cits nosaka, ar ko un cik ilgi jums jātiekas, pat ja jūs negribat?
