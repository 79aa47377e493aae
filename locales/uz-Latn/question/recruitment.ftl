# status: machine

question-has-travelled = Shu ish uchun bir davlatdan boshqa davlatga safar qilganmisiz?

question-arrival-month = Latviyaga oxirgi marta qachon keldingiz? Oyi va yilini aytsangiz yetarli.

question-on-the-way = Oʻsha safar davomida shulardan birortasi boʻldimi?
    .passport = Kimdir pasportimni olib qoʻydi va qaytarmadi
    .money = Kimdir pulimni olib qoʻydi va qaytarmadi
    .phone = Kimdir telefonimni olib qoʻydi va qaytarmadi
    .guarded = Ustimdan qulflab qoʻyishdi yoki qoʻriqlab turishdi
    .debt = Qarz toʻlab boʻlinguncha ishlashim kerakligini aytishdi
    .none = Yoʻq, bularning hech biri boʻlmagan

question-recruitment-pressure = Bu ish boshlanishidan oldin, borishingiz yoki rozi boʻlishingiz uchun biror kishi shulardan birortasini qilganmi?
    .hurt = Meni urdi yoki badanimga ozor yetkazdi
    .threat = Menga zarar yetkazish bilan qoʻrqitdi
    .family = Oilamga zarar yetkazdi yoki shu bilan qoʻrqitdi
    .authorities = Men haqimda politsiya yoki idoraga aytish bilan qoʻrqitdi
    .tell-others = Shaxsiy hayotim haqida boshqalarga aytish bilan qoʻrqitdi
    .taken = Meni kuch bilan olib ketdi yoki pul evaziga birovga berdi
    .none = Yoʻq, bularning hech biri boʻlmagan

question-who-offered = Bu ish haqida sizga birinchi boʻlib kim aytgan?
    .self = Oʻzim topganman
    .family-friends = Oila aʼzolarim yoki doʻstlarim
    .acquaintance = Uncha yaqin boʻlmagan tanishim
    .partner = Turmush oʻrtogʻim, sevganim yoki menga yaqin odam
    .agency = Agentlik
    .online = Faqat internet orqali taniydigan odamim
    .employer = Ish beruvchim

question-journey-arranged = Safaringizni kim tashkil qilgan?
    .self = Oʻzim
    .family-friends = Oila aʼzolarim yoki doʻstlarim
    .agency = Agentlik
    .employer = Ish beruvchim
    .other-person = Boshqa odam

question-journey-paid = Safaringiz uchun kim pul toʻlagan?
    .self = Oʻzim, oʻz pulimdan
    .borrowed = Oʻzim, qarzga olgan pulimdan
    .family-friends = Oila aʼzolarim yoki doʻstlarim
    .employer = Ish beruvchim
    .other-person = Boshqa odam

question-papers-on-journey = Safar paytida pasportingiz kimda edi?
    .self = Oʻzimda
    .family = Oʻzim xohlaganimdek, oilamda
    .organiser = Safarni tashkil qilgan odamda
    .other-person = Men xohlamagan boʻlsam ham, boshqa odamda
    .no-papers = Pasportim yoʻq edi

question-journey-alone = Ishni taklif qilgan odam boʻlmaganida, bu safarni tashkil qila olarmidingiz?

question-journey-decided = Safar paytida hamma narsani, hatto mayda ishlarni ham, sizning oʻrningizga boshqa odam hal qilganmi?

question-journey-debt = Sizga safar uchun yoki hujjatlarga yordam uchun pul toʻlab boʻlinguncha ishlashingiz kerakligini aytishganmi?

question-knew-destination = Yoʻlga chiqishdan oldin yashaydigan va ishlaydigan joyingizni bilarmidingiz?

question-someone-waits = Bu safaringiz oxirida sizni biror kishi kutyaptimi?

question-way-back = Uyga qaytmoqchi boʻlsangiz, qaytish uchun yoʻl pulini toʻlay olasizmi?
    .ticket = Chiptam yoki yetarli pulim bor
    .borrow = Qarz olishimga toʻgʻri keladi
    .other-holds = Chiptam yoki pulimni boshqa odam ushlab turibdi
    .no = Yoʻq, toʻlay olmayman

question-told-what-to-say = Biror kishi sizga chegarada yoki davlat idorasida rost boʻlmagan gap aytishni buyurganmi?

question-law-untrue = Bu ishdan oldin sizga bu yerdagi qonunlar yoki politsiya haqida rost boʻlmagan gaplar aytishganmi?
