# status: machine

question-passport-now = Pasportingiz hozir kimda?
    .self = Oʻzimda yoki uni xohlagan paytimda olishim mumkin
    .employer = Ish beruvchimda
    .other-person = Boshqa odamda
    .no-passport = Pasportim yoʻq

question-contract-now = Sizda yozma mehnat shartnomasi bormi?
    .understood = Ha, bor va uni tushunaman
    .not-understood = Ha, bor, lekin uni tushunmayman
    .no-copy = Qandaydir qogʻozga imzo qoʻyganman, lekin menda nusxasi yoʻq
    .none = Yoʻq, yozma hech narsa yoʻq

question-contract-followed = Ishingiz va ish haqingiz shartnomada yozilganidekmi?
