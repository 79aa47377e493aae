hear-listen = Прослухати
hear-stop = Зупинити звук
hear-machine = Говорить комп’ютер.
hear-none = Звуку цією мовою поки немає.
