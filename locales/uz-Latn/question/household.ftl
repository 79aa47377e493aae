question-works-in-home = Birovning uyida ishlaysizmi, masalan, uy tozalaysizmi yoki odamlarni parvarish qilasizmi?

question-household-bed = Birovning uyida ishlaganingizda qayerda uxlaysiz?
    .elsewhere = Oʻz uyimda
    .own-room = Oʻsha uyda, oʻzimning alohida xonamda
    .workers = Boshqa ishchilar bilan bitta xonada
    .shared = Oʻzim parvarish qiladigan odamlar xonasida
    .kitchen = Oshxonada, yoʻlakda yoki omborxonada

question-household-always = Ishlaydigan uyingizda istalgan vaqtda, hatto kechasi ham, ishlashga tayyor turishingiz shartmi?

question-household-out = Ishlaydigan uyingizdan boʻsh vaqtingizda tashqariga chiqsangiz boʻladimi?
