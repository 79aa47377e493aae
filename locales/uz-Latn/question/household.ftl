# status: machine

question-works-in-home = Birovning uyida ishlaysizmi, masalan, uy tozalaysizmi yoki odamlarni parvarish qilasizmi?

question-household-bed = Oʻsha uyda qayerda uxlaysiz?
    .elsewhere = Oʻz uyimda uxlayman
    .own-room = Oʻzimning alohida xonamda
    .shared = Oʻzim parvarish qiladigan odamlar xonasida
    .kitchen = Oshxonada, yoʻlakda yoki omborxonada

question-household-always = U yerda istalgan vaqtda, kechasi ham, ishlashga tayyor turishingiz shartmi?

question-household-out = Dam olish kuningizda uydan chiqishingiz mumkinmi?
