interview-sections = Sadaļas
interview-facts = Situācija
    .title = Ko jūs zināt par situāciju
    .note = Aizpildāt jūs, nevis persona. Ko nezināt, izlaidiet; papildināt varēs arī vēlāk.
interview-required = · obligāti
interview-urgent = Vispirms parūpējieties par drošību. Ja draud briesmas vai kādam vajadzīgs ārsts, zvaniet 112. Jautājumi var pagaidīt.
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
    .placeholder = Bez personvārdiem, adresēm un tālruņa numuriem
interview-note-waits = Piezīme tiks saglabāta kopā ar atbildi.
interview-take-back = Noņemt atbildi
interview-hand-over = Ļaut personai atbildēt pašai
    .explain = Persona atbild viena, savā valodā. Tā redz tikai vēl neatbildētos jautājumus, pa vienam, un neko citu no lietas. Atbildes jūs redzēsiet tikai tad, ja persona beigās tam piekritīs. Lai atgrieztos, vajadzīga jūsu parole.
    .begin = Iedot datoru personai
interview-interpreter-change = Tagad tulko kāds cits
interview-take-over = Speciālistam
    .explain = Lai turpinātu, ievadiet paroli. Ko persona nav piekritusi rādīt, to nesaglabā.
interview-back = Atpakaļ
interview-next = Tālāk
interview-end = Beigt tagad

interview-end-title = Sarunas beigas
interview-end-note = Pateicieties personai. Pajautājiet, vai tā vēl kaut ko vēlas teikt un kas tai šobrīd visvairāk vajadzīgs.
interview-open = { $count ->
        [zero] Vēl { $count } neatbildētu jautājumu
        [one] Vēl { $count } neatbildēts jautājums
       *[other] Vēl { $count } neatbildēti jautājumi
    }
    .note = Pabeigt drīkst arī tā. Rezultātā būs redzams, kas nav jautāts.
interview-none-open = Visi jautājumi ir uzdoti.
interview-finish = Pabeigt un skatīt rezultātu

interview-prompt = Padoms šai nozarei
    .hint = ir padoms šai nozarei
interview-seen = Redzēts pirms sarunas
    .note = Ierakstīts ar atzīmi “redzēju”. Izlabojiet, ja šai personai tā nav.

interview-stop = Bērns man kaut ko pastāstīja: beigt šeit
interview-stopped = Beidziet šeit. Neko vairāk nejautājiet.
    .lead = Bērns ir pastāstījis pietiekami daudz. Ja tagad jautās vēl, tas var kaitēt bērnam un izmeklēšanai.
interview-stopped-do = Dariet tā
    .thank = Sakiet: “Labi, ka tu man to pastāstīji. Tā nav tava vaina. Tagad es lūgšu palīdzību citiem cilvēkiem.”
    .details = Neizjautājiet sīkāk: ne kurš, ne kur, ne cik bieži. Bērnu vienu reizi uzklausīs tam apmācīti cilvēki Bērna mājā.
    .secret = Nesoliet to paturēt noslēpumā. Nesakiet nevienam, kas var būt iesaistīts: ne vecākiem, ne darba devējam, ne pavadonim.
    .stay = Palieciet kopā ar bērnu. Neatstājiet bērnu ar cilvēku, par kuru šaubāties.
interview-stopped-told = Bērna paša vārdi
    .note = Rakstiet īsi, kā bērns teica. Personvārdus nerakstiet. Drīkst atstāt tukšu.
interview-stopped-tell = Kam ziņot
    .house = Sarunu Bērna mājā organizē policija vai bāriņtiesa.
interview-stopped-finish = Pabeigt un sagatavot novirzīšanu
interview-stopped-slip = Tā bija kļūda: atpakaļ pie jautājumiem
