# status: machine

question-housing-from = Sizga yashash joyini kim beradi?
    .self = Hech kim, ijaraga olganman yoki oʻzimniki
    .family-friends = Oila aʼzolarim yoki doʻstlarim
    .employer = Ish beruvchim
    .other-person = Shu ishga aloqador boshqa odam
    .work-site = Qayerda ishlasam, oʻsha yerda uxlayman
    .none = Yashaydigan joyim yoʻq

question-people-per-room = Oʻzingizni ham qoʻshib hisoblaganda, xonangizda necha kishi uxlaydi?

question-housing-conditions = Siz uxlaydigan joyda shunday holatlardan birortasi bormi?
    .no-heating-water = Isitish yoʻq yoki toza suv yoʻq
    .no-toilet = Hojatxona yoʻq yoki yuvinadigan joy yoʻq
    .no-bed = Oʻzimning alohida karavotim yoʻq
    .dirty = Mogʻor, kalamush yoki hasharotlar bor
    .unsafe = Xavfli, masalan, ochiq elektr simlari bor
    .none = Yoʻq, bularning hech biri yoʻq

question-locked-in = Ustingizdan eshik qulflanadigan yoki chiqa olmasligingiz uchun eshik oldida kimdir turadigan paytlar boʻladimi?

question-enough-food = Har kuni sizga ovqat yetarli boʻladimi?
