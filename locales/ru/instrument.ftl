# status: machine

instrument-labour-site-visit = Посещение объекта
    .situation = При посещении объекта
    .summary = Работа, зарплата, документы, долг, жильё и свобода. Для инспекторов труда на рабочем месте.

instrument-first-contact = Первый контакт
    .situation = При первом контакте
    .summary = Короткий первый скрининг любого человека в любом месте, меньше 10 минут.

instrument-observation = Наблюдение
    .situation = Ни с кем пока нельзя поговорить
    .summary = Отметьте, что вы видите и слышите. Никого не спрашивают. Около минуты.

section-journey = Дорога и обещания
section-documents = Документы
section-work = Работа
section-money = Деньги и долг
section-housing = Жильё
section-freedom = Свобода
section-threats = Угрозы
section-needs = Нужды и пожелания
section-today = Сегодня

section-seen-work = Работа и зарплата
section-seen-living = Где живут люди
section-seen-people = Как люди выглядят и ведут себя
section-seen-control = Контроль
section-seen-journey = В дороге
