question-go-out-freely = Boʻsh vaqtingizda hech kimdan soʻramasdan xohlagan joyingizga borsangiz boʻladimi?
explained-go-out-freely = Gap sizga ruxsat bor-yoʻqligi haqida, avtobus bor-yoʻqligi haqida emas.

question-kept-from-family = Hatto ishdan boʻsh paytingizda ham biror kishi oilangiz yoki doʻstlaringizga qoʻngʻiroq qilishingizga yoki ular bilan koʻrishishingizga toʻsqinlik qiladimi?

question-phone-monitored = Biror kishi shaxsiy telefoningizdagi narsalarni koʻrib chiqadimi yoki kimga qoʻngʻiroq qilishingizni tekshiradimi?

question-decides-for-you = Deyarli hamma narsani, hatto mayda ishlarni ham, sizning oʻrningizga boshqa odam hal qiladimi?

question-kept-from-doctor = Kasal boʻlganingizda shifokorga koʻrinishingizga biror kishi toʻsqinlik qilganmi?

question-asks-leave = Yashaydigan joyingizda ovqatlanish, uxlash yoki hojatxonaga borish uchun birovdan ruxsat soʻrashingiz shartmi?

question-stopped-leaving = Ishingizdan yoki yashaydigan joyingizdan ketmasligingiz uchun biror kishi kuch ishlatganmi yoki sizni qoʻrqitganmi?
