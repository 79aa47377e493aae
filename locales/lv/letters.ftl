## Letters that no font of the documents has

letters-unprintable = Šos burtus nevar izdrukāt: { $letters } ({ $script }, kur: “{ $place }”). Uz papīra to vietā ir burtu kodi.
    .advice = Uzrakstiet tos ar latīņu burtiem un izveidojiet dokumentu no jauna.
letters-printed = dokumenta teksti

## Scripts

letters-arabic = arābu raksts
letters-armenian = armēņu raksts
letters-bengali = bengāļu raksts
letters-burmese = birmiešu raksts
letters-chinese = ķīniešu raksts
letters-cyrillic = kirilicas raksts
letters-devanagari = dēvanāgari raksts
letters-ethiopic = etiopiešu raksts
letters-georgian = gruzīnu raksts
letters-greek = grieķu raksts
letters-gujarati = gudžaratu raksts
letters-gurmukhi = gurmukhi raksts
letters-hebrew = ebreju raksts
letters-japanese = japāņu raksts
letters-kannada = kannadu raksts
letters-khmer = khmeru raksts
letters-korean = korejiešu raksts
letters-lao = laosiešu raksts
letters-latin = latīņu raksts
letters-malayalam = malajalu raksts
letters-mongolian = mongoļu raksts
letters-odia = odiju raksts
letters-sinhala = singāļu raksts
letters-syriac = sīriešu raksts
letters-tamil = tamilu raksts
letters-telugu = telugu raksts
letters-thaana = tānas raksts
letters-thai = taju raksts
letters-tibetan = tibetiešu raksts
letters-signs = attēli un zīmes
letters-other = cits raksts
