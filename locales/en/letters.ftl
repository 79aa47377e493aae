## Letters that no font of the documents has

letters-unprintable = These letters cannot be printed: { $letters } ({ $script }, in “{ $place }”). On paper their codes are printed instead.
    .advice = Write them in Latin letters and make the document again.
letters-printed = texts of the document

## Scripts

letters-arabic = Arabic script
letters-armenian = Armenian script
letters-bengali = Bengali script
letters-burmese = Burmese script
letters-chinese = Chinese script
letters-cyrillic = Cyrillic script
letters-devanagari = Devanagari script
letters-ethiopic = Ethiopic script
letters-georgian = Georgian script
letters-greek = Greek script
letters-gujarati = Gujarati script
letters-gurmukhi = Gurmukhi script
letters-hebrew = Hebrew script
letters-japanese = Japanese script
letters-kannada = Kannada script
letters-khmer = Khmer script
letters-korean = Korean script
letters-lao = Lao script
letters-latin = Latin script
letters-malayalam = Malayalam script
letters-mongolian = Mongolian script
letters-odia = Odia script
letters-sinhala = Sinhala script
letters-syriac = Syriac script
letters-tamil = Tamil script
letters-telugu = Telugu script
letters-thaana = Thaana script
letters-thai = Thai script
letters-tibetan = Tibetan script
letters-signs = pictures and signs
letters-other = another script
