# status: machine

question-promise-differs = Biror narsa sizga oldin aytilganidan yomonroq yoki butunlay boshqacha chiqdimi?
    .work = Ish, ish joyi yoki ish beruvchi
    .conditions = Ish vaqti yoki ish sharoiti
    .pay = Ish haqi
    .housing = Yashaydigan joyim
    .contract = Mehnat shartnomasi
    .papers = Viza yoki yashash uchun ruxsatnoma
    .nothing = Yoʻq, hammasi menga aytilganidek

question-promises-broken = Sizga shulardan birortasi vaʼda qilinib, keyin bajarilmay qolganmi?
    .family = Oilam ham kela olishi
    .study = Oʻqishim, taʼlim olishim
    .marriage = Kimdir men bilan turmush qurishi yoki birga yashashi
    .travel = Yoʻl xavfsizroq yoki arzonroq boʻlishi
    .success = Boshqalar kabi osongina koʻp pul topishim
    .none = Yoʻq, bularning hech biri
