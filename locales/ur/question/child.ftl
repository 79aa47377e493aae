# status: machine

question-child-came-with = آپ کے ساتھ یہاں کون آیا تھا؟
    .parents = امی یا ابو
    .relatives = دوسرے رشتے دار
    .friends = دوست
    .other-adult = کوئی اور بڑا شخص
    .alone = کوئی نہیں
    .always-here = میں ہمیشہ سے یہیں ہوں

question-child-lives-with = آج کل آپ کے ساتھ کون رہتا ہے؟
    .parents = امی یا ابو
    .relatives = دوسرے رشتے دار
    .home = میں ایسے ادارے یا اسکول میں ہوں جہاں بچے رہتے ہیں
    .other-adult = کوئی اور بڑا شخص
    .alone = کوئی نہیں، یا صرف دوست

question-child-school = کیا آپ کا اسکول جانا ہوتا ہے؟
    .yes = ہاں
    .sometimes = کبھی کبھی
    .not-allowed = نہیں، مجھے اجازت نہیں
    .work = نہیں، مجھے کام کرنا پڑتا ہے
    .no = نہیں، کسی اور وجہ سے

question-child-promised = کیا آپ سے اِن میں سے کسی بات کا وعدہ کیا گیا تھا، اور پھر کچھ اور ہوا؟
    .school = میرا اسکول جانا
    .job = کوئی اچھا کام
    .money = پیسے
    .family = اپنے گھر والوں کے ساتھ رہنا
    .none = نہیں، ایسا کچھ نہیں

question-child-works = کیا آپ کا کوئی کام یا نوکری ہے، یا کسی کے چھوٹے موٹے کام آپ کے ذمے ہیں؟

question-child-work-time = آپ کا کام کس وقت ہوتا ہے؟
    .sometimes = صرف کبھی کبھی
    .after-school = اسکول کے بعد، تھوڑی دیر
    .all-day = تقریباً سارا دن
    .night = شام کو اور رات کو

question-child-work-money = آپ کے کام کے پیسے کسے ملتے ہیں؟
    .self = مجھے
    .family = میرے گھر والوں کو
    .other-adult = کسی اور بڑے شخص کو
    .nobody = کسی کو پیسے نہیں ملتے

question-child-papers = آپ کا پاسپورٹ یا آپ کے کاغذات کس کے پاس رہتے ہیں؟
    .self = میرے پاس
    .family = گھر والوں یا میری دیکھ بھال کرنے والوں کے پاس
    .other-adult = کسی اور بڑے شخص کے پاس
    .no-papers = میرے کوئی کاغذات نہیں ہیں

question-child-kept-in = کیا کوئی آپ کو تالا لگا کر بند کر دیتا ہے، یا گھر والوں کو فون کرنے سے منع کرتا ہے؟

question-child-not-allowed = کیا کوئی بڑا شخص آپ سے ایسے کام کرواتا ہے جو منع ہیں؟

question-child-gifts = کیا کسی نے آپ کو تحفے یا پیسے دیے، اور پھر کچھ ایسا چاہا جو آپ کو اچھا نہیں لگا؟

question-child-threat = کیا کوئی کہتا ہے کہ اگر آپ کسی کو بتائیں یا چھوڑ کر جائیں، تو کچھ بُرا ہو گا؟

question-child-hurt = کیا کسی نے آپ کو مارا ہے یا تکلیف پہنچائی ہے؟

question-child-wants = ابھی کس بات سے آپ کی مدد ہو گی؟
    .safe-place = سونے کے لیے محفوظ جگہ
    .family = اپنے گھر والوں کے ساتھ ہونا
    .food = کچھ کھانا یا پینا
    .doctor = ڈاکٹر
    .trusted-adult = کسی ایسے بڑے سے بات کرنا جس پر مجھے بھروسا ہے
    .other = کچھ اور
