# status: machine

question-made-to-do = Biror kishi sizni xohishingizga qarshi shulardan birortasini qilishga majbur qilganmi?
    .refused-tasks = Yoʻq desam ham, biror ish qilish yoki birovga xizmat qilish
    .not-allowed = Taqiqlangan biror ishni qilish
    .against-others = Boshqa ishchilarni kuzatish, qoʻrqitish yoki jazolash
    .say-untrue = Oila, politsiya yoki idoralarga rost boʻlmagan gap aytish
    .none = Yoʻq, bularning hech biri boʻlmagan

question-threatened-with = Biror kishi sizga, agar ketsangiz yoki aytganini qilmasangiz, shulardan birortasi boʻladi, deganmi?
    .hurt-me = Menga zarar yetkazishadi
    .hurt-family = Oilamga zarar yetkazishadi
    .authorities = Men haqimda politsiya yoki idoraga xabar berishadi
    .tell-others = Shaxsiy hayotim haqida boshqalarga aytib berishadi
    .worse-work = Ishim ogʻirroq yoki ish haqim kamroq boʻladi
    .none = Yoʻq, bularning hech birini aytishmagan

question-hurt-here = Shu ishga aloqador biror kishi sizni urganmi yoki badaningizga biror yoʻl bilan ozor yetkazganmi?

question-danger-now = Bugun biror kishi sizga tahdid qilib, qoʻrqityaptimi?

question-controller-near = Hozir shu yaqin atrofda siz qoʻrqadigan odam bormi?

question-threat-pictures = Biror kishi sizni rasm yoki videolaringizni boshqalarga koʻrsatish bilan qoʻrqitganmi?

question-punished = Biror narsani notoʻgʻri qilganingizda, shulardan birortasi boʻladimi?
    .no-food = Ovqat berishmaydi yoki uxlashga qoʻyishmaydi
    .locked = Ustimdan eshikni qulflab qoʻyishadi
    .hit = Meni urishadi
    .fined = Ish haqimni olib qoʻyishadi
    .worse-work = Menga ogʻirroq ish berishadi
    .none = Yoʻq, bularning hech biri boʻlmaydi
