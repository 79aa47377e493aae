# status: machine

handover-name = Направление
handover-title = Кто и что получит
handover-office-missing = В документе нет вашего учреждения и способа связи с вами.
handover-to-settings = Указать их в настройках
handover-consent-needed = Нужно согласие человека.
handover-no-consent-needed = Согласие человека не нужно.
handover-blocks = Человек согласен передать также:
handover-contact-name = Как обращаться к человеку
handover-contact-how = Как и когда безопасно связаться
handover-show = Показать страницы
handover-shown = Страницы показаны
handover-others = Другие получатели
handover-saved = Сохранено
handover-to-result = Результат
handover-preview = Будут сохранены именно эти страницы
handover-language = Язык документа
handover-page = Страница { $page } из { $pages }
handover-enlarge = Увеличить
handover-folder = В какую папку сохранить
handover-save = Сохранить PDF
handover-readable = Сохранённый файл может прочитать каждый, кто его откроет. Передайте его только получателю.
handover-nobody = Отметьте получателя, и здесь появятся страницы, которые он получит.
