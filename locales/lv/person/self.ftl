# status: machine

self-title = Šeit jūs varat atbildēt bez citu palīdzības
self-how = Izvēlieties atbildi, kas jums der. Katru jautājumu varat noklausīties.
self-private = Kamēr jūs šeit atbildat, cilvēks, kurš jums iedeva šo datoru, jūsu atbildes nevar redzēt. Beigās jūs izlemjat, vai viņš drīkst tās redzēt.
self-leave-out = Jūs drīkstat izlaist jebkuru jautājumu.
self-begin = Sākt
self-next = Tālāk
self-back = Atpakaļ
self-stop = Beigt
self-stopped = Jūs beidzāt. Viss ir kārtībā.
self-done = Tas bija pēdējais jautājums. Paldies.
self-show = Vai jūs piekrītat, ka cilvēks, kurš jums iedeva šo datoru, redz jūsu atbildes?
self-hidden = Jūsu atbildes nerādīs un nesaglabās.
self-return = Lūdzu, tagad atdodiet datoru.
