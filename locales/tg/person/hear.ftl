hear-listen = Гӯш кардан
hear-stop = Садоро хомӯш кардан
hear-machine = Компютер гап мезанад.
hear-none = Ба ин забон ҳанӯз садо нест.
