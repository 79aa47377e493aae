# status: machine

question-told-about-police = Sizga bu yerdagi politsiya va davlat idoralari haqida nima deyishgan?
    .arrest = Meni qamoqqa olishadi yoki chiqarib yuborishadi, deyishgan
    .friends = Ular ish beruvchimning doʻstlari, deyishgan
    .no-help = Menga oʻxshagan odamlarga yordam berishmaydi, deyishgan
    .nothing = Bunday gap aytishmagan

question-status-used = Biror kishi sizga, agar aytganini qilmasangiz, bu yerda qolish huquqingizni yoʻqotasiz, deydimi?
