# status: machine

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
result-profile = Оцінено за списком
result-no-evidence = Тут немає жодної ознаки.
result-could-change = Що може це змінити
result-not-asked = { $count ->
        [one] Не запитано: { $count } запитання
        [few] Не запитано: { $count } запитання
        [many] Не запитано: { $count } запитань
       *[other] Не запитано: { $count } запитання
    }
result-decision = Ваше рішення
result-differ = Оцінюю інакше — із зазначенням причини
result-reason = Причина
    .placeholder = Що ви бачили або знаєте такого, чого не показують відповіді?
result-save-reason = Зберегти причину
result-reason-saved = Причину збережено
result-decide-first = Коли рішення позначено, можна підготувати скерування.
result-refer = До скерування
result-correct = Виправити або доповнити відповіді

result-checklists = Ознаки без опублікованої сили
    .note = Для цих форм силу ознак не опубліковано. Те, що тут записано, ніколи не враховують у результаті.
result-checklist-none = Серед відповідей немає жодної ознаки.
result-checklist-add = Є ознаки форми, якої немає серед можливих. Її можна додати на сторінці «Ситуація».
result-checklist-other = Не ознака
result-checklist-open = Ще не з’ясовано
result-checklist-not-asked = не запитано
result-seen = Побачено до розмови
    .note = Зі спостереження. Ніколи не враховують у результаті.
result-told = Слова самої дитини
