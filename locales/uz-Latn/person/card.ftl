card-title = Ishchilarga maslahat
card-lines = Ish haqi, hujjatlar, yashash joyi yoki uyga qaytish yoʻli haqida savollaringiz bormi? Qoʻngʻiroq qilib soʻrashingiz mumkin. Ismingizni aytishingiz shart emas.
card-free = Maslahat bepul.
card-languages = Qaysi tilda gaplashishingizni ayting.
card-emergency = Shoshilinch yordam raqami: 112
card-keep = Bu kartochkani saqlab qoʻying. U bir kun kerak boʻlib qolishi mumkin.
