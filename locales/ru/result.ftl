# status: machine

result-count = { $shown ->
        [one] { $shown } вопрос
        [few] { $shown } вопроса
        [many] { $shown } вопросов
       *[other] { $shown } вопроса
    }, { $answered ->
        [one] { $answered } ответ
        [few] { $answered } ответа
        [many] { $answered } ответов
       *[other] { $answered } ответа
    }
result-first = Сначала:
result-next = Следующий шаг:
result-profile = Оценено по списку
result-no-evidence = Здесь нет ни одного признака.
result-could-change = Что может это изменить
result-not-asked = { $count ->
        [one] Не спрошено: { $count } вопрос
        [few] Не спрошено: { $count } вопроса
        [many] Не спрошено: { $count } вопросов
       *[other] Не спрошено: { $count } вопроса
    }
result-decision = Ваше решение
result-differ = Оцениваю иначе — с указанием причины
result-reason = Причина
    .placeholder = Что вы видели или знаете такого, чего не показывают ответы?
result-save-reason = Сохранить причину
result-reason-saved = Причина сохранена
result-decide-first = Когда решение отмечено, можно подготовить направление.
result-refer = К направлению
result-correct = Исправить или дополнить ответы

result-checklists = Признаки без опубликованной силы
    .note = Для этих форм сила признаков не опубликована. То, что здесь, никогда не учитывается в результате.
result-checklist-none = Среди ответов нет ни одного признака.
result-checklist-add = Есть признаки формы, которой нет среди возможных. Её можно добавить в разделе «Ситуация».
result-checklist-other = Не признак
result-checklist-open = Открыто
result-checklist-not-asked = не спрашивали
result-seen = Увидено до разговора
    .note = Из наблюдения. В результате никогда не учитывается.
result-told = Слова самого ребёнка
