question-carried-secretly = Biror narsani olib yurishga, yashirishga yoki sotishga sizni majbur qilib, uni sir tutishni aytishganmi?

question-account-used = Biror kishi bank hisobingiz, ismingiz yoki hujjatlaringizdan pul ishlarida siz xohlamagan yoki tushunmagan tarzda foydalanganmi?

question-made-to-take = Doʻkonlardan yoki boshqa odamlardan pul toʻlamay narsa olishga biror kishi sizni majbur qilganmi?

question-made-to-call = Begona odamlarga qoʻngʻiroq qilib yoki yozib, ulardan yolgʻon gap bilan pul olishga biror kishi sizni majbur qilganmi?
