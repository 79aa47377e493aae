# status: machine

question-go-out-freely = Ishdan keyin hech kimdan ruxsat soʻramasdan xohlagan joyingizga bora olasizmi?

question-kept-from-family = Oilangiz yoki doʻstlaringizga qoʻngʻiroq qilishingizga yoki ular bilan koʻrishishingizga biror kishi toʻsqinlik qiladimi?

question-phone-monitored = Biror kishi telefoningizni yoki kimga qoʻngʻiroq qilishingizni tekshiradimi?

question-decides-for-you = Deyarli hamma narsani, hatto mayda ishlarni ham, sizning oʻrningizga boshqa odam hal qiladimi?

question-phone-taken = Bu yerda biror kishi telefoningizni yoki sim-kartangizni olib qoʻyganmi?

question-kept-from-doctor = Kasal boʻlganingizda shifokorga koʻrinishingizga biror kishi toʻsqinlik qilganmi?

question-asks-leave = Ovqatlanish, uxlash yoki hojatxonaga borish uchun birovdan ruxsat soʻrashingiz shartmi?

question-stopped-leaving = Ketmoqchi boʻlganingizda biror kishi sizni toʻxtatib qolganmi?
