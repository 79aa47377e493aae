question-has-travelled = Yashash, ishlash yoki oʻqish uchun boshqa davlatga kelganmisiz, borganmisiz yoki hozir yoʻldamisiz?

question-arrival-month = Latviyaga yashash yoki ishlash uchun qachon keldingiz? Oyi va yilini aytsangiz yetarli.

question-on-the-way = Safaringizni tashkil qilgan yoki yoʻlda siz bilan birga boʻlgan biror kishi shulardan birortasini qilganmi?
    .passport = Pasportimni olib qoʻydi va qaytarmadi
    .money = Pulimni olib qoʻydi va qaytarmadi
    .phone = Telefonimni olib qoʻydi va qaytarmadi
    .guarded = Ustimdan eshikni qulflab qoʻydi yoki meni poylab turdi
    .debt = Qarz toʻlab boʻlinguncha ishlashim shart, deb aytdi
    .none = Yoʻq, bularning hech biri boʻlmagan

question-recruitment-pressure = Bu ish boshlanishidan oldin, yoʻlga chiqishingiz yoki rozi boʻlishingiz uchun biror kishi shulardan birortasini qilganmi?
    .hurt = Meni urdi yoki badanimni ogʻritdi
    .threat = Meni kaltaklashini yoki badanimni ogʻritishini aytib qoʻrqitdi
    .family = Oilamdan birini urdi, badanini ogʻritdi yoki shunday qilishini aytib qoʻrqitdi
    .authorities = Politsiyaga yoki boshqa davlat idorasiga men haqimda xabar berishini aytib qoʻrqitdi
    .tell-others = Shaxsiy hayotim haqida boshqalarga aytib berishini aytib qoʻrqitdi
    .taken = Meni kuch bilan olib ketdi yoki pul evaziga birovga berdi
    .none = Yoʻq, bularning hech biri boʻlmagan

question-who-offered = Bu ish haqida sizga birinchi boʻlib kim aytgan?
    .self = Oʻzim topganman, masalan, eʼlondan
    .family-friends = Oila aʼzolarim, doʻstlarim yoki tanishlarim
    .partner = Turmush oʻrtogʻim, sevganim yoki menga yaqin odam
    .agency = Agentlik
    .online = Faqat internet yoki ilova orqali taniydigan odamim
    .employer = Ish beruvchim
    .other-person = Boshqa odam, masalan, begona kishi
explained-who-offered = “Ish” deganda sizga taklif qilingan yoki siz qiladigan har narsa tushuniladi, uni hech kim ish demasa ham.

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
    .self = Oʻzimda edi yoki uni xohlagan paytimda olishim mumkin edi
    .family = Oʻzim xohlaganimdek, oilamda edi
    .organiser = Safarni tashkil qilgan odamda edi, qaytarib ola olmasdim
    .other-person = Boshqa odamda edi, qaytarib ola olmasdim
    .no-papers = Pasportim yoʻq edi

question-journey-alone = Hech kim yordam bermaganida ham, bu safarni oʻzingiz tashkil qila olarmidingiz?

question-journey-decided = Safar paytida har bir ishda, hatto mayda ishlarda ham, boshqa odamning aytganini qilishingiz shartmidi?

question-journey-debt = Safardan oldin yoki yoʻlda sizga, yoʻl puli yoki hujjatlar puli toʻlab boʻlinguncha ishlashingiz shart, deb aytishganmi?

question-knew-destination = Yoʻlga chiqishdan oldin qayerda yashashingizni va ishlashingizni bilarmidingiz?

question-someone-waits = Boradigan joyingizda sizni biror kishi kutyaptimi?

question-way-back = Uyga qaytmoqchi boʻlsangiz, qaytish uchun yoʻl pulini toʻlay olasizmi?
    .ticket = Chiptam yoki yetarli pulim bor
    .borrow = Qarz olishimga toʻgʻri keladi
    .other-holds = Chiptam yoki pulimni boshqa odam ushlab turibdi
    .no = Yoʻq, toʻlay olmayman

question-told-what-to-say = Biror kishi sizga chegarada, politsiyaga yoki boshqa davlat idoralariga rost boʻlmagan gap aytishni buyurganmi?

question-law-untrue = Ish taklif qilganlar yoki sizni bu yerga olib kelganlar, sizga oʻxshagan odamlarning bu davlatda hech qanday huquqi yoʻq, deb aytishganmi?
