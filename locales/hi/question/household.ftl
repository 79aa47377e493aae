# status: machine

question-works-in-home = क्या आपका काम किसी के घर में है, जैसे सफ़ाई करना या लोगों की देखभाल?

question-household-bed = वहाँ आपके सोने की जगह कहाँ है?
    .elsewhere = वहाँ नहीं, मेरे अपने घर में
    .own-room = मेरे अपने अलग कमरे में
    .shared = जिनकी देखभाल मेरा काम है, उनके कमरे में
    .kitchen = रसोई, गलियारे या स्टोर में

question-household-always = क्या आपको वहाँ हर समय काम के लिए तैयार रहना पड़ता है, रात में भी?

question-household-out = क्या छुट्टी के दिन आपको उस घर से बाहर जाने की छूट है?
