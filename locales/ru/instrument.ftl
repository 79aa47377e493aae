instrument-labour-site-visit = Посещение объекта
    .situation = При посещении объекта
    .summary = Работа, зарплата, документы, долг, жильё и свобода. Для инспекторов труда при проверке на предприятии.

instrument-first-contact = Первый контакт
    .situation = При первом контакте
    .summary = Короткий первый скрининг любого человека в любом месте, меньше 10 минут.

instrument-border-second-line = Граница
    .situation = На границе, при проверке второй линии
    .summary = Поездка: кто её устроил и оплатил, какой есть долг, кто ждёт, что обещано. Для пограничников.

instrument-social-intake = Беседа в социальной службе
    .situation = В социальной службе или учреждении защиты детей
    .summary = Работа, деньги, жильё, свобода, семья, здоровье и нужды. Для социальных работников при первом приёме.

instrument-ngo-in-depth = Углублённая беседа
    .situation = При углублённой беседе
    .summary = Все признаки и все формы, пожелания и нужды. Для организаций, которым человек доверяет; можно за несколько встреч.

instrument-child = Ребёнок
    .situation = С ребёнком или если возраст неясен
    .summary = Не больше 15 простых вопросов, только то, что нужно для защиты. Прекращается, когда ребёнок начинает рассказывать.

instrument-observation = Наблюдение
    .situation = Если пока ни с кем нельзя поговорить
    .summary = Отметьте, что вы видите и слышите. Никого не спрашивайте. Около минуты.

section-journey = Дорога и обещания
section-documents = Документы
section-work = Работа
section-money = Деньги и долг
section-housing = Жильё
section-freedom = Свобода
section-threats = Угрозы
section-needs = Нужды и пожелания
section-today = Сегодня
section-people = Люди вокруг
section-household = Работа в доме
section-other-forms = Другие формы эксплуатации
section-pressure = Давление и насилие
section-closeness = Прикосновения и клиенты

section-seen-work = Работа и зарплата
section-seen-living = Где живут люди
section-seen-people = Как люди выглядят и ведут себя
section-seen-control = Контроль
section-seen-journey = В дороге
