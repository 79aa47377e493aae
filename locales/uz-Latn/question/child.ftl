question-child-came-with = Latviyaga kim bilan keldingiz?
    .parents = Onam yoki otam bilan
    .relatives = Boshqa qarindoshlarim bilan
    .friends = Oʻrtoqlarim bilan
    .other-adult = Boshqa katta yoshli odam bilan
    .alone = Bir oʻzim
    .always-here = Men doim Latviyada yashaganman

question-child-lives-with = Hozir kim bilan yashaysiz?
    .parents = Onam yoki otam bilan
    .relatives = Boshqa qarindoshlarim bilan
    .foster = Tutingan oilam bilan
    .home = Bolalar uyida, qochqinlarni qabul qilish markazida yoki maktab-internatda
    .other-adult = Boshqa katta yoshli odam bilan yoki sevganim bilan
    .alone = Bir oʻzim yoki tengdosh oʻrtoqlarim bilan

question-child-school = Maktabga borasizmi?
    .yes = Ha
    .sometimes = Baʼzan
    .not-allowed = Yoʻq, menga ruxsat berishmaydi
    .work = Yoʻq, ishlashim kerak
    .no = Yoʻq, boshqa sabab bilan

question-child-promised = Kimdir sizni kelishga yoki ishlashga koʻndirish uchun shulardan birortasini vaʼda qildi-yu, keyin aytgani boʻlmay qoldimi?
    .school = Maktabga bora olishim
    .job = Yaxshi ish
    .money = Pul
    .family = Oilam bilan birga boʻlishim
    .none = Yoʻq, bunday narsa boʻlmagan

question-child-works = Siz ishlaysizmi yoki kimgadir ish qilib berasizmi?
explained-child-works = Uyda ozgina yordam berish bunga kirmaydi.

question-child-work-time = Qachon ishlaysiz?
    .sometimes = Faqat baʼzan, dam olish kunlari yoki taʼtilda
    .after-school = Maktabdan oldin yoki keyin ozgina
    .all-day = Deyarli kun boʻyi, maktab kunlari ham
    .night = Kechqurun juda kech yoki kechasi

question-child-work-money = Qilgan ishingizning pulini kim oladi?
    .self = Oʻzim
    .family = Oilam
    .other-adult = Boshqa katta yoshli odam
    .nobody = Hech kim pul olmaydi

question-child-papers = Pasportingiz yoki hujjatlaringiz kimda turadi?
    .self = Oʻzimda
    .family = Oilamda, tutingan oilamda yoki bolalar uyida
    .other-adult = Boshqa katta yoshli odamda
    .office = Politsiyada yoki davlat idorasida
    .no-papers = Hujjatlarim yoʻq

question-child-kept-apart = Kimdir sizga shulardan birortasini qiladimi?
    .locked-in = Chiqa olmasligim uchun ustimdan eshikni qulflab qoʻyishadi
    .no-calls = Oilam bilan gaplashishimga hech qachon ruxsat berishmaydi
    .none = Yoʻq, bunday qilishmaydi

question-child-not-allowed = Katta yoshli odam sizni narsa oʻgʻirlashga, yashirin narsa olib yurishga yoki politsiya taqiqlagan boshqa ishga majbur qiladimi?

question-child-gifts = Kimdir sizga sovgʻa yoki pul berib, keyin, buning uchun siz u xohlagan ishni qilishingiz shart, deganmi?

question-child-threat = Kimdir sizni uraman, badaningizni ogʻritaman yoki oilangizdan biriga shunday qilaman, deb qoʻrqitadimi?
explained-child-threat = Bolalar orasidagi janjal bu savolga kirmaydi.

question-child-hurt = Katta yoshli biror odam sizni uradimi yoki badaningizni ogʻritadimi?
explained-child-hurt = Bunda sizning aybingiz yoʻq. Koʻproq aytib berishingiz shart emas.

question-child-wants = Hozir sizga nima kerak?
    .safe-place = Uxlash uchun xavfsiz joy
    .family = Oilam bilan birga boʻlish
    .food = Yeyish yoki ichish uchun biror narsa
    .doctor = Shifokor
    .trusted-adult = Oʻzim ishonadigan katta yoshli odam bilan gaplashish
    .other = Boshqa narsa
