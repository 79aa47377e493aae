# status: machine

handover-name = Скерування
handover-title = Кому та що саме передати
handover-office-missing = У документі бракує вашої установи та способу зв’язку з вами.
handover-to-settings = Додати їх у налаштуваннях
handover-consent-needed = Потрібна згода людини.
handover-no-consent-needed = Згода людини не потрібна.
handover-blocks = Людина згодна передати також:
handover-contact-name = Як звертатися до людини
handover-contact-how = Як і коли безпечно зв’язатися
handover-show = Показати сторінки
handover-shown = Сторінки показано
handover-others = Інші одержувачі
handover-saved = Збережено
handover-to-result = Результат
handover-preview = Буде збережено саме ці сторінки
handover-language = Мова документа
handover-page = Сторінка { $page } з { $pages }
handover-enlarge = Збільшити
handover-folder = У яку папку зберегти
handover-save = Зберегти PDF
handover-readable = Збережений файл може прочитати кожен, хто його відкриє. Передайте його лише одержувачеві.
handover-nobody = Позначте одержувача, і тут з’являться сторінки, які він отримає.
