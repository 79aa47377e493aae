card-title = Advice for workers
card-lines = Questions about pay, papers, housing or the way home? You can call and ask. You do not have to say your name.
card-free = The advice is free of charge.
card-languages = Say which language you speak.
card-emergency = Emergency number: 112
card-keep = Keep this card. You may need it one day.
