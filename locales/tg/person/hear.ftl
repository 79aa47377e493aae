# status: machine

hear-listen = Гӯш кардан
hear-stop = Садоро бас кардан
hear-machine = Компютер гап мезанад.
hear-none = Ба ин забон ҳанӯз садо нест.
