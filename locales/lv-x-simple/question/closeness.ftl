# status: machine

question-unwanted-touch = Padomājiet par visiem cilvēkiem, kas saistīti ar šo darbu. Piemēram: darba devējs, kolēģi, klienti vai citi. Vai kāds no viņiem jums pieskārās tā, kā jūs negribējāt?

question-customers-alone = Vai šajā darbā jūs paliekat vienatnē ar viesiem vai klientiem? Tas nozīmē: citu cilvēku tur nav.

question-customers-refuse = Vai varat pateikt “nē” klientam vai tam, ko klients grib?

question-customers-chosen = Vai kāds cits izlemj, ar ko un cik ilgi tiekaties? Arī tad, ja jūs negribat?
