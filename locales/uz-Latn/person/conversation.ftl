safety-nod = Gapirishingiz shart emas. Bosh irgʻab “ha”, bosh chayqab “yoʻq” deyishingiz mumkin.
safety-alone = Bu yerda hech kim eshitmaydigan qilib gaplasha olamizmi?
safety-safe = Hozir men bilan gaplashish siz uchun xavfsizmi?
safety-near = Hozir shu yaqinda ish joyingizdan biror kishi yoki siz qoʻrqadigan odam bormi?
safety-interpreter = Shu odam tarjima qilsa, sizga maʼqulmi?
safety-wish = Qanday tarjimon sizga maʼqul: ayolmi yoki erkakmi? “Farqi yoʻq” deyishingiz ham mumkin.

postpone-thanks = Rahmat. Bugun boshqa savolim yoʻq.
postpone-later = Boshqa paytda, boshqa joyda gaplashishimiz mumkin. Siz hech qanday yomon ish qilmadingiz.

break-now = Keling, biroz tanaffus qilaylik. Dam olishingiz va suv ichishingiz mumkin. Faqat siz xohlasangiz, davom etamiz.
resume-welcome = Shu yerda ekaningiz yaxshi. Davom etishingiz shart emas. Suhbatni istalgan paytda toʻxtatishingiz mumkin.

closing-thanks = Men bilan gaplashganingiz uchun rahmat.
closing-kept = Oldin tushuntirganimdek, javoblaringiz qulflab saqlanadi.
closing-next = Sizga nima yordam berishi mumkinligini oʻylab koʻraman va bu haqda siz bilan gaplashaman. Har qanday yordamga “yoʻq” deyishingiz mumkin.
closing-unfinished = Hali hamma narsani soʻramadik. Xohlasangiz, boshqa paytda yana gaplashishimiz mumkin.
closing-change = Yozganlarimni tuzatishni yoki oʻchirishni istalgan paytda mendan soʻrashingiz mumkin.
closing-reach = Men bilan mana shunday bogʻlanishingiz mumkin:
closing-reach-ask = Men bilan qanday bogʻlanish mumkinligini hozir aytaman.
closing-card = Sizga telefon raqamlari yozilgan kartochka bera olaman. Uni oʻzingizda saqlash siz uchun xavfsiz boʻlsagina oling.
closing-withdrawn = Siz toʻxtatdingiz. Hechqisi yoʻq. Endi sizdan hech narsa soʻramayman.
closing-erased = Hozir menga aytganlaringizni oʻchiraman.
