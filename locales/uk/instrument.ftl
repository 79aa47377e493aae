instrument-labour-site-visit = Відвідування об’єкта
    .situation = Під час відвідування об’єкта
    .summary = Робота, зарплата, документи, борг, житло та свобода. Для інспекторів праці на робочому місці.

instrument-first-contact = Перший контакт
    .situation = Під час першого контакту
    .summary = Короткий перший скринінг будь-якої людини в будь-якому місці, менше ніж 10 хвилин.

instrument-border-second-line = Кордон
    .situation = На кордоні, контроль другої лінії
    .summary = Поїздка: хто її організував і оплатив, які є борги, хто чекає, що обіцяно. Для прикордонників.

instrument-social-intake = Прийом у соціальній службі
    .situation = У соціальній службі або службі захисту дітей
    .summary = Робота, гроші, житло, свобода, родина, здоров’я та потреби. Для соціальних працівників на першому прийомі.

instrument-ngo-in-depth = Поглиблена розмова
    .situation = Під час поглибленої розмови
    .summary = Усі ознаки та всі форми, побажання й потреби. Для організацій, яким людина довіряє; можна провести за кілька зустрічей.

instrument-child = Дитина
    .situation = З дитиною або коли вік під сумнівом
    .summary = Щонайбільше 15 простих запитань, лише те, що потрібно для захисту. Припиняється, коли дитина починає розповідати.

instrument-observation = Спостереження
    .situation = Коли поговорити ще ні з ким не можна
    .summary = Позначте, що бачите й чуєте. Нікого не питають. Близько хвилини.

section-journey = Дорога та обіцянки
section-documents = Документи
section-work = Робота
section-money = Гроші та борг
section-housing = Житло
section-freedom = Свобода
section-threats = Погрози
section-needs = Потреби та побажання
section-today = Сьогодні
section-people = Люди
section-household = Робота в домашньому господарстві
section-other-forms = Інші форми експлуатації
section-pressure = Тиск і насильство
section-closeness = Дотики та клієнти

section-seen-work = Робота та зарплата
section-seen-living = Де люди живуть
section-seen-people = Який вигляд мають люди та як поводяться
section-seen-control = Контроль
section-seen-journey = У дорозі
