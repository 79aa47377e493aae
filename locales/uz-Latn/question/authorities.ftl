question-told-about-police = Shu ishga aloqador biror kishi sizga politsiya yoki boshqa davlat idoralari haqida shulardan birortasini aytganmi?
    .arrest = Ular meni qamoqqa olishadi yoki davlatdan chiqarib yuborishadi, deyishgan
    .friends = Ular ish beruvchimning doʻstlari, deyishgan
    .no-help = Ular menga oʻxshagan odamlarga yordam berishmaydi, deyishgan
    .nothing = Yoʻq, bunday gap aytishmagan

question-status-used = Biror kishi sizga, agar u xohlagan ishni qilmasangiz, Latviyada qolish huquqingizni yoʻqotasiz, deydimi?
