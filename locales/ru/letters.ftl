## Letters that no font of the documents has

letters-unprintable = Эти буквы нельзя напечатать: { $letters } ({ $script }, где: «{ $place }»). На бумаге вместо них стоят их коды.
    .advice = Напишите их латинскими буквами и создайте документ заново.
letters-printed = тексты документа

## Scripts

letters-arabic = арабское письмо
letters-armenian = армянское письмо
letters-bengali = бенгальское письмо
letters-burmese = бирманское письмо
letters-chinese = китайское письмо
letters-cyrillic = кириллическое письмо
letters-devanagari = письмо деванагари
letters-ethiopic = эфиопское письмо
letters-georgian = грузинское письмо
letters-greek = греческое письмо
letters-gujarati = гуджаратское письмо
letters-gurmukhi = письмо гурмукхи
letters-hebrew = еврейское письмо
letters-japanese = японское письмо
letters-kannada = письмо каннада
letters-khmer = кхмерское письмо
letters-korean = корейское письмо
letters-lao = лаосское письмо
letters-latin = латинское письмо
letters-malayalam = письмо малаялам
letters-mongolian = монгольское письмо
letters-odia = письмо ория
letters-sinhala = сингальское письмо
letters-syriac = сирийское письмо
letters-tamil = тамильское письмо
letters-telugu = письмо телугу
letters-thaana = письмо тана
letters-thai = тайское письмо
letters-tibetan = тибетское письмо
letters-signs = картинки и знаки
letters-other = другое письмо
