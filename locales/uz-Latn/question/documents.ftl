question-passport-now = Pasportingiz hozir kimda?
    .self = Oʻzimda yoki uni xohlagan paytimda olishim mumkin
    .employer = Ish beruvchimda
    .other-person = Boshqa odamda
    .office = Politsiyada, davlat idorasida yoki elchixonada
    .no-passport = Pasportim ham, ID-kartam ham yoʻq
explained-passport-now = Hech qachon pasportingiz boʻlmagan boʻlsa, ID-kartangiz (shaxsiy guvohnomangiz) haqida javob bering. Hujjatingiz davlat idorasida, degan gapni faqat ish beruvchingiz aytgan boʻlsa, “Ish beruvchimda” javobini tanlang.

question-contract-now = Shu ish uchun yozma shartnomangiz bormi?
    .understood = Ha, bor va uni tushunaman
    .not-understood = Ha, bor, lekin uni tushunmayman
    .no-copy = Nimagadir imzo qoʻyganman, lekin nusxasi menda yoʻq
    .none = Yoʻq, yozma hech narsa yoʻq

question-other-papers-held = Biror kishi shu hujjatlaringizdan birortasini sizga bermay ushlab turibdimi?
    .permit = Yashash uchun ruxsatnomam yoki vizam
    .identity = ID-kartam (shaxsiy guvohnomam) yoki tugʻilganlik guvohnomam
    .licence = Haydovchilik guvohnomam (prava)
    .child-papers = Bolamning hujjatlari
    .ticket = Uyga qaytish chiptam
    .none = Yoʻq, bularning hech biri
explained-other-papers-held = Davlat idorasida yoki politsiyada turgan hujjatlarni tanlamang.

question-signed-unread = Bu ishdan oldin yoki u boshlanganda sizni boʻsh yoki oʻzingiz oʻqiy olmaydigan qogʻozlarga imzo qoʻyishga majbur qilishganmi?

question-work-registered = Sugʻurtangiz boʻlishi uchun ish beruvchingiz sizni ishchi sifatida roʻyxatdan oʻtkazganmi?
