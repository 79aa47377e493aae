hear-listen = Тыңдау
hear-stop = Дыбысты тоқтату
hear-machine = Компьютер сөйлеп тұр.
hear-none = Бұл тілде дыбыс әзірге жоқ.
