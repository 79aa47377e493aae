question-child-for-others = Boshqa odamlar uchun homilador boʻlib, bola tugʻib berishga biror kishi sizni qistaganmi?

question-give-up-child = Bolangizni boshqalarga berib yuborishga, pul evaziga yoki pulsiz, biror kishi sizni qistaganmi?

question-organ-asked = Biror kishi sizdan pul evaziga yoki qarzni uzish uchun badaningizdagi biror aʼzoni, masalan, buyragingizni berishni soʻraganmi?
