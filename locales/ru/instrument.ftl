# status: machine

instrument-labour-site-visit = Посещение объекта
    .situation = При посещении объекта
    .summary = Работа, зарплата, документы, долг, жильё и свобода. Для инспекторов труда на рабочем месте.

instrument-first-contact = Первый контакт
    .situation = При первом контакте
    .summary = Короткий первый скрининг любого человека в любом месте, меньше 10 минут.

section-journey = Дорога и обещания
section-documents = Документы
section-work = Работа
section-money = Деньги и долг
section-housing = Жильё
section-freedom = Свобода
section-threats = Угрозы
section-needs = Нужды и пожелания
section-today = Сегодня
