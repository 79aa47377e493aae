# status: machine

question-has-travelled = Shu ish uchun bir davlatdan boshqa davlatga safar qilganmisiz?

question-arrival-month = Latviyaga oxirgi marta qachon keldingiz? Oyi va yilini aytsangiz yetarli.

question-on-the-way = Oʻsha safar davomida shulardan birortasi boʻldimi?
    .passport = Kimdir pasportimni olib qoʻydi va qaytarmadi
    .money = Kimdir pulimni olib qoʻydi va qaytarmadi
    .phone = Kimdir telefonimni olib qoʻydi va qaytarmadi
    .guarded = Ustimdan eshikni qulflab qoʻyishdi yoki meni qoʻriqlab turishdi
    .debt = Qarz toʻlab boʻlinguncha ishlashim kerakligini aytishdi
    .none = Yoʻq, bularning hech biri boʻlmagan

question-recruitment-pressure = Bu ish boshlanishidan oldin, borishingiz yoki rozi boʻlishingiz uchun biror kishi shulardan birortasini qilganmi?
    .hurt = Meni urdi yoki badanimga ozor yetkazdi
    .threat = Meni urish yoki menga zarar yetkazish bilan qoʻrqitdi
    .family = Oila aʼzolarimga zarar yetkazdi yoki shunday qilish bilan qoʻrqitdi
    .authorities = Men haqimda politsiyaga yoki davlat idorasiga xabar berish bilan qoʻrqitdi
    .tell-others = Shaxsiy hayotim haqida boshqalarga aytib berish bilan qoʻrqitdi
    .taken = Meni kuch ishlatib olib ketdi yoki pul evaziga boshqa odamga topshirdi
    .none = Yoʻq, bularning hech biri boʻlmagan
