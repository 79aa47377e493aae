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
result-profile = Показать оценку:
result-no-evidence = Здесь не выявлено ни одного признака.
result-could-change = Что может это изменить
result-not-asked = { $count ->
    [one] Не задан { $count } вопрос
    [few] Не задано { $count } вопроса
    [many] Не задано { $count } вопросов
   *[other] Не задано { $count } вопроса
  }
result-decision = Ваше решение
result-differ = Не соглашаюсь и указываю причину
result-reason = Причина
    .placeholder = Что вы видели или знаете такого, чего не показывают ответы?
result-save-reason = Сохранить причину
result-reason-saved = Причина сохранена
result-decide-first = Сначала отметьте своё решение; затем можно подготовить направление.
result-refer = К направлению
result-correct = Исправить или дополнить ответы

result-checklists = Признаки без опубликованной силы
    .note = Для этих форм сила признаков не опубликована. То, что здесь показано, в результате никогда не учитывается.
result-checklist-none = Среди ответов нет ни одного признака.
result-checklist-add = Есть признаки формы эксплуатации, которую вы не отметили как возможную. Её можно добавить на странице «Ситуация».
result-checklist-other = Ответы, в которых нет признаков
result-checklist-open = Пока неясно
result-checklist-not-asked = не спрашивали
result-seen = Замечено до беседы
    .note = Из наблюдения. В результате никогда не учитывается.
result-told = Слова самого ребёнка

opinion-title = Второе мнение
    .note = Взгляд кого-то другого наряду с решением сотрудника. И то и другое остаётся как есть.
opinion-none = Пока его никто не высказал.
opinion-agree = соглашается с тем, что следует из ответов
opinion-differ = считает иначе
opinion-why = Почему
opinion-give = Высказать второе мнение
opinion-keep = Сохранить мнение
opinion-by = { $name }, { $moment }

# The annex that says how the result came about.
result-how = Сохранить, как получен этот результат
    .note = Одна страница для материалов этого дела: правило, признаки в каждой сфере, что спрашивали и что нет, ваше решение и причина. Сохранённый файл может прочитать каждый, кто его откроет.
