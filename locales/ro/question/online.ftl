# status: machine

question-online-first = A început totul cu o persoană pe care o cunoșteați doar de pe internet?

question-online-pictures = Vă pune cineva, împotriva voinței dumneavoastră, să trimiteți poze sau filmări cu dumneavoastră ori să apăreți în fața unei camere video?

question-online-accounts = Controlează altcineva conturile dumneavoastră de pe internet sau parolele?
