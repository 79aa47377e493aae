question-online-first = Ați ajuns la această muncă sau în locul unde locuiți prin cineva pe care îl cunoșteați doar de pe internet?

question-online-pictures = Vă pune cineva să trimiteți poze sau filmări cu dumneavoastră ori să apăreți pe video, deși nu vreți?

question-online-accounts = Sunt conturile dumneavoastră de pe internet sau parolele lor în mâinile altcuiva?
