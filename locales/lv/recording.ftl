recording-title = Tekstu ierunāšana
recording-languages = Visas valodas
recording-left = { $left ->
        [zero] Vēl jāierunā { $left } tekstu no { $texts }
        [one] Vēl jāierunā { $left } teksts no { $texts }
       *[other] Vēl jāierunā { $left } teksti no { $texts }
    }
recording-purpose = Daži cilvēki neprot lasīt vai lasa ar grūtībām. Šo balsi viņi dzirdēs, kad viņiem uzdos jautājumus un skaidros viņu tiesības. Teksti parādās cits pēc cita; runātājs tos nolasa skaļi.
recording-how = Izvēlieties klusu telpu. Sēdiet plaukstas attālumā no mikrofona. Lasiet mierīgi un skaidri, it kā persona sēdētu jums pretī.
recording-name = Kas runā?
    .hint = Vārds vai pseidonīms. To glabā pie katra ieraksta, un to redz ikviens, kas lieto programmu.
recording-agree = Runātājs piekrīt, ka šo balsi dzirdēs cilvēki, kuriem ar šo programmu uzdod jautājumus. Runātājs zina, ka ikvienu ierakstu var dzēst.
recording-checked = Līdzās klausās otrs cilvēks, kas prot šo valodu, un atzīst katru ierakstu par pareizu.
recording-plain = Ieraksti nav šifrēti. Ieraksta tikai programmas tekstus, nekad sarunu.
recording-begin = Sākt
recording-number = { $number }. teksts no { $texts }
recording-speaker = Runā: { $speaker }
recording-which = Kurus tekstus rādīt
recording-record = Ierakstīt
recording-again = Ierakstīt vēlreiz
recording-stop = Apturēt un saglabāt
recording-discard = Atmest
recording-opening = Tiek ieslēgts mikrofons …
recording-level = Skaļums
recording-time = { $seconds } s
recording-left-time = { $left ->
        [zero] Atlikušas { $left } sekundes
        [one] Atlikusi { $left } sekunde
       *[other] Atlikušas { $left } sekundes
    }
recording-too-loud = Par skaļu: atvirzieties mazliet tālāk.
recording-remove = Dzēst šo ierakstu
    .confirm = Dzēst neatgriezeniski
    .keep = Paturēt
recording-none = Tādu tekstu nav.
