question-unwanted-touch = Shu ishga aloqador biror kishi badaningizga siz xohlamagan tarzda tekkanmi?

question-customers-alone = Bu ishda mehmonlar yoki mijozlar bilan yolgʻiz qolasizmi?

question-customers-refuse = Mijoz xohlagan narsaga “yoʻq” deya olasizmi?

question-customers-chosen = Siz xohlamasangiz ham, kim bilan va qancha vaqt koʻrishishingizni boshqa odam hal qiladimi?
