# Kas nolasa tekstu.
sound-machine = Datora balss
sound-recorded = Lasa: { $speaker }

# Kāpēc neviens to nelasa.
sound-no-voice = Šajā valodā skaņas vēl nav.
    .advice = Nolasiet tekstu priekšā vai pieaiciniet tulku.
sound-no-program = Šajā datorā nav programmas, kas lasa priekšā.
    .advice = Lūdziet datora uzturētājam uzstādīt programmu espeak-ng. Ierakstus var klausīties arī bez tās.

# Kāpēc tas netika noklausīts līdz galam. Teksts paliek ekrānā.
sound-no-device = Šim datoram nav skaļruņa, vai arī to izmanto cita programma.
    .advice = Pievienojiet skaļruni vai austiņas vai aizveriet otru programmu; tad mēģiniet vēlreiz.
sound-device-lost = Skaļrunis tika atvienots.
    .advice = Pievienojiet to un mēģiniet vēlreiz.
sound-speech-too-long = Šis teksts ir pārāk garš, lai to nolasītu dators.
    .advice = Nolasiet to priekšā paši.
sound-speech-not-running = Programma, kas lasa priekšā, nedarbojas.
    .advice = Lūdziet datora uzturētājam no jauna uzstādīt programmu espeak-ng.
sound-speech-time-out = Programma, kas lasa priekšā, neatbildēja laikā.
    .advice = Mēģiniet vēlreiz.
sound-speech-no-sound = Programma, kas lasa priekšā, neradīja skaņu.
    .advice = Nolasiet tekstu priekšā paši.

# Kas nav kārtībā ar ierakstu vai ierakstu sarakstu.
sound-no-manifest = Trūkst šo ierakstu saraksta.
    .advice = Vēlreiz pārkopējiet visu mapi no turienes, kur ieraksti tapa.
sound-cannot-read = Šo failu nevar nolasīt.
    .advice = Pārbaudiet piekļuves tiesības un disku.
sound-too-large = Fails ir lielāks par 4 MB.
    .advice = Ierakstiet tekstu no jauna.
sound-manifest-damaged = Šo ierakstu saraksts ir bojāts.
    .advice = Vēlreiz pārkopējiet visu mapi no turienes, kur ieraksti tapa.
sound-newer = Šos ierakstus veidojusi jaunāka programmas versija.
    .advice = Uzstādiet to versiju.
sound-other-language = Šis ir citas valodas saraksts.
    .advice = Ievietojiet ierakstus to valodas mapē.
sound-bad-entry = Šī ieraksta dati sarakstā nav pareizi.
    .advice = Ierakstiet tekstu no jauna.
sound-missing = Ieraksta nav.
    .advice = Pārkopējiet to no turienes, kur tas tapa, vai ierakstiet tekstu no jauna.
sound-unlisted = Šī faila nav ierakstu sarakstā.
    .advice = Ierakstiet tekstu šajā programmā vai izdzēsiet failu.
sound-damaged = Ieraksts ir bojāts.
    .advice = Vēlreiz pārkopējiet to no turienes, kur tas tapa, vai ierakstiet tekstu no jauna.
sound-wrong-format = Fails nav ne Opus, ne Ogg Vorbis.
    .advice = Ierakstiet tekstu no jauna vai pārveidojiet failu.
sound-too-long = Ieraksts ir garāks par trim minūtēm.
    .advice = Ierakstiet tekstu no jauna, īsāk.

# Kas notika, kamēr tekstu ierakstīja.
sound-no-microphone = Šim datoram nav mikrofona, vai arī programmai nav ļauts to izmantot.
    .advice = Pievienojiet mikrofonu vai atļaujiet programmai to izmantot; tad mēģiniet vēlreiz.
sound-microphone-lost = Mikrofons tika atvienots.
    .advice = Pievienojiet to un ierakstiet tekstu no jauna.
sound-silence = Nekas netika sadzirdēts.
    .advice = Pārbaudiet, vai mikrofons nav izslēgts, un runājiet mazliet tuvāk tam.
sound-bad-label = Norādiet, kas runā.
    .advice = Ierakstiet vārdu vai pseidonīmu, ne garāku par 80 rakstzīmēm.
sound-cannot-keep = Ierakstu neizdevās saglabāt.
    .advice = Pārbaudiet, vai mapē drīkst rakstīt un vai diskā ir vieta.
