card-title = Padomi darbiniekiem
card-lines = Jautājumi par algu, dokumentiem, mājokli vai mājupceļu? Varat piezvanīt un pajautāt. Vārds nav jāsaka.
card-free = Padomi ir bez maksas.
card-languages = Pasakiet, kādā valodā runājat.
card-emergency = Ārkārtas palīdzība: 112
card-keep = Saglabājiet šo kartīti. Kādreiz tā var noderēt.
