# status: machine

self-title = Šeit jūs varat atbildēt bez citu palīdzības
self-how = Pieskarieties atbildei, kas jums der. Katru jautājumu jūs varat arī klausīties.
self-private = Šajā lapā jūsu atbildes neviens cits neredz. Beigās jūs izlemjat, kas drīkst tās redzēt.
self-leave-out = Jūs drīkstat izlaist jebkuru jautājumu.
self-begin = Sākt
self-next = Tālāk
self-back = Atpakaļ
self-stop = Beigt
self-stopped = Jūs beidzāt. Viss ir labi.
self-done = Tas bija pēdējais jautājums. Paldies.
self-show = Šo datoru jums kāds iedeva. Vai viņš drīkst redzēt jūsu atbildes?
self-hidden = Jūsu atbildes dators nerādīs.
self-return = Lūdzu, tagad atdodiet datoru.
