question-unwanted-touch = Vai kāds, kas saistīts ar šo darbu, jums pieskārās tā, kā jūs negribējāt?

question-customers-alone = Vai šajā darbā jūs esat ar viesiem vai klientiem dzīvoklī, mašīnā vai atsevišķā istabā?

question-customers-refuse = Vai jūs varat atteikties, ja klients grib kaut ko tādu, ko jūs negribat darīt?
explained-customers-refuse = Ja par atteikšanos ir naudas sods vai kāds dusmojas, atbildiet “nē”.

question-customers-chosen = Vai kāds jums liek tikties ar klientiem vai palikt pie viņiem, kad jūs to negribat?
