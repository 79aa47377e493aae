# status: machine

question-work-described = Qanday ish qilasiz?

question-days-per-week = Odatda haftada necha kun ishlaysiz?

question-hours-per-week = Odatdagi bir haftada hammasi boʻlib necha soat ishlaysiz?

question-work-conditions = Ishingizda shunday holatlardan birortasi bormi?
    .no-breaks = Ish kuni davomida tanaffus yoʻq
    .ill = Kasal boʻlsam ham ishlashga majburman
    .no-water-toilet = Ichadigan suv yoʻq yoki hojatxona yoʻq
    .heat-or-cold = Juda issiq yoki juda sovuq, himoya qiladigan narsa yoʻq
    .insulted = Har kuni menga baqirishadi yoki meni haqorat qilishadi
    .none = Yoʻq, bularning hech biri yoʻq

question-safety-gear = Ishda sizni himoya qiladigan narsalar bormi, masalan, kaska, qoʻlqop yoki maxsus poyabzal?
    .given = Ha, menga berishgan
    .bought = Ha, oʻz pulimga sotib olganman
    .missing = Yoʻq, ish xavfli boʻlsa ham
    .not-needed = Mening ishimda bular kerak emas

question-day-off = Oxirgi marta qachon toʻliq bir kun dam olgansiz?
    .this-week = Oxirgi yetti kun ichida
    .this-month = Oxirgi bir oy ichida
    .longer = Undan ham oldin
    .never = Bu ishda hech qachon
    .just-began = Ishlayotganimga hali bir hafta boʻlmadi

question-unsafe-tasks = Xavfsiz bajarishni sizga hech kim koʻrsatmagan boʻlsa ham, xavfli ishlarni qilasizmi?

question-saying-no = Biror ishga yoʻq desangiz, nima boʻladi?
    .nothing = Hech narsa boʻlmaydi yoki gaplashib olamiz
    .less-pay = Kamroq pul yoki yomonroq ish berishadi
    .threats = Meni qoʻrqitishadi
    .hurt = Menga ozor yetkazishadi
    .never-tried = Hech qachon yoʻq deb koʻrmaganman

question-could-leave = U yerdagi ishingizni toʻxtatmoqchi boʻlsangiz, toʻxtata olasizmi?
    .yes = Ha, istalgan payt yoki odatdagidek oldindan aytib
    .debt = Yoʻq, avval qarzimni toʻlashim kerak
    .papers = Yoʻq, hujjatlarim ularda
    .pay = Yoʻq, unda ish haqimni berishmaydi
    .guarded = Yoʻq, meni qoʻriqlashadi yoki ustimdan qulflab qoʻyishadi
    .nowhere = Yoʻq, ovqatim va yotadigan joyim ularga bogʻliq
    .afraid = Yoʻq, ularning nimadir qilishidan qoʻrqaman

question-children-work = U yerda oʻn sakkiz yoshga toʻlmagan bolalar ishlaydimi?

question-may-study = Oʻqishga yoki kursga bormoqchi boʻlsangiz, sizga ruxsat berishadimi?
