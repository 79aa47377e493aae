answer-yes = Ha
answer-no = Yoʻq
answer-dont-know = Bilmayman
answer-declined = Aytishni xohlamayman
answer-later = Keyinroq
