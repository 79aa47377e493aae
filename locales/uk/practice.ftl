practice-open = Потренуватися без ризику
    .note = Дванадцять вигаданих людей, з якими можна поговорити. Парольна фраза не потрібна, і не зберігають нічого, крім того, з ким із них ви вже тренувалися.
practice-title = Тренування
    .lead = Кожна людина вигадана й відповідає за сценарієм: відверто, ухильно або зі страхом. Ви вибираєте, що запитати. Наприкінці ви побачите, як можна добре провести цю розмову. Оцінок не ставлять.
practice-mark = Тренування
practice-leave = Вийти з тренування
practice-begin = Почати
practice-go-on = Продовжити
practice-once-more = Ще раз
practice-try-again = Спробувати знову
practice-done = пройдено
practice-put-off = розмову відкладено
practice-after = Найкраще після випадку «{ $case }»
practice-site-visit = Відвідування об’єктів
practice-border = На кордоні
practice-social = У соціальній службі
practice-organisation = В організації
practice-child = Діти
practice-chosen = Те, що відповідає цій ситуації, вже вибрано; це можна змінити.
practice-says = Людина каже
practice-ask-again = Запитати ще раз, обережно
practice-evades = Людина ухиляється від відповіді.
practice-afraid = Людина має наляканий вигляд.
practice-contradicts = Це не узгоджується з тим, що людина казала раніше.
practice-how = Як пройшла розмова

debriefing-title = Як пройшла розмова
    .note = Без оцінки: лише те, про що тут можна було дізнатися.
debriefing-put-off = Поруч хтось був, і ви відклали розмову. Це було правильно.
debriefing-not-put-off = Коли ви почали, поруч хтось був. Безпечніше було б відкласти розмову.
debriefing-stopped = Людина розповіла сама, і ви припинили запитання. Це було правильно.
debriefing-not-stopped = Людина сама розповіла те, про що ніхто не питав. Краще було б на цьому припинити запитання.
debriefing-steps = Як можна добре провести цю розмову
debriefing-as-said = записано так, як сказала людина
debriefing-otherwise = записано не так, як сказала людина
debriefing-not-asked = не запитано
debriefing-others = Також записано не так, як сказала людина
debriefing-asked = { $asked ->
        [one] Ви поставили { $asked } запитання.
        [few] Ви поставили { $asked } запитання.
        [many] Ви поставили { $asked } запитань.
       *[other] Ви поставили { $asked } запитання.
    }
debriefing-lesson = Про що цей випадок
debriefing-back = Назад до випадків

certificate-title = Свідоцтво про участь
    .note = У ньому перелічено випадки, які ви пройшли, і немає жодних оцінок.
certificate-name = Ваше ім’я в тому вигляді, у якому його надрукувати
certificate-save = Зберегти свідоцтво (PDF)
    .print = Надрукувати свідоцтво…
certificate-cases = Пройдено випадків: { $done } із { $all }
certificate-none = Спершу пройдіть хоча б один випадок.
