emergency-say-danger = Men sizga yordam beraman. Hozir yordam chaqiryapman. Iltimos, yonimda boʻling.
emergency-say-child = Siz hech qanday yomon ish qilmadingiz. Hozir yoningizda boʻlaman. Bolalarga yordam beradigan odamlarni chaqiryapman.
emergency-say-medical = Sizga shifokor kerak. Uni hozir chaqiryapman. Iltimos, shu yerda, yonimda turing.
emergency-say-suicide = Menga aytganingiz yaxshi boʻldi. Siz yolgʻiz emassiz. Yordam kelguncha yoningizda boʻlaman.
emergency-say-later = Bu yerda xavfsiz gaplasha olmaymiz. Keling, keyinroq, boshqa joyda gaplashamiz.
emergency-say-call = Xavf ostida qolsangiz, 112 ga qoʻngʻiroq qiling. Qoʻngʻiroq bepul va buning uchun hujjat kerak emas.
emergency-say-child-call = Bolalar ishonch telefoniga ham qoʻngʻiroq qilishingiz mumkin, raqami 116111. Qoʻngʻiroq bepul.
