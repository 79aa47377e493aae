card-title = Sfaturi pentru lucrători
card-lines = Aveți întrebări despre salariu, acte, locuință sau întoarcerea acasă? Puteți să sunați și să întrebați. Nu e nevoie să vă spuneți numele.
card-free = Sfaturile sunt gratuite.
card-languages = Spuneți ce limbă vorbiți.
card-emergency = Număr de urgență: 112
card-keep = Păstrați acest cartonaș. Poate veți avea nevoie de el cândva.
