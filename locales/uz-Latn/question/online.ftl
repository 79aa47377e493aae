# status: machine

question-online-first = Bu oʻzingiz faqat internet orqali tanigan odamdan boshlanganmi?

question-online-pictures = Biror kishi sizni xohishingizga qarshi oʻz rasm yoki videolaringizni yuborishga yoki kamera oldiga chiqishga majbur qiladimi?

question-online-accounts = Internetdagi akkauntlaringiz yoki parollaringiz boshqa odamning qoʻlidami?
