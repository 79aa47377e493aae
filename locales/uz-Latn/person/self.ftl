# status: machine

self-title = Bu yerda oʻzingiz javob berishingiz mumkin
self-how = Oʻzingizga toʻgʻri keladigan javobni tanlang. Har bir savolni eshitishingiz mumkin.
self-private = Siz bu yerda javob berayotganingizda, shu kompyuterni sizga bergan odam javoblaringizni koʻra olmaydi. Ularni unga koʻrsatish-koʻrsatmaslikni oxirida oʻzingiz hal qilasiz.
self-leave-out = Istalgan savolni oʻtkazib yuborishingiz mumkin.
self-begin = Boshlash
self-next = Keyingi
self-back = Orqaga
self-stop = Toʻxtatish
self-stopped = Siz toʻxtatdingiz. Hechqisi yoʻq.
self-done = Bu oxirgi savol edi. Rahmat.
self-show = Shu kompyuterni sizga bergan odam javoblaringizni koʻrishiga rozimisiz?
self-hidden = Javoblaringiz koʻrsatilmaydi va saqlanmaydi.
self-return = Endi, iltimos, kompyuterni qaytarib bering.
