question-housing-from = Sizga yashash joyini kim beradi?
    .self = Hech kim: oʻzimniki yoki shu ishga aloqasi yoʻq odamdan ijaraga olganman
    .family-friends = Oila aʼzolarim yoki doʻstlarim
    .employer = Ish beruvchim, ijara haqi toʻlasam ham
    .other-person = Shu ishga aloqador boshqa odam
    .work-site = Qayerda ishlasam, oʻsha yerda uxlayman
    .public = Davlat, hokimlik yoki yordam beradigan tashkilot
    .none = Yashaydigan joyim yoʻq

question-housing-conditions = Siz uxlaydigan joyda shunday holatlardan birortasi bormi?
    .no-heating-water = Isitish yoʻq yoki toza suv yoʻq
    .no-toilet = Hojatxona yoʻq yoki yuvinadigan joy yoʻq
    .no-bed = Oʻzimning alohida karavotim yoʻq
    .dirty = Mogʻor, kalamush yoki hasharotlar bor
    .unsafe = Xavfli, masalan, ochiq elektr simlari bor
    .crowded = Bitta xonada oltitadan koʻp odam uxlaydi
    .none = Yoʻq, bularning hech biri yoʻq

question-locked-in = Ustingizdan eshikni qulflab qoʻyishadimi yoki chiqa olmasligingiz uchun eshik oldida kimdir turadimi?

question-enough-food = Har kuni sizga ovqat yetarli boʻladimi?
