# status: machine

how-has-travelled = Viegls sākums; no atbildes ir atkarīgs tikai tas, vai būs jautājumi par ceļu. Skaitās gan ierašanās Latvijā, gan brauciens no Latvijas uz ārzemēm. “Darbs” šeit un turpmāk ir viss, ko personai piedāvāja vai ko tā dara, arī tad, ja neviens to nesauc par darbu.

how-arrival-month = Palīdz sakārtot notikumus laikā. Pietiek ar aptuvenu mēnesi; īsu atvaļinājuma braucienu neskaitiet.

how-on-the-way = Tikai par ceļu; par to, kas notiek tagad, jautās vēlāk. Mierīgi nolasiet atbildes citu pēc citas. Ja robežsargs vai pārvadātājs pasi apskatīja un atdeva, to neatzīmējiet; arī parasta biļetes apmaksa nav parāds.

how-recruitment-pressure = Tikai par laiku pirms darba sākuma, arī par ceļu. Vispirms pasakiet, ka sīkāk nekas nav jāstāsta un ka drīkst neatbildēt. Nejautājiet, kurš un kā; ja persona sāk stāstīt pati, klausieties un neizjautājiet.
