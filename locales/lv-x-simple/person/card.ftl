card-title = Padomi darbiniekiem
card-lines = Jautājumi par algu vai dokumentiem? Par dzīvesvietu vai ceļu mājās? Jūs varat piezvanīt un pajautāt. Vārds nav jāsaka.
card-free = Padoms neko nemaksā.
card-languages = Pasakiet, kādā valodā jūs runājat.
card-emergency = Ja jums draud briesmas, zvaniet: 112
card-keep = Glabājiet šo kartīti. Tā kādreiz var noderēt.
