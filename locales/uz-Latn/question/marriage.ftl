question-marriage-pressed = Biror kishi sizni oʻzingiz xohlamagan odam bilan turmush qurishga qistaganmi?

question-marriage-for-papers = Oʻzingiz yaxshi tanimaydigan odam bilan turmush qurishingiz uchun biror kishi sizga pul yoki yordam taklif qilganmi?

question-spouse-decides = Eringiz, xotiningiz yoki sevganingiz uydan chiqishingizga va qarindoshlaringizga qoʻngʻiroq qilishingizga ruxsat beradimi?
    .yes = Ha, oʻzim xohlaganimcha
    .not-always = Faqat avval soʻrasam yoki har doim emas
    .no = Yoʻq
    .not-married = Erim, xotinim yoki sevganim yoʻq
