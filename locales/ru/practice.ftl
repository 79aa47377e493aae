practice-open = Потренироваться без риска
    .note = Двенадцать вымышленных людей, с которыми можно поговорить. Парольная фраза не нужна, и не сохраняется ничего, кроме того, с кем из них вы уже тренировались.
practice-title = Тренировка
    .lead = Каждый человек вымышлен и отвечает по сценарию: откровенно, уклончиво или со страхом. Вы выбираете, что спросить. В конце вы увидите, как можно хорошо провести эту беседу. Оценки не ставятся.
practice-mark = Тренировка
practice-leave = Выйти из тренировки
practice-begin = Начать
practice-go-on = Продолжить
practice-once-more = Ещё раз
practice-try-again = Попробовать снова
practice-done = пройден
practice-put-off = беседа отложена
practice-after = Лучше всего после случая «{ $case }»
practice-site-visit = Посещения объектов
practice-border = На границе
practice-social = В социальной службе
practice-organisation = В организации
practice-child = Дети
practice-chosen = Подходящее для этой ситуации уже выбрано; выбор можно изменить.
practice-says = Человек говорит
practice-ask-again = Спросить ещё раз, бережно
practice-evades = Человек уклоняется от ответа.
practice-afraid = Человек выглядит испуганным.
practice-contradicts = Это не согласуется с тем, что человек говорил раньше.
practice-how = Как прошла беседа

debriefing-title = Как прошла беседа
    .note = Без оценки: только то, что здесь можно было узнать.
debriefing-put-off = Рядом кто-то был, и вы отложили беседу. Это было правильно.
debriefing-not-put-off = Когда вы начали, рядом кто-то был. Безопаснее было бы отложить беседу.
debriefing-stopped = Человек рассказал сам, и вы прекратили вопросы. Это было правильно.
debriefing-not-stopped = Человек сам рассказал то, о чём никто не спрашивал. Лучше было бы на этом прекратить вопросы.
debriefing-steps = Как можно хорошо провести эту беседу
debriefing-as-said = записано так, как сказал человек
debriefing-otherwise = записано не так, как сказал человек
debriefing-not-asked = не спрашивали
debriefing-others = Тоже записано не так, как сказал человек
debriefing-asked = { $asked ->
        [one] Вы задали { $asked } вопрос.
        [few] Вы задали { $asked } вопроса.
        [many] Вы задали { $asked } вопросов.
       *[other] Вы задали { $asked } вопроса.
    }
debriefing-lesson = О чём этот случай
debriefing-back = Назад к случаям

certificate-title = Свидетельство об участии
    .note = В нём перечислены случаи, которые вы прошли, и нет никаких оценок.
certificate-name = Ваше имя, как его нужно напечатать
certificate-save = Сохранить свидетельство (PDF)
    .print = Напечатать свидетельство…
certificate-cases = Пройдено случаев: { $done } из { $all }
certificate-none = Сначала пройдите хотя бы один случай.
