## Letters that no font of the documents has

letters-unprintable = Ці літери не можна надрукувати: { $letters } ({ $script }, де: «{ $place }»). На папері замість них стоять їхні коди.
    .advice = Напишіть їх латинськими літерами та створіть документ заново.
letters-printed = тексти документа

## Scripts

letters-arabic = арабське письмо
letters-armenian = вірменське письмо
letters-bengali = бенгальське письмо
letters-burmese = бірманське письмо
letters-chinese = китайське письмо
letters-cyrillic = кириличне письмо
letters-devanagari = письмо деванагарі
letters-ethiopic = ефіопське письмо
letters-georgian = грузинське письмо
letters-greek = грецьке письмо
letters-gujarati = гуджаратське письмо
letters-gurmukhi = письмо гурмухі
letters-hebrew = єврейське письмо
letters-japanese = японське письмо
letters-kannada = письмо каннада
letters-khmer = кхмерське письмо
letters-korean = корейське письмо
letters-lao = лаоське письмо
letters-latin = латинське письмо
letters-malayalam = малаяламське письмо
letters-mongolian = монгольське письмо
letters-odia = письмо орія
letters-sinhala = сингальське письмо
letters-syriac = сирійське письмо
letters-tamil = тамільське письмо
letters-telugu = письмо телугу
letters-thaana = письмо тана
letters-thai = тайське письмо
letters-tibetan = тибетське письмо
letters-signs = картинки та знаки
letters-other = інше письмо
