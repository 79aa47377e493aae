question-pay-received = Bu ishda oxirgi toʻliq oy uchun nima oldingiz?
    .full = Kelishilgan ish haqini toʻliq oldim, unga yashay olaman
    .part = Ish haqining faqat bir qismini oldim, lekin unga yashay olaman
    .very-little = Shunchalik kam oldimki, unga yashay olmayman
    .in-kind = Faqat ovqat yoki yotadigan joy berishdi
    .nothing = Hech narsa olmadim
    .too-early = Birinchi oylik beriladigan kun hali kelmagan yoki men ishlamaganman

question-pay-deductions = Ish haqingizdan nimalar uchun pul ushlab qolishadi?
    .tax = Soliqlar uchun
    .agreed = Kelishganimizdek, yashash joyi yoki ovqat uchun
    .not-agreed = Kelishilmagan narsalar uchun
    .tools = Ish asboblari yoki ish kiyimi uchun
    .fines = Xato yoki kechikish uchun jarima solishadi
    .unexplained = Pul ushlab qolishadi, lekin nima uchunligini aytishmaydi
    .nothing = Hech narsa ushlab qolishmaydi

question-pay-kept-back = Ketib qolmasligingiz uchun biror kishi ish haqingizni bermay ushlab turadimi?
explained-pay-kept-back = Ish haqi shunchaki kechiksa, bu hisobga olinmaydi.

question-debt-owed = Shu ishni topish, hujjatlar, yoʻl yoki yashash joyi uchun birovdan qarzdormisiz?

question-debt-for = Bu qarz nima uchun, deb aytishadi?
    .work = Ish topilgani uchun
    .papers = Viza, ruxsatnoma yoki boshqa hujjatlar uchun
    .journey = Safar uchun
    .housing = Yashash joyi yoki ovqat uchun
    .tools = Ish kiyimi, asboblar yoki buzilgan narsalar uchun
    .never-agreed = Men rozi boʻlmagan yoki umuman olmagan narsalar uchun

question-debt-free-to-leave = Kimdan qarzdor boʻlsangiz, oʻshalar qarzni toʻlab boʻlmasingizdan oldin bu ishdan ketishingizga yoʻl qoʻyisharmidi?
explained-debt-free-to-leave = Ketganingiz uchun ular sizni qidirib boradigan yoki sizga yomonlik qiladigan boʻlsa, bu savolga “yoʻq” deb javob bering.

question-debt-grows = Biror kishi qarzingizni siz rozi boʻlmagan tarzda koʻpaytiradimi?

question-bank-card = Bank kartangizdan yoki hisobingizdan kim foydalana oladi?
    .self = Faqat oʻzim yoki men xohlagan odam
    .employer = Ish beruvchim
    .other-person = Men xohlamasam ham, boshqa odam
    .no-card = Kartam ham, hisobim ham yoʻq

question-debt-to = Qarzingizning koʻp qismini kimga toʻlashingiz kerak?
    .employer = Ish beruvchimga
    .recruiter = Menga ish topib bergan odamga yoki agentlikka
    .family-friends = Oila aʼzolarimga yoki doʻstlarimga
    .bank = Bankka
    .other-person = Boshqa odamga

question-fee-paid = Shu ishga kirish yoki bu davlatga kelish uchun pul toʻlagan boʻlsangiz, koʻp qismini kim olgan?
    .nothing = Hech narsa toʻlamaganman
    .state = Davlat idorasi, elchixona yoki chipta sotuvchi
    .employer = Ish beruvchim
    .agency = Agentlik
    .person = Menga ish topib bergan odam
    .other-person = Boshqa odam

question-paid-by = Ishingiz uchun sizga kim pul toʻlaydi?
    .site = Men ishlaydigan firma
    .other-company = Meni ishga yuborgan boshqa firma
    .person = Firma emas, bir odam
    .nobody = Hech kim
