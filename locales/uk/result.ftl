result-count = { $shown ->
        [one] { $shown } запитання
        [few] { $shown } запитання
        [many] { $shown } запитань
       *[other] { $shown } запитання
    }, { $answered ->
        [one] { $answered } відповідь
        [few] { $answered } відповіді
        [many] { $answered } відповідей
       *[other] { $answered } відповіді
    }
result-first = Спершу:
result-next = Наступний крок:
result-profile = Показати оцінку:
result-no-evidence = Тут не виявлено жодної ознаки.
result-could-change = Що може це змінити
result-not-asked = { $count ->
        [one] Не поставлено { $count } запитання
        [few] Не поставлено { $count } запитання
        [many] Не поставлено { $count } запитань
       *[other] Не поставлено { $count } запитання
    }
result-decision = Ваше рішення
result-differ = Не погоджуюся — із зазначенням причини
result-reason = Причина
    .placeholder = Що ви бачили або знаєте такого, чого не показують відповіді?
result-save-reason = Зберегти причину
result-reason-saved = Причину збережено
result-decide-first = Спершу позначте своє рішення, тоді можна підготувати скерування.
result-refer = До скерування
result-correct = Виправити або доповнити відповіді

result-checklists = Ознаки без опублікованої сили
    .note = Для цих форм силу ознак не опубліковано. Те, що тут показано, ніколи не враховують у результаті.
result-checklist-none = Серед відповідей немає жодної ознаки.
result-checklist-add = Є ознаки форми експлуатації, яку ви не позначили як можливу. Її можна додати на сторінці «Ситуація».
result-checklist-other = Відповіді, які не є ознаками
result-checklist-open = Ще не з’ясовано
result-checklist-not-asked = не запитано
result-seen = Побачено до розмови
    .note = Зі спостереження. Ніколи не враховують у результаті.
result-told = Слова самої дитини

opinion-title = Друга думка
    .note = Погляд когось іншого поруч із рішенням фахівця. І те, і те залишається як є.
opinion-none = Її ще ніхто не висловив.
opinion-agree = погоджується з тим, що випливає з відповідей
opinion-differ = оцінює інакше
opinion-why = Чому
opinion-give = Висловити другу думку
opinion-keep = Зберегти думку
opinion-by = { $name }, { $moment }

# The annex that says how the result came about.
result-how = Зберегти, як отримано цей результат
    .note = Одна сторінка для матеріалів цієї справи: правило, ознаки в кожній сфері, що запитано й що ні, ваше рішення та причина. Збережений файл може прочитати кожен, хто його відкриє.
