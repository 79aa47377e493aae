# status: machine

question-child-for-others = Biror kishi sizni boshqa odamlar uchun homilador boʻlib, bola tugʻib berishga qistaganmi?

question-give-up-child = Biror kishi sizni bolangizni boshqa odamlarga berishga qistaganmi yoki buning uchun pul taklif qilganmi?

question-organ-asked = Biror kishi sizdan pul yoki qarz evaziga badaningizdagi biror aʼzoni, masalan, buyragingizni berishni soʻraganmi?
