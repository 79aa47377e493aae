# status: machine

rights-title = Huquqlaringiz
rights-intro = Bu varaqni oʻzingizda olib qolishingiz mumkin. Bugun hech narsani hal qilishingiz shart emas.

right-this-talk = Bu qanday suhbat
    .text = Sizga yordam kerakmi-yoʻqmi, shuni bilish uchun gaplashamiz. Bu suhbat sud ham, jazo ham emas. U hujjatlaringiz haqida hech narsani hal qilmaydi.
right-refuse = Yoʻq deyishingiz mumkin
    .text = Savolni oʻtkazib yuborishingiz, dam olishingiz yoki istalgan paytda toʻxtatishingiz mumkin.
right-confidential = Aytganlaringiz himoyalangan
    .text = Javoblaringiz qulflab saqlanadi. Boshqa odamlar ularni faqat siz rozi boʻlsangiz oladi. Faqat kimdir katta xavf ostida boʻlsa yoki gap bola haqida boʻlsa, boshqacha boʻladi.
right-report = Nima haqida xabar berishimiz shart
    .text = Baʼzi narsalar haqida politsiyaga yoki boshqa idoraga xabar berishimiz shart. Ular nima ekanini hozir soʻrashingiz mumkin.
right-help = Yordam politsiyaga bogʻliq emas
    .text = Politsiya bilan gaplashishni xohlamasangiz ham, yordam olishingiz mumkin.
right-interpreter = Tarjimon
    .text = Tarjimon xizmatidan bepul foydalanishingiz mumkin. Bu tarjimonga ishonmasangiz, boshqasini soʻrashingiz mumkin.
right-shelter = Xavfsiz joy
    .text = Turish uchun xavfsiz joyingiz boʻlmasa, shunday joy soʻrashingiz mumkin.
right-health = Shifokor va yordam
    .text = Shifokor soʻrashingiz mumkin. Boshingizdan oʻtganlar haqida gaplashish uchun biror kishini ham soʻrashingiz mumkin.
right-lawyer = Yurist
    .text = Biror narsani hal qilishdan yoki biror narsaga imzo qoʻyishdan oldin bepul yurist soʻrashingiz mumkin.
right-time = Oʻylash uchun vaqt
    .text = Biror narsani hal qilishdan oldin oʻylab olishga 30 kungacha vaqt soʻrashingiz mumkin. Sizga qaysi qoidalar tegishli ekanini soʻrang.
right-asylum = Latviyada himoya
    .text = Oʻz davlatingizga qaytishdan qoʻrqsangiz, boshpana soʻrashingiz mumkin. Buni istalgan rasmiy xodimga ayting.
right-wages = Ish haqingiz
    .text = Hujjatlaringiz yoki shartnomangiz boʻlmasa ham, qilgan ishingiz uchun ish haqi olishga haqqingiz bor.
right-compensation = Tovon puli
    .text = Sizga yetkazilgan zarar uchun pul soʻrashingiz mumkin. Buni qanday qilishni yurist tushuntiradi.
right-no-punishment = Majburlab qildirilgan ishlar
    .text = Kimdir sizni qoidani buzishga majbur qilgan boʻlsa, jazodan ozod qilinishingiz mumkin. Hamma narsadan oldin buni yuristga ayting.
right-formal = Keyin nima boʻladi
    .text = Politsiya yoki mutaxassislar guruhi boshingizdan nima oʻtganini tasdiqlashi mumkin. Bu koʻproq yordamga yoʻl ochadi. Bu faqat sizga uning maʼnosi tushuntirilgandan keyin boʻladi.
right-data = Maʼlumotlaringiz
    .text = Siz haqingizda nima yozilganini soʻrashingiz mumkin. Xatolarni tuzattirishingiz va yozilganlarni oʻchirib tashlashni soʻrashingiz mumkin.
right-child = 18 yoshga toʻlmagan boʻlsangiz
    .text = Sizning tarafingizda turadigan katta yoshli odam boʻlishiga haqqingiz bor. Hujjatlaringiz qanday boʻlsa ham, birinchi boʻlib sizga yordam berishadi.

rights-numbers = Kim yordam bera oladi
rights-emergency = Xavf boʻlsa, 112 ga qoʻngʻiroq qiling. Qoʻngʻiroq bepul.
