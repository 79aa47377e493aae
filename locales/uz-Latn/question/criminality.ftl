# status: machine

question-carried-secretly = Biror kishi sizni biror narsani olib yurish, yashirish yoki sotishga majbur qilib, uni sir tutishni aytganmi?

question-account-used = Biror kishi pul oʻtkazish yoki qarz olish uchun bank hisobingiz, ismingiz yoki hujjatlaringizdan foydalanganmi?

question-made-to-take = Biror kishi sizni doʻkonlardan yoki odamlardan soʻramay narsa olishga majbur qilganmi?

question-made-to-call = Biror kishi sizni begona odamlardan pul olish uchun ularga qoʻngʻiroq qilishga yoki yozishga majbur qilganmi?
