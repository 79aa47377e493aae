question-begging-made = Biror kishi sizni koʻchada yoki uyma-uy yurib odamlardan pul soʻrashga majbur qiladimi?

question-begging-money = Odamlar sizga bergan pul kimda qoladi?
    .self = Oʻzimda qoladi
    .shared = Oilam bilan boʻlishamiz
    .part-taken = Kimdir bir qismini olib qoʻyadi
    .all-taken = Kimdir hammasini olib qoʻyadi
