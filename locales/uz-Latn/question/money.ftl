# status: machine

question-pay-received = Oxirgi toʻliq ishlagan oyingiz uchun nima oldingiz?
    .full = Kelishilgan ish haqini toʻliq oldim
    .part = Faqat bir qismini oldim
    .very-little = Shunchalik kam oldimki, u pulga yashab boʻlmaydi
    .in-kind = Faqat ovqat yoki yotadigan joy berishdi
    .nothing = Hech narsa olmadim
    .too-early = Oylik beriladigan kun hali kelmagan

question-pay-deductions = Ish haqingizdan nimalar uchun pul ushlab qolishadi?
    .tax = Soliqlar uchun
    .agreed = Kelishganimizdek, yashash joyi yoki ovqat uchun
    .not-agreed = Kelishilmagan narsalar uchun
    .tools = Ish asboblari yoki ish kiyimi uchun
    .fines = Xato yoki kechikish uchun jarima solishadi
    .unexplained = Pul ushlab qolishadi, lekin nima uchunligini aytishmaydi
    .nothing = Hech narsa ushlab qolishmaydi

question-pay-kept-back = Ketib qolmasligingiz uchun biror kishi ish haqingizni bermay ushlab turadimi?

question-debt-owed = Shu ishni topish, yoʻl yoki yashash joyi uchun birovdan qarzdormisiz?

question-debt-free-to-leave = Qarzni toʻlab boʻlishdan oldin bu ishdan ketmoqchi boʻlsangiz, sizga ruxsat berishadimi?

question-debt-grows = Biror kishi qarzingizni sizning roziligingizsiz koʻpaytiradimi?

question-bank-card = Bank kartangiz va uning kodi kimda?
    .self = Oʻzimda
    .employer = Ish beruvchimda
    .other-person = Men xohlamasam ham, boshqa odamda
    .no-card = Bank kartam yoʻq

question-debt-to = Bu qarzni kimga toʻlashingiz kerak?
    .employer = Ish beruvchimga
    .recruiter = Menga ish topib bergan odamga yoki agentlikka
    .family-friends = Oila aʼzolarimga yoki doʻstlarimga
    .bank = Bankka
    .other-person = Boshqa odamga
