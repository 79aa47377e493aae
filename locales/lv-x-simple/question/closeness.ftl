question-unwanted-touch = Padomājiet par visiem cilvēkiem, kas saistīti ar šo darbu. Piemēram: darba devējs, kolēģi, klienti vai citi. Vai kāds no viņiem jums pieskārās tā, kā jūs negribējāt?

question-customers-alone = Runa ir par viesiem un klientiem. Vai šajā darbā jūs ar viņiem esat atsevišķā istabā? Vai arī dzīvoklī vai mašīnā?

question-customers-refuse = Varbūt klients grib kaut ko, ko jūs negribat darīt. Vai jūs varat atteikties?
explained-customers-refuse = Ja par atteikšanos jāmaksā sods vai kāds dusmojas, atbildiet “nē”.

question-customers-chosen = Varbūt dažreiz negribat tikties ar klientu vai palikt pie viņa. Vai kāds jums tomēr liek to darīt?
