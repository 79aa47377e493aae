letter-title = آپ کے بارے میں ہم نے دوسروں کو کیا دیا
letter-intro = اِس صفحے پر لکھا ہے کہ ہم نے کیا، کس کو اور کب دیا۔ اِسے صرف وہاں رکھیں، جہاں یہ آپ کے لیے محفوظ ہو۔

letter-to-provider = لوگوں کی مدد کرنے والا ادارہ
letter-to-police = پولیس
letter-to-orphans-court = بچوں کی حفاظت کرنے والی عدالت
letter-to-migration-office = رہنے کا پرمٹ دینے والا سرکاری دفتر
letter-to-labour-inspectorate = لوگوں کے کام کو چیک کرنے والا سرکاری دفتر
letter-to-border-guard = سرحدی پولیس
letter-to-consular = لٹویا کی وزارتِ خارجہ
letter-to-medical = ڈاکٹر

letter-basis-child = یہاں آپ کی اجازت ضروری نہیں تھی، کیونکہ آپ کی عمر 18 سال سے کم ہے، یا یہ صاف نہیں۔
letter-basis-emergency = یہاں آپ کی اجازت ضروری نہیں تھی، کیونکہ کوئی خطرے میں تھا، یا کسی کو ڈاکٹر کی ضرورت تھی۔

letter-kind-case = آپ کے نام کی جگہ ایک نمبر، اور یہ کہ ہم کون ہیں
letter-kind-place = یہ کس شہر یا ضلعے میں ہوا
letter-kind-language = آپ کو کون سی زبانیں بولنی اور پڑھنی آتی ہیں، اور ترجمان کے بارے میں
letter-kind-age = آپ کی عمر کا حصہ
letter-kind-person = آپ عورت ہیں یا مرد، کس ملک کی شہریت ہے، یہاں رہنے کا حق
letter-kind-contact = آپ کا نام، اور آپ سے محفوظ طریقے سے بات کیسے ہو
letter-kind-explained = آپ کو کیا سمجھایا گیا، اور آپ کس بات پر راضی ہیں
letter-kind-needs = ابھی آپ کو کیا چاہیے
letter-kind-danger = آپ خطرے میں ہیں یا نہیں
letter-kind-grounds = تھوڑے لفظوں میں، آپ کے جوابوں سے ہم نے کیا سمجھا
letter-kind-own-words = آپ کے اپنے لفظ
letter-kind-forms = کام کیسا تھا، اور کب سے
letter-kind-open = کن سوالوں کے جواب نہیں ملے
letter-kind-exploiter = کام کے مالک یا دوسرے لوگوں کے بارے میں جو بتایا گیا، نام اور پتے کے ساتھ
letter-kind-documents = آپ کا پاسپورٹ کس کے پاس ہے
letter-kind-return = آپ کو اپنے ملک واپس جانے سے ڈر لگتا ہے یا نہیں
letter-kind-non-punishment = کسی نے شاید آپ سے زبردستی کیا کروایا
letter-kind-wishes = آپ کی کیا مرضی ہے

letter-may = آپ کے حقوق
letter-may-ask = آپ چاہیں تو پوچھ لیں کہ ہم نے ٹھیک ٹھیک کیا دیا۔ ہم وہ آپ کو پڑھ کر سنا سکتے ہیں۔
letter-may-correct = غلطیاں ٹھیک کرنے کے لیے ہم سے کہا جا سکتا ہے، اور یہ بات اُن لوگوں کو بتانے کے لیے بھی، جن کو وہ ملیں۔
letter-may-take-back = آپ چاہیں تو اپنی اجازت کسی بھی وقت واپس لے لیں۔ پھر جن لوگوں کو یہ باتیں ملیں، ہم اُن سے کہیں گے کہ اُنہیں آگے استعمال نہ کریں اور مٹا دیں۔ ہو سکتا ہے کہ کچھ حصہ اُنہیں رکھنا پڑے۔
letter-may-free = اِس پر آپ کو کوئی سزا نہیں ملے گی۔
letter-reach = ہم سے بات کرنے کا طریقہ:
letter-number = فون کریں تو یہ نمبر بتائیں:
