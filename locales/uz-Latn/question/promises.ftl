question-promise-differs = Shulardan birortasi ish boshlashingizdan oldin sizga aytilganidan yomonroq yoki juda boshqachami?
    .work = Ish, ish joyi yoki ish beruvchi
    .conditions = Ish vaqti yoki ish sharoiti
    .pay = Ish haqi
    .housing = Yashaydigan joyim
    .contract = Mehnat shartnomasi
    .papers = Viza yoki yashash uchun ruxsatnoma
    .nothing = Yoʻq, bularning hech biri
explained-promise-differs = “Ish” deganda sizga taklif qilingan yoki siz qiladigan har narsa tushuniladi, uni hech kim ish demasa ham.

question-promises-broken = Sizga shulardan birortasi vaʼda qilinib, keyin bajarilmay qolganmi?
    .family = Oilam ham kela olishi
    .study = Oʻqishga bora olishim
    .marriage = Kimdir men bilan turmush qurishi yoki birga yashashi
    .travel = Yoʻl xavfsizroq yoki arzonroq boʻlishi
    .success = Boshqalar kabi osongina koʻp pul topishim
    .none = Yoʻq, bularning hech biri

question-promised-work = Sizga qanday ish vaʼda qilishgan?
