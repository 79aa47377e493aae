question-needs-now = Hozir sizga eng zarur narsa nima?
    .shelter = Uxlash uchun xavfsiz joy
    .medical = Shifokor yoki dori
    .food = Ovqat yoki suv
    .documents = Hujjatlarimni qaytarib olishga yordam
    .wages = Ish haqimni olishga yordam
    .lawyer = Yurist maslahati
    .none = Hozircha hech narsa

question-dependants = Siz boqadigan yoki siz qaraydigan yaqin odamingiz bormi, masalan, bolangiz yoki ota-onangiz?

question-fears-return = Oʻz yurtingizga yoki tugʻilib oʻsgan joyingizga qaytishdan qoʻrqasizmi?

question-wishes = Bundan keyin nima boʻlishini xohlaysiz?
    .home = Yurtimga yoki tugʻilib oʻsgan joyimga qaytish
    .stay-work = Latviyada qolish va ishlash
    .change-job = Boshqa ish topish
    .police = Politsiya bilan gaplashish
    .time-to-think = Oʻylab olish uchun vaqt
    .support = Yordam beradigan tashkilot bilan gaplashish
    .other = Boshqa narsa

question-agrees-to-police = Politsiya bilan gaplashishga rozi boʻlarmidingiz?
explained-agrees-to-police = “Yoʻq” desangiz ham, yordam olishingiz mumkin.

question-health-needs = Sizga shulardan birortasi boʻyicha yordam kerakmi?
    .medicine = Har kuni ichadigan dorim
    .pregnancy = Homiladorlik
    .injury = Jarohat yoki ogʻriq
    .disability = Nogironlik
    .worries = Qoʻrquv, gʻamginlik yoki uyqusizlik
    .childcare = Bolalarimga qarab turadigan odam
    .none = Yoʻq, bularning hech biri

question-tonight = Bugun kechasi uxlash uchun xavfsiz joyingiz bormi?
    .yes = Ha
    .not-sure = U yer xavfsizmi-yoʻqmi, aniq bilmayman
    .no = Yoʻq

question-reach-safely = Siz bilan qanday bogʻlansak, xavfsiz boʻladi?
    .call = Qoʻngʻiroq qilib
    .message = Xabar yozib
    .through-someone = Oʻzim ishonadigan odam orqali
    .i-will-come = Oʻzim kelaman yoki qoʻngʻiroq qilaman
    .not-safe = Hozir hech qaysi yoʻl xavfsiz emas

question-speak-with = Kim bilan gaplashish sizga maʼqul: ayol bilanmi yoki erkak bilanmi?
    .woman = Ayol bilan
    .man = Erkak bilan
    .no-matter = Farqi yoʻq

question-cannot-go-on = Baʼzan oʻz hayotingizni tugatish haqida oʻylaysizmi?
explained-cannot-go-on = Siz bu dard bilan yolgʻiz emassiz. Bizga hoziroq ayting yoki 112 ga qoʻngʻiroq qiling.

question-wants-asylum = Oʻz yurtingizga qaytishdan qoʻrqqaningiz uchun Latviyada himoya soʻramoqchimisiz?
explained-wants-asylum = Bu yerdagi javobning oʻzi yetarli emas. Buni chegarachiga yoki politsiyaga ham ayting.

question-family-in-eu = Latviyada yoki Yevropa Ittifoqining boshqa davlatida yashaydigan yaqin oila aʼzolaringiz bormi?
