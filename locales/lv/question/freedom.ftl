question-go-out-freely = Vai brīvajā laikā jūs drīkstat iet, kur vēlaties, nevienam neprasot atļauju?
explained-go-out-freely = Jautājums ir par to, ko jūs drīkstat, nevis par to, vai ir autobuss.

question-kept-from-family = Vai kāds jums liedz sazvanīt vai satikt ģimeni vai draugus, pat tad, kad nestrādājat?

question-phone-monitored = Vai kāds pārbauda, kas ir jūsu personīgajā tālrunī vai kam jūs zvanāt?

question-decides-for-you = Vai kāds cits jūsu vietā izlemj gandrīz visu, pat sīkumus?

question-kept-from-doctor = Vai kāds jums liedza iet pie ārsta, kad bijāt slimi?

question-asks-leave = Vai tur, kur dzīvojat, jums kādam jāprasa atļauja, lai ēstu, gulētu vai ietu uz tualeti?

question-stopped-leaving = Vai kāds ar varu vai draudiem jūs nelaida prom no darba vai dzīvesvietas?
