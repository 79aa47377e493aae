# status: machine

question-child-came-with = यहाँ आते समय तुम्हारे साथ कौन था?
    .parents = मेरी माँ या मेरे पापा
    .relatives = दूसरे रिश्तेदार
    .friends = दोस्त
    .other-adult = कोई और बड़ा
    .alone = कोई नहीं
    .always-here = मेरा घर हमेशा से यहीं है

question-child-lives-with = अभी तुम्हारे साथ कौन रहता है?
    .parents = मेरी माँ या मेरे पापा
    .relatives = दूसरे रिश्तेदार
    .home = मेरे रहने की जगह बाल गृह या स्कूल है
    .other-adult = कोई और बड़ा
    .alone = कोई नहीं, या दोस्त

question-child-school = क्या तुम्हारा स्कूल जाना होता है?
    .yes = हाँ
    .sometimes = कभी-कभी
    .not-allowed = नहीं, मुझे जाने नहीं दिया जाता
    .work = नहीं, मुझे काम करना पड़ता है
    .no = नहीं, किसी और वजह से

question-child-promised = क्या तुमसे इनमें से किसी बात का वादा किया गया, और फिर कुछ और ही निकला?
    .school = स्कूल जाने का
    .job = किसी अच्छे काम का
    .money = पैसों का
    .family = अपने परिवार के साथ रहने का
    .none = नहीं, ऐसा कुछ नहीं

question-child-works = क्या तुम्हें काम करना होता है, या किसी के छोटे-मोटे काम करने होते हैं?

question-child-work-time = तुम्हारा काम कब होता है?
    .sometimes = बस कभी-कभी
    .after-school = स्कूल के बाद थोड़ा-सा
    .all-day = लगभग पूरा दिन
    .night = शाम को और रात में

question-child-work-money = तुम्हारे काम के पैसे किसे मिलते हैं?
    .self = मुझे
    .family = मेरे परिवार को
    .other-adult = किसी और बड़े को
    .nobody = किसी को पैसे नहीं मिलते

question-child-papers = तुम्हारा पासपोर्ट या तुम्हारे कागज़ात किसके पास रहते हैं?
    .self = मेरे पास
    .family = मेरे परिवार या मेरी देखभाल करने वालों के पास
    .other-adult = किसी और बड़े के पास
    .no-papers = मेरे कोई कागज़ात हैं ही नहीं

question-child-kept-in = क्या कोई तुम्हें ताले में बंद करता है, या परिवार को फ़ोन करने से मना करता है?

question-child-not-allowed = क्या कोई बड़ा तुमसे ऐसे काम करवाता है, जो मना हैं?

question-child-gifts = क्या किसी ने तुम्हें तोहफ़े या पैसे दिए, और फिर कुछ ऐसा चाहा, जो तुम्हें अच्छा नहीं लगा?

question-child-threat = क्या कोई कहता है कि अगर तुम किसी को बताओ या छोड़कर जाओ, तो कुछ बुरा होगा?

question-child-hurt = क्या किसी ने तुम्हें चोट पहुँचाई है?

question-child-wants = अभी किस बात से तुम्हें मदद मिलेगी?
    .safe-place = सोने के लिए सुरक्षित जगह
    .family = अपने परिवार के साथ होना
    .food = कुछ खाना या पीना
    .doctor = डॉक्टर
    .trusted-adult = अपने भरोसे के किसी बड़े से बात करना
    .other = कुछ और
