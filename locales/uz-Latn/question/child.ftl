# status: machine

question-child-came-with = Bu yerga kim bilan keldingiz?
    .parents = Onam yoki otam bilan
    .relatives = Boshqa qarindoshlarim bilan
    .friends = Oʻrtoqlarim bilan
    .other-adult = Boshqa katta yoshli odam bilan
    .alone = Bir oʻzim
    .always-here = Men doim shu yerda yashaganman

question-child-lives-with = Hozir kim bilan yashaysiz?
    .parents = Onam yoki otam bilan
    .relatives = Boshqa qarindoshlarim bilan
    .home = Bolalar uyida yoki maktabda
    .other-adult = Boshqa katta yoshli odam bilan
    .alone = Bir oʻzim yoki oʻrtoqlarim bilan

question-child-school = Maktabga borasizmi?
    .yes = Ha
    .sometimes = Baʼzan
    .not-allowed = Yoʻq, menga ruxsat berishmaydi
    .work = Yoʻq, ishlashim kerak
    .no = Yoʻq, boshqa sabab bilan

question-child-promised = Sizga shulardan birortasini vaʼda qilishdi-yu, keyin boshqacha boʻlib chiqdimi?
    .school = Maktabga bora olishim
    .job = Qandaydir yaxshi ish
    .money = Pul
    .family = Oilam bilan birga boʻlishim
    .none = Yoʻq, bunday narsa boʻlmagan

question-child-works = Siz ishlaysizmi yoki kimgadir ish qilib berasizmi?

question-child-work-time = Qachon ishlaysiz?
    .sometimes = Faqat baʼzan
    .after-school = Maktabdan keyin ozgina
    .all-day = Deyarli kun boʻyi
    .night = Kechqurun va kechasi

question-child-work-money = Qilgan ishingizning pulini kim oladi?
    .self = Oʻzim
    .family = Oilam
    .other-adult = Boshqa katta yoshli odam
    .nobody = Hech kim pul olmaydi

question-child-papers = Pasportingiz yoki hujjatlaringiz kimda turadi?
    .self = Oʻzimda
    .family = Oilamda yoki menga qaraydigan odamlarda
    .other-adult = Boshqa katta yoshli odamda
    .no-papers = Hujjatlarim yoʻq

question-child-kept-in = Kimdir ustingizdan eshikni qulflab qoʻyadimi yoki oilangizga qoʻngʻiroq qilishga ruxsat bermaydimi?

question-child-not-allowed = Katta yoshli biror odam sizni taqiqlangan ishlarni qilishga majbur qiladimi?

question-child-gifts = Kimdir sizga sovgʻa yoki pul berib, keyin sizdan oʻzingizga yoqmaydigan narsani xohlaganmi?

question-child-threat = Kimdir sizga, agar birovga aytsangiz yoki ketib qolsangiz, yomon narsalar boʻladi, deydimi?

question-child-hurt = Kimdir sizga ozor berganmi?

question-child-wants = Hozir sizga nima yordam beradi?
    .safe-place = Uxlash uchun xavfsiz joy
    .family = Oilam bilan birga boʻlish
    .food = Yeyish yoki ichish uchun biror narsa
    .doctor = Shifokor
    .trusted-adult = Oʻzim ishonadigan katta odam bilan gaplashish
    .other = Boshqa narsa
