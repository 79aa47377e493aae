hear-listen = Эшитиш
hear-stop = Овозни тўхтатиш
hear-machine = Компьютер гапиряпти.
hear-none = Бу тилда ҳозирча овоз йўқ.
