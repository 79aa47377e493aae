question-begging-made = Vai kāds jums liek lūgt cilvēkiem naudu uz ielas vai ejot pa mājām?

question-begging-money = Kam paliek nauda, ko cilvēki jums dod?
    .self = Man
    .shared = Dalām savā ģimenē
    .part-taken = Kāds paņem daļu
    .all-taken = Kāds paņem visu
