# status: machine

question-go-out-freely = Vai pēc darba jūs varat brīvi iet, kur gribat? Tas nozīmē: nevienam nav jāprasa atļauja.

question-kept-from-family = Vai kāds jums neļauj zvanīt ģimenei vai draugiem? Vai arī neļauj ar viņiem satikties?

question-phone-monitored = Vai kāds pārbauda jūsu telefonu vai to, kam zvanāt?

question-decides-for-you = Vai kāds cits jūsu vietā izlemj gandrīz visu? Arī mazas lietas, piemēram, ko ēst?

question-phone-taken = Vai kāds šeit jums atņēma telefonu vai SIM karti?

question-kept-from-doctor = Vai kāds jums neļāva iet pie ārsta, kad slimojāt?

question-asks-leave = Vai jums jāprasa atļauja ēst, gulēt vai iet uz tualeti?

question-stopped-leaving = Vai kāds jūs nelaida prom, kad gribējāt aiziet?
