question-online-first = Faqat internetda tanishgan odamingiz sizni ishingizga yoki yashaydigan joyingizga olib kelganmi?

question-online-pictures = Oʻz rasm yoki videolaringizni yuborishga yoki kamera oldida boʻlishga biror kishi sizni xohishingizga qarshi majbur qiladimi?

question-online-accounts = Internetdagi akkauntlaringiz yoki parollaringiz boshqa odamning qoʻlidami?
