question-go-out-freely = Vai brīvajā laikā jūs drīkstat iet, kur gribat? Tas nozīmē: nevienam nav jāprasa atļauja.
explained-go-out-freely = Jautājums ir par to, ko jūs drīkstat. Nav svarīgi, vai ir autobuss.

question-kept-from-family = Runa ir par laiku, kad jūs nestrādājat. Vai kāds jums tad neļauj zvanīt ģimenei vai draugiem? Vai arī neļauj ar viņiem satikties?

question-phone-monitored = Vai kāds skatās, kas ir jūsu personīgajā telefonā? Vai arī pārbauda, kam jūs zvanāt?

question-decides-for-you = Vai kāds cits jūsu vietā izlemj gandrīz visu? Tas nozīmē: pat mazas lietas, piemēram, ko ēst.

question-kept-from-doctor = Vai kāds jums neļāva iet pie ārsta, kad slimojāt?

question-asks-leave = Padomājiet par vietu, kur jūs dzīvojat. Vai jums tur jāprasa atļauja ēst, gulēt vai iet uz tualeti?

question-stopped-leaving = Runa ir par darbu vai vietu, kur dzīvojat. Vai kāds jūs ar varu vai draudiem nelaida prom?
