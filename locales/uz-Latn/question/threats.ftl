# status: machine

question-made-to-do = Biror kishi sizni xohishingizga qarshi shulardan birortasini qilishga majbur qilganmi?
    .refused-tasks = Yoʻq desam ham, biror ishni qilish yoki kimgadir xizmat koʻrsatish
    .not-allowed = Taqiqlangan biror ishni qilish
    .against-others = Boshqa ishchilarni kuzatish, qoʻrqitish yoki jazolash
    .say-untrue = Oilamga, politsiyaga yoki davlat idoralariga rost boʻlmagan gap aytish
    .none = Yoʻq, bularning hech biri boʻlmagan

question-threatened-with = Ketsangiz yoki aytilganini qilmasangiz, shulardan birortasi boʻladi, deb sizga biror kishi aytganmi?
    .hurt-me = Menga zarar yetkazishadi
    .hurt-family = Oila aʼzolarimga zarar yetkazishadi
    .authorities = Men haqimda politsiyaga yoki davlat idorasiga xabar berishadi
    .tell-others = Shaxsiy hayotim haqida boshqalarga aytib berishadi
    .worse-work = Ishim ogʻirroq yoki ish haqim kamroq boʻladi
    .none = Yoʻq, bularning hech birini aytishmagan

question-hurt-here = Shu ishga aloqador biror kishi sizni urganmi yoki badaningizga boshqacha ozor yetkazganmi?

question-danger-now = Bugun biror kishi sizga tahdid qilib, qoʻrqityaptimi?

question-controller-near = Hozir shu yaqin atrofda siz qoʻrqadigan odam bormi?
