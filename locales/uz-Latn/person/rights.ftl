# status: machine

rights-title = Huquqlaringiz
rights-intro = Bu varaqni oʻzingizda olib qolishingiz mumkin. Bugun hech narsani hal qilishingiz shart emas.

right-this-talk = Bu qanday suhbat
    .text = Sizga yordam kerakmi-yoʻqmi, shuni bilish uchun gaplashamiz. Bu sud ham, jazo ham emas. Bu yerda hujjatlaringiz haqida hech narsa hal qilinmaydi.
right-refuse = “Yoʻq” deyishingiz mumkin
    .text = Savolni oʻtkazib yuborishingiz, dam olishingiz yoki suhbatni istalgan paytda toʻxtatishingiz mumkin.
right-confidential = Aytganlaringiz himoyalangan
    .text = Javoblaringiz qulflab saqlanadi. Ularni faqat savol bergan odam va uning ishini tekshiradigan yoki davom ettiradiganlar koʻra oladi. Boshqalar ularni faqat siz rozi boʻlsangiz, kimdir katta xavf ostida boʻlsa, gap bola haqida boʻlsa yoki xabar berishimiz shart boʻlsa oladi.
right-report = Nima haqida xabar berishimiz shart
    .text = Baʼzi narsalar haqida politsiyaga yoki boshqa davlat idoralariga xabar berishimiz shart. Ular nima ekanini hozir soʻrashingiz mumkin.
right-help = Yordam politsiyaga bogʻliq emas
    .text = Politsiya bilan gaplashishni xohlamasangiz ham, yordam olishingiz mumkin. Politsiyaga “yoʻq” desangiz, yordam toʻxtab qolmaydi.
right-interpreter = Tarjimon
    .text = Tarjimon xizmatidan bepul foydalanishingiz mumkin. Bu tarjimonga ishonmasangiz, boshqasini soʻrashingiz mumkin.
right-shelter = Xavfsiz joy
    .text = Turish uchun xavfsiz joyingiz boʻlmasa, shunday joy soʻrashingiz mumkin.
right-health = Shifokor va yordam
    .text = Shifokor chaqirishni va boshingizdan oʻtganlar haqida gaplashadigan odam topishni soʻrashingiz mumkin.
right-lawyer = Yurist
    .text = Biror narsani hal qilish yoki imzo qoʻyishdan oldin yuristning bepul yordamini soʻrashingiz mumkin.
right-time = Oʻylash uchun vaqt
    .text = Biror narsani hal qilishdan oldin oʻylab olishga 30 kungacha vaqt soʻrashingiz mumkin. Sizga qaysi qoidalar tegishli ekanini soʻrang.
right-asylum = Latviyada himoya
    .text = Oʻz yurtingizga qaytishdan qoʻrqsangiz, boshpana soʻrashingiz mumkin. Buni chegarachiga yoki politsiyaga ayting. Qanday qilishni biz aytib bera olamiz.
right-wages = Ish haqingiz
    .text = Hujjatlaringiz yoki shartnomangiz boʻlmasa ham, qilgan ishingiz uchun ish haqi olishga haqqingiz bor.
right-compensation = Tovon puli
    .text = Sizga yetkazilgan zarar uchun pul soʻrashingiz mumkin. Buni qanday qilishni yurist tushuntiradi.
right-no-punishment = Majburlab qildirilgan ishlar
    .text = Kimdir sizni qoidani buzishga majbur qilgan boʻlsa, buning uchun sizni jazolashmasligi mumkin. Avval yurist bilan gaplashing.
right-formal = Keyin nima boʻladi
    .text = Politsiya yoki mutaxassislar guruhi boshingizdan nima oʻtganini oʻrganib, tasdiqlashi mumkin. Shunda davlat sizga koʻproq yordam bera oladi, davlat idorasi esa ismingizni, shaxsiy kodingiz yoki tugʻilgan kuningizni va manzilingizni saqlaydi. Avval sizga buning maʼnosini tushuntirishlari shart.
right-data = Maʼlumotlaringiz
    .text = Siz haqingizda nima yozilganini soʻrashingiz mumkin. Bizdan xatolarni tuzatishni va yozilganlarni oʻchirishni soʻrashingiz mumkin.
right-child = 18 yoshga toʻlmagan boʻlsangiz
    .text = Sizga yordam beradigan va siz uchun gapiradigan katta yoshli odam boʻlishiga haqqingiz bor. Avval sizga yordam berishadi, hujjatlar haqida keyin soʻrashadi.

rights-numbers = Kim yordam bera oladi
rights-emergency = Xavf boʻlsa, 112 ga qoʻngʻiroq qiling. Qoʻngʻiroq bepul.
