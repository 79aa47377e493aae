question-made-to-do = Shulardan birortasini qilishga biror kishi sizni xohishingizga qarshi majbur qilganmi?
    .refused-tasks = “Yoʻq” desam ham, biror ish qilish yoki birovga xizmat qilish
    .not-allowed = Politsiya meni jazolashi mumkin boʻlgan ishni qilish
    .against-others = Boshqa ishchilarni kuzatish, qoʻrqitish yoki jazolash
    .say-untrue = Oilamga, politsiyaga yoki boshqa davlat idoralariga rost boʻlmagan gap aytish
    .none = Yoʻq, bularning hech biri boʻlmagan
explained-made-to-do = Sizga majburlab qildirilgan ishda sizning aybingiz yoʻq.

question-threatened-with = Biror kishi sizga, agar ketsangiz yoki aytganini qilmasangiz, shulardan birortasi boʻladi, deganmi?
    .hurt-me = Kimdir meni uradi yoki badanimni ogʻritadi
    .hurt-family = Kimdir oilamdan birini uradi yoki badanini ogʻritadi
    .authorities = Men haqimda politsiyaga yoki boshqa davlat idorasiga xabar berishadi
    .papers = Vizam yoki ruxsatnomamni bekor qildirishadi
    .tell-others = Shaxsiy hayotim haqida boshqalarga aytib berishadi
    .worse-work = Ishimni ogʻirlashtirishadi, ish haqimni kamaytirishadi yoki boshqalarga meni ishga olmaslikni aytishadi
    .none = Yoʻq, bularning hech birini aytishmagan

question-hurt-here = Shu ishga aloqador biror kishi sizni urganmi yoki badaningizni boshqa biror yoʻl bilan ogʻritganmi?
explained-hurt-here = Baxtsiz hodisa bunga kirmaydi.

question-danger-now = Kimdir bugun sizni uradi yoki badaningizni ogʻritadi, deb qoʻrqyapsizmi?
explained-danger-now = Xavf ostida boʻlsangiz, bizga hoziroq ayting yoki 112 ga qoʻngʻiroq qiling.

question-controller-near = Hozir shu yaqin atrofda siz qoʻrqadigan odam bormi?

question-threat-pictures = Biror kishi, rasm yoki videolaringizni boshqalarga koʻrsataman, deb sizni qoʻrqitganmi?

question-punished = Kimdir ishingizdan norozi boʻlsa, shulardan birortasi boʻladimi?
    .no-food = Ovqat berishmaydi yoki uxlashga qoʻyishmaydi
    .locked = Ustimdan eshikni qulflab qoʻyishadi
    .hit = Kimdir meni uradi
    .fined = Ish haqimni olib qoʻyishadi
    .worse-work = Menga ogʻirroq ish berishadi
    .none = Yoʻq, bularning hech biri boʻlmaydi
