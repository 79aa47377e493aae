hear-listen = Слушать
hear-stop = Остановить
hear-machine = Говорит компьютер.
hear-none = На этом языке звука пока нет.
