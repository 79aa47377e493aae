# status: machine

interview-sections = Sadaļas
interview-facts = Situācija
    .title = Ko jūs zināt par situāciju
    .note = Aizpildāt jūs, nevis persona. Ko nezināt, izlaidiet; papildināt varēs arī vēlāk.
interview-required = · obligāti
interview-urgent = Vispirms parūpējieties par drošību, zvaniet 112. Jautājumi var pagaidīt.
interview-find = Meklēt jautājumu
    .nothing = Tāda jautājuma šajā anketā nav.
interview-progress = { $answered } no { $shown }
interview-saving = saglabā…
interview-saved = viss saglabāts
interview-unsaved = vēl nav saglabāts

interview-sensitive = Jutīgs jautājums
    .short = jutīgi
interview-skip = Izlaist šo jautājumu grupu
interview-several = Var izvēlēties vairākas atbildes.
interview-range = no { $least } līdz { $most }
interview-origin = Kā jūs to zināt?
interview-listen = Klausīties
interview-silence = Apturēt skaņu
interview-how = Kā to jautāt
interview-note = Piezīme
    .label = Personas pašas vārdi
    .placeholder = Bez vārdiem, adresēm un tālruņa numuriem
interview-note-waits = Piezīme tiks saglabāta kopā ar atbildi.
interview-take-back = Noņemt atbildi
interview-hand-over = Ļaut personai atbildēt pašai
    .explain = Persona atbild viena, savā valodā. Viņa redz tikai vēl atklātos jautājumus, pa vienam, un neko citu no lietas. Atbildes jūs redzēsiet tikai tad, ja viņa beigās tam piekritīs. Atpakaļ ved tikai jūsu parole.
    .begin = Nodot datoru
interview-take-over = Darbiniekam
    .explain = Lai turpinātu, ievadiet paroli. Ko persona nav piekritusi rādīt, to nesaglabā.
interview-back = Atpakaļ
interview-next = Tālāk
interview-end = Beigt tagad

interview-end-title = Sarunas beigas
interview-end-note = Pateicieties personai. Pajautājiet, vai viņa vēl ko vēlas teikt un kas viņai šobrīd visvairāk vajadzīgs.
interview-open = { $count ->
        [zero] Vēl { $count } atklātu jautājumu
        [one] Vēl { $count } atklāts jautājums
       *[other] Vēl { $count } atklāti jautājumi
    }
    .note = Pabeigt drīkst arī tā. Rezultātā būs redzams, kas nav jautāts.
interview-none-open = Visi jautājumi ir uzdoti.
interview-finish = Pabeigt un skatīt rezultātu

interview-prompt = Šajā nozarē
    .hint = ir padoms šai nozarei
interview-seen = Redzēts pirms sarunas
    .note = Ierakstīts ar atzīmi “redzēju”. Izlabojiet, ja šai personai tā nav.

interview-stop = Bērns kaut ko pastāstīja: beigt šeit
interview-stopped = Beidziet šeit. Neko vairāk nejautājiet.
    .lead = Bērns ir pastāstījis pietiekami. Jautājumi tagad var kaitēt bērnam un tam, kas sekos.
interview-stopped-do = Dariet tā
    .thank = Sakiet: “Labi, ka tu man to pastāstīji. Tā nav tava vaina. Tagad es lūgšu palīdzību citiem cilvēkiem.”
    .details = Neprasiet sīkumus: ne kurš, ne kur, ne cik bieži. Bērnu vienu reizi uzklausīs tam apmācīti cilvēki Bērna mājā.
    .secret = Nesoliet to paturēt noslēpumā un nesakiet nevienam, uz ko tas var attiekties: ne vecākiem, ne darba devējam, ne pavadonim.
    .stay = Palieciet kopā ar bērnu. Neatstājiet bērnu ar cilvēku, kuram neuzticaties.
interview-stopped-told = Bērna paša vārdi
    .note = Īsi, kā bērns teica. Bez vārdiem un uzvārdiem. Drīkst atstāt tukšu.
interview-stopped-tell = Kam ziņot
    .house = Sarunu Bērna mājā organizē policija vai bāriņtiesa.
interview-stopped-finish = Pabeigt un sagatavot nodošanu
interview-stopped-slip = Tā bija kļūda: atpakaļ pie jautājumiem
