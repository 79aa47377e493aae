# status: machine

self-title = Šeit jūs varat atbildēt bez citu palīdzības
self-how = Izvēlieties atbildi, kas jums der. Katru jautājumu jūs varat arī klausīties.
self-private = Šo datoru jums kāds iedeva. Kamēr jūs atbildat, viņš jūsu atbildes nevar redzēt. Beigās jūs izlemjat, vai viņš tās drīkst redzēt.
self-leave-out = Jūs drīkstat izlaist jebkuru jautājumu.
self-begin = Sākt
self-next = Tālāk
self-back = Atpakaļ
self-stop = Beigt
self-stopped = Jūs beidzāt. Viss ir labi.
self-done = Tas bija pēdējais jautājums. Paldies.
self-show = Šo datoru jums kāds iedeva. Vai jūs piekrītat, ka viņš redz jūsu atbildes?
self-hidden = Jūsu atbildes dators nerādīs un neglabās.
self-return = Lūdzu, tagad atdodiet datoru.
