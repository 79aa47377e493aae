# status: machine

consent-title = Boshlashdan oldin
consent-purpose = Sizga yordam kerakmi-yoʻqmi, shuni bilmoqchiman. Ish, safar, pul va yashash joyi haqida soʻrayman.
consent-kept = Javoblaringizni shu kompyuterda saqlayman. Ular parol bilan qulflangan.
consent-shared = Boshqa odamlar javoblaringizni faqat siz rozi boʻlsangiz oladi. Kimga va nimani berishni oʻzingiz tanlaysiz.
consent-limits = Faqat ikki holatda boshqacha boʻladi: kimdir katta xavf ostida boʻlsa yoki gap bola haqida boʻlsa. Unda yordam bera oladigan odamlarga aytishim shart.
consent-duty = Baʼzi narsalar haqida xabar berishim shart. Ular nima ekanini hozir aytaman.
consent-free = Oʻzingiz hal qilasiz. Istalgan savolni oʻtkazib yuborishingiz, dam olishingiz yoki istalgan paytda toʻxtatishingiz mumkin. Buning uchun sizni jazolashmaydi.
consent-name = Menga ismingizni aytishingiz shart emas.
consent-decides = Siz, ishingiz yoki hujjatlaringiz haqida shu suhbatning oʻzi hech narsani hal qilmaydi.
consent-understood = Buni tushundingizmi?
consent-agree = Shu suhbatga rozimisiz?
consent-heard = Bu matnni eshitishingiz ham mumkin.
