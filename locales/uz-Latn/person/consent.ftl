# status: machine

consent-title = Boshlashdan oldin
consent-purpose = Sizga yordam kerakmi-yoʻqmi, shuni bilmoqchiman. Ish, safar, pul va yashash joyi haqida soʻrayman.
consent-kept = Javoblaringizni shu kompyuterda va balki zaxira nusxada ham saqlayman. Ularni parolsiz hech kim ocha olmaydi.
consent-shared = Ish joyimda javoblaringizni faqat men va ishimni tekshiradigan yoki davom ettiradigan odamlar koʻra oladi. Boshqalar ularni faqat siz rozi boʻlsangiz oladi. Kimga va nimani berishni oʻzingiz tanlaysiz.
consent-limits = Baʼzan siz rozi boʻlmasangiz ham, boshqalarga aytishim shart: kimdir katta xavf ostida boʻlsa yoki gap bola haqida boʻlsa.
consent-duty = Men xabar berishim shart boʻlgan boshqa narsalar ham bor. Javob berishingizdan oldin ular nima ekanini aytaman.
consent-free = Oʻzingiz hal qilasiz. Istalgan savolni oʻtkazib yuborishingiz, dam olishingiz yoki suhbatni istalgan paytda toʻxtatishingiz mumkin. Buning uchun sizni jazolashmaydi.
consent-name = Menga ismingizni aytishingiz shart emas.
consent-decides = Faqat shu suhbat bilan siz haqingizda, ishingiz yoki hujjatlaringiz haqida hech narsa hal qilinmaydi.
consent-understood = Bular sizga tushunarlimi?
consent-agree = Men bilan gaplashishga rozimisiz?
consent-heard = Bu matnni eshitishingiz ham mumkin.
