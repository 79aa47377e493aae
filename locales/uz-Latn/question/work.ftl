# status: machine

question-work-described = Qanday ish qilasiz?

question-days-per-week = Odatda haftada necha kun ishlaysiz?

question-hours-per-week = Odatdagi bir haftada hammasi boʻlib necha soat ishlaysiz?

question-work-conditions = Ishingizda shunday holatlardan birortasi bormi?
    .no-breaks = Ish kuni davomida tanaffus yoʻq
    .ill = Kasal boʻlsam ham ishlashga majburman
    .no-water-toilet = Ichadigan suv yoʻq yoki hojatxona yoʻq
    .heat-or-cold = Juda issiq yoki juda sovuq, himoya vositasi yoʻq
    .insulted = Har kuni menga baqirishadi yoki meni haqorat qilishadi
    .none = Yoʻq, bularning hech biri yoʻq

question-safety-gear = Ishda sizni himoya qiladigan narsalar bormi, masalan, kaska, qoʻlqop yoki maxsus poyabzal?
    .given = Ha, menga berishgan
    .bought = Ha, oʻz pulimga sotib olganman
    .missing = Yoʻq, ish xavfli boʻlsa ham
    .not-needed = Mening ishimda bular kerak emas
