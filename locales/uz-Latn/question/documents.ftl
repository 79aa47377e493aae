# status: machine

question-passport-now = Pasportingiz hozir kimda?
    .self = Oʻzimda yoki uni xohlagan paytimda olishim mumkin
    .employer = Ish beruvchimda
    .other-person = Boshqa odamda
    .no-passport = Pasportim yoʻq

question-contract-now = Sizda yozma mehnat shartnomasi bormi?
    .understood = Ha, bor va uni tushunaman
    .not-understood = Ha, bor, lekin uni tushunmayman
    .no-copy = Nimagadir imzo qoʻyganman, lekin nusxasi menda yoʻq
    .none = Yoʻq, yozma hech narsa yoʻq

question-contract-followed = Ishingiz va ish haqingiz shartnomada yozilganidekmi?

question-passport-back = Pasportingizni soʻrasangiz, uni sizga darhol qaytarib berishadimi?

question-other-papers-held = Biror kishi shu hujjatlaringizdan birortasini oʻzida ushlab turib, qaytarib bermayaptimi?
    .permit = Yashash uchun ruxsatnomam yoki vizam
    .identity = Shaxsiy guvohnomam yoki tugʻilganlik guvohnomam
    .licence = Haydovchilik guvohnomam
    .child-papers = Bolamning hujjatlari
    .ticket = Uyga qaytish chiptam
    .none = Yoʻq, bularning hech biri

question-signed-unread = Sizni boʻsh yoki oʻzingiz oʻqiy olmaydigan qogʻozlarga imzo qoʻyishga majbur qilishganmi?

question-work-registered = Ish beruvchingiz sugʻurtangiz boʻlishi uchun sizni ishchi sifatida roʻyxatdan oʻtkazganmi?
