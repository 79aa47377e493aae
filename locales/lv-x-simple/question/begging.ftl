question-begging-made = Vai kāds jums liek lūgt cilvēkiem naudu? Piemēram: uz ielas vai pie māju durvīm.

question-begging-money = Cilvēki jums dod naudu. Kam tā paliek?
    .self = Man
    .shared = Mēs to dalām ģimenē
    .part-taken = Kāds paņem daļu naudas
    .all-taken = Kāds paņem visu naudu
