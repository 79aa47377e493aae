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
    .study = Oʻqishga bora olishim
    .marriage = Kimdir men bilan turmush qurishi yoki birga yashashi
    .travel = Yoʻl xavfsizroq yoki arzonroq boʻlishi
    .success = Boshqalar kabi osongina koʻp pul topishim
    .none = Yoʻq, bularning hech biri

question-promised-work = Sizga qanday ish vaʼda qilishgan?

question-offer-in-writing = Bu ish haqida qoʻlingizda yozma biror narsa bormi, masalan, shartnoma yoki xabarlar?
