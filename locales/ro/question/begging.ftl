question-begging-made = Vă pune cineva să cereți bani de la oameni, pe stradă sau din ușă în ușă?

question-begging-money = Cine păstrează banii pe care vi-i dau oamenii?
    .self = Îi păstrez eu
    .shared = Îi împărțim în familia mea
    .part-taken = Cineva ia o parte din ei
    .all-taken = Cineva îi ia pe toți
