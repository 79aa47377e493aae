# status: machine

question-unwanted-touch = Vai kāds no šī darba jums pieskārās tā, kā negribējāt? Tas var būt darba devējs, kolēģis vai klients.

question-customers-alone = Vai šajā darbā jūs paliekat vienatnē ar viesiem vai klientiem? Tas nozīmē: citu cilvēku tur nav.

question-customers-refuse = Vai varat pateikt “nē” klientam vai tam, ko viņš grib?

question-customers-chosen = Vai kāds cits izlemj, ar ko un cik ilgi tiekaties? Arī tad, ja jūs negribat?
