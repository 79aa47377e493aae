letter-title = Siz haqingizda nimalarni boshqalarga berdik
letter-intro = Bu varaqda nimani, kimga va qachon berganimiz yozilgan. Uni oʻzingiz uchun xavfsiz boʻlgan joydagina saqlang.

letter-to-provider = Odamlarga yordam beradigan tashkilot
letter-to-police = Politsiya
letter-to-orphans-court = Bolalarni himoya qiladigan yetimlar sudi
letter-to-migration-office = Yashash uchun ruxsatnoma beradigan davlat idorasi
letter-to-labour-inspectorate = Mehnat sharoitlarini tekshiradigan davlat idorasi
letter-to-border-guard = Chegarachilar
letter-to-consular = Latviya Tashqi ishlar vazirligi
letter-to-medical = Shifokorlar

letter-basis-child = Bu safar sizning roziligingiz kerak emas edi, chunki siz 18 yoshga toʻlmagansiz yoki bu aniq emas.
letter-basis-emergency = Bu safar sizning roziligingiz kerak emas edi, chunki kimdir xavf ostida edi yoki kimgadir shifokor kerak edi.

letter-kind-case = ismingiz oʻrniga raqam va bizning kimligimiz
letter-kind-place = bu qaysi shahar yoki tumanda boʻlgani
letter-kind-language = qaysi tillarda gapirishingiz va oʻqishingiz, tarjimon haqida
letter-kind-age = 18 yoshga toʻlgan-toʻlmaganingiz
letter-kind-person = ayol yoki erkak ekaningiz, fuqaroligingiz, shu yerda yashash huquqingiz
letter-kind-contact = ismingiz va siz bilan qanday xavfsiz bogʻlanish mumkinligi
letter-kind-explained = sizga nima tushuntirilgani va qaysi narsaga rozi boʻlganingiz
letter-kind-needs = hozir sizga nima kerakligi
letter-kind-danger = sizga xavf bor-yoʻqligi
letter-kind-grounds = qisqacha: javoblaringizdan nimani tushunganimiz
letter-kind-own-words = oʻz soʻzlaringiz
letter-kind-forms = bu qanday ish boʻlgani va qachondan beri
letter-kind-open = qaysi savollarga hali javob yoʻqligi
letter-kind-exploiter = ish beruvchi yoki boshqa odamlar haqida nima aytilgani, ularning ismlari va manzillari
letter-kind-documents = pasportingiz kimdaligi
letter-kind-return = oʻz yurtingizga qaytishdan qoʻrqish-qoʻrqmasligingiz
letter-kind-non-punishment = balki kimdir sizni majburlab qildirgan ishlar
letter-kind-wishes = nimani xohlashingiz

letter-may = Nima qilishingiz mumkin
letter-may-ask = Aynan nimani berganimizni bizdan soʻrashingiz mumkin. Uni sizga oʻqib bera olamiz.
letter-may-correct = Bizdan xatolarni tuzatishni va maʼlumotni olganlarga bu haqda aytishni soʻrashingiz mumkin.
letter-may-take-back = Roziligingizni istalgan paytda qaytarib olishingiz mumkin. Shunda biz maʼlumotni olganlardan uni boshqa ishlatmaslikni va oʻchirishni soʻraymiz. Bir qismini ular saqlashi shart boʻlishi mumkin.
letter-may-free = Bulardan qaysi birini qilsangiz ham, buning uchun sizni jazolashmaydi.
letter-reach = Biz bilan shunday bogʻlanishingiz mumkin:
letter-number = Qoʻngʻiroq qilganda shu raqamni ayting:
