# status: machine

question-needs-now = Hozir sizga eng zarur narsa nima?
    .shelter = Uxlash uchun xavfsiz joy
    .medical = Shifokor yoki dori
    .food = Ovqat yoki suv
    .documents = Hujjatlarimni qaytarib olishga yordam
    .wages = Ish haqimni olishga yordam
    .lawyer = Yurist maslahati
    .none = Hozircha hech narsa

question-dependants = Qaramogʻingizda biror kishi bormi, masalan, bola yoki ota-onangiz?

question-fears-return = Oʻz davlatingizga yoki tugʻilib oʻsgan joyingizga qaytishdan qoʻrqasizmi?

question-wishes = Hozir nimani xohlaysiz?
    .home = Uyga qaytish
    .stay-work = Latviyada qolish va ishlash
    .change-job = Boshqa ish topish
    .police = Politsiya bilan gaplashish
    .time-to-think = Oʻylab olish uchun vaqt
    .support = Yordam beradigan tashkilot bilan gaplashish
    .other = Boshqa narsa

question-agrees-to-police = Politsiya bilan gaplashishga rozi boʻlarmidingiz?
