# status: machine

question-go-out-freely = Vai pēc darba varat iet, kur vēlaties, nevienam neprasot atļauju?

question-kept-from-family = Vai kāds jums liedz zvanīt tuviniekiem un draugiem vai tikties ar viņiem?

question-phone-monitored = Vai kāds pārbauda jūsu tālruni vai to, kam jūs zvanāt?

question-decides-for-you = Vai kāds cits jūsu vietā izlemj gandrīz visu, pat sīkumus?

question-phone-taken = Vai kāds šeit jums ir atņēmis tālruni vai SIM karti?

question-kept-from-doctor = Vai kāds jums liedza iet pie ārsta, kad bijāt slimi?

question-asks-leave = Vai jums jālūdz atļauja, lai ēstu, gulētu vai ietu uz tualeti?

question-stopped-leaving = Vai kāds jūs aizturēja, kad gribējāt aiziet prom?
