# status: machine

question-marriage-pressed = Biror kishi sizni oʻzingiz xohlamagan odam bilan turmush qurishga qistaganmi?

question-marriage-for-papers = Oʻzingiz yaxshi tanimaydigan odam bilan turmush qurishingiz uchun biror kishi sizga pul yoki yordam taklif qilganmi?

question-spouse-decides = Oilaviy hayotingizda uydan chiqishingiz, qarindoshlaringizga qoʻngʻiroq qilishingiz va hujjatlaringizni oʻzingizda saqlashingiz mumkinmi?
    .yes = Ha
    .not-always = Faqat erim yoki xotinim ruxsat bersa
    .no = Yoʻq
    .not-married = Nikohda emasman
