question-go-out-freely = Vai pēc darba jūs drīkstat iet, kur gribat? Tas nozīmē: nevienam nav jāprasa atļauja.
explained-go-out-freely = Jautājums ir par to, ko jūs drīkstat. Nav svarīgi, vai ir autobuss.

question-kept-from-family = Vai kāds jums neļauj zvanīt ģimenei vai draugiem? Vai arī neļauj ar viņiem satikties?

question-phone-monitored = Vai kāds pārbauda jūsu telefonu vai to, kam zvanāt?

question-decides-for-you = Vai kāds cits jūsu vietā izlemj gandrīz visu? Tas nozīmē: pat mazas lietas, piemēram, ko ēst.

question-kept-from-doctor = Vai kāds jums neļāva iet pie ārsta, kad slimojāt?

question-asks-leave = Padomājiet par vietu, kur jūs dzīvojat. Vai jums tur jāprasa atļauja ēst, gulēt vai iet uz tualeti?

question-stopped-leaving = Runa ir par darbu vai vietu, kur dzīvojat. Vai kāds jūs ar varu vai draudiem nelaida prom?
