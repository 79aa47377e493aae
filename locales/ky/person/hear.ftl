hear-listen = Угуу
hear-stop = Үндү токтотуу
hear-machine = Компьютер сүйлөп жатат.
hear-none = Бул тилде азырынча үн жок.
