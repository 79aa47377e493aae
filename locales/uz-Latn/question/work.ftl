question-work-described = Qanday ish qilasiz?

question-hours-per-week = Odatda haftada necha soat ishlaysiz?
explained-hours-per-week = Puli toʻlanmaydigan ishni ham hisoblang.

question-work-conditions = Ishingizda shunday holatlardan birortasi bormi?
    .no-breaks = Ish kuni davomida tanaffus yoʻq
    .ill = Kasal boʻlsam ham ishlashga majburman
    .no-water-toilet = Ichadigan suv yoʻq yoki hojatxona yoʻq
    .heat-or-cold = Juda issiq yoki juda sovuq, himoya qiladigan narsa yoʻq
    .insulted = Har kuni menga baqirishadi yoki meni haqorat qilishadi
    .none = Yoʻq, bularning hech biri yoʻq

question-safety-gear = Ishingizda kerak boʻladigan himoya buyumlaringiz bormi, masalan, kaska, qoʻlqop yoki maxsus poyabzal?
    .given = Ha, menga berishgan
    .bought = Ha, oʻz pulimga sotib olganman
    .some = Faqat bir qismi bor
    .missing = Yoʻq, ish xavfli boʻlsa ham
    .not-needed = Mening ishimda bular kerak emas

question-accident-help = Ish tufayli kasal boʻlgan yoki jarohat olgan boʻlsangiz, shifokor pulini kim toʻlagan?
    .not-hurt = Ish tufayli kasal boʻlmaganman va jarohat olmaganman
    .covered = Ish beruvchim, davlat yoki sugʻurta
    .self = Hammasini yoki koʻp qismini oʻzim toʻlaganman
    .taken-from-pay = Ish haqimdan ushlab qolishgan
    .no-doctor = Kerak boʻlsa ham, shifokorga koʻrinmaganman

question-day-off = Oxirgi marta qachon toʻliq bir kun dam olgansiz?
    .this-week = Oxirgi yetti kun ichida
    .this-month = Oxirgi bir oy ichida
    .longer = Undan ham oldin
    .never = Bu ishda hech qachon
    .just-began = Ishlayotganimga hali bir hafta boʻlmadi

question-unsafe-tasks = Xavfsiz bajarishni sizga hech kim koʻrsatmagan boʻlsa ham, xavfli ishlarni qilasizmi?

question-saying-no = Biror ishga “yoʻq” desangiz, nima boʻladi?
    .nothing = Hech narsa boʻlmaydi yoki gaplashib olamiz
    .less-pay = Kamroq pul yoki yomonroq ish berishadi
    .threats = Meni kaltaklashlarini yoki badanimni ogʻritishlarini aytib qoʻrqitishadi
    .hurt = Kimdir meni uradi yoki badanimni ogʻritadi
    .never-tried = Hech qachon “yoʻq” deb koʻrmaganman

question-could-leave = Bu ishdan ketmoqchi boʻlsangiz, keta olasizmi?
    .yes = Ha, istalgan payt yoki odatdagidek oldindan aytib
    .debt = Yoʻq, avval qarzimni toʻlashim kerak
    .papers = Yoʻq, hujjatlarim ularda
    .pay = Yoʻq, unda ish haqimni berishmaydi
    .guarded = Yoʻq, meni poylab turishadi yoki ustimdan qulflab qoʻyishadi
    .nowhere = Yoʻq, ovqatim va yotadigan joyim ularga bogʻliq
    .afraid = Yoʻq, menga biror narsa qilishlaridan qoʻrqaman

question-children-work = Ish joyingizda 18 yoshga toʻlmagan biror kishi ishlaydimi?

question-may-study = Kim uchun ishlayotgan boʻlsangiz, oʻshalar, agar siz xohlasangiz, oʻqishga yoki kursga borishingizga ruxsat berisharmidi?
