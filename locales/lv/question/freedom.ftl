# status: machine

question-go-out-freely = Vai pēc darba varat iet, kur vēlaties, nevienam neprasot atļauju?

question-kept-from-family = Vai kāds jums liedz zvanīt tuviniekiem un draugiem vai tikties ar viņiem?

question-phone-monitored = Vai kāds pārbauda jūsu tālruni vai to, kam jūs zvanāt?

question-decides-for-you = Vai kāds cits jūsu vietā izlemj gandrīz visu, pat sīkumus?
