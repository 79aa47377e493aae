question-unwanted-touch = Shu ishga aloqador biror kishi badaningizga siz xohlamagan tarzda tekkanmi?

question-customers-alone = Bu ishda mehmonlar yoki mijozlar bilan alohida xonada, kvartirada yoki mashinada boʻlasizmi?

question-customers-refuse = Mijoz siz xohlamaydigan ishni qilishingizni istasa, “yoʻq” deya olasizmi?
explained-customers-refuse = “Yoʻq” deganingizda jarima solishsa yoki kimningdir jahli chiqsa, bu savolga “yoʻq” deb javob bering.

question-customers-chosen = Siz xohlamasangiz ham, biror kishi sizni mijozlar bilan uchrashishga yoki ular bilan qolishga majbur qiladimi?
