question-unwanted-touch = Padomājiet par visiem cilvēkiem, kas saistīti ar šo darbu. Piemēram: darba devējs, kolēģi, klienti vai citi. Vai kāds no viņiem jums pieskārās tā, kā jūs negribējāt?

question-customers-alone = Vai šajā darbā jūs paliekat vienatnē ar viesiem vai klientiem? Tas nozīmē: citu cilvēku tur nav.

question-customers-refuse = Padomājiet par to, ko grib klienti. Vai jūs varat no tā atteikties?

question-customers-chosen = Runa ir par to, ar ko un cik ilgi tiekaties. Vai to izlemj kāds cits, pat ja jūs negribat?
