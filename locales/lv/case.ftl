cases-title = Lietas
cases-search = Meklēt lietu
    .placeholder = Kods, datums, pašvaldība
cases-start = Sākt jaunu
cases-empty = Šeit vēl nav nevienas lietas
    .what = Katra saruna kļūst par lietu ar kodu, piemēram, K7Q-4M2. Šajā sarakstā to atradīsiet, lai turpinātu, apskatītu rezultātu vai sagatavotu novirzīšanu.
    .how = Spiediet “Sākt jaunu”. Norādīsiet, kādos apstākļos tiekaties ar personu un kādā valodā runāsiet; tad sāksies jautājumi. Pārtraukt drīkst jebkurā brīdī: katra atbilde tiek saglabāta uzreiz.
cases-none-found = Nekas nav atrasts. Pārbaudiet kodu vai meklējiet pēc pašvaldības.
cases-due = Termiņš šodien vai nokavēts
cases-due-note = Nevienu nenovirza pret viņa gribu. Ja piekrišana ir vajadzīga un persona nepiekrīt, lietu slēdziet.
cases-code = Kods
cases-started = Sākta
cases-place = Kur
cases-instrument = Anketa
cases-state = Stāvoklis
cases-todo = Kas jādara
cases-no-names = Personvārdi šeit neparādās.
cases-page = { $page }. lapa no { $pages }
cases-newer = Jaunākas
cases-older = Vecākas

start-name = Jauna lieta
start-situation = Tikšanās
start-language = Valoda
start-consent = Piekrišana
start-where = Kādos apstākļos tiekaties ar personu?
start-questions = { $questions ->
        [zero] līdz { $questions } jautājumiem
        [one] līdz { $questions } jautājumam
       *[other] līdz { $questions } jautājumiem
    }
start-age = Vecums
    .note = Ja šaubāties, izvēlieties “vecums nav skaidrs”: tad piemēro noteikumus par bērniem.
start-municipality = Pašvaldība
    .note = Var izlaist. Bez adreses.
    .placeholder = Piemēram, Mārupes novads
start-which-line = Kuru rindu persona var izlasīt?
    .note = Pagrieziet ekrānu pret personu un lūdziet parādīt rindu, ko tā var izlasīt. Ja tā var izlasīt vairākas, izvēlieties to, ko tā lasa vislabāk.
start-cannot-read = Nevienu: visu lasīt priekšā
start-speaks = Vislabāk runā
start-tie = Kas ir šis tulks?
start-tie-refused = Šis cilvēks tulkot nedrīkst: persona, kurai uzdod jautājumus, iespējams, nevarēs brīvi runāt vai pēc tam būs briesmās. Meklējiet citu tulku; tulkot var arī pa tālruni.
start-exception = Ārkārtas situācija: neviena cita nav, un gaidīt nevar
start-exception-why = Kāpēc nevar gaidīt
    .hint = Bez personvārdiem. To glabā kopā ar lietu.
start-missing-situation = Norādiet, kādos apstākļos tiekaties ar personu, un vecuma grupu.
start-missing-language = Izvēlieties, kurā valodā persona lasa un kurā runā.
start-missing-consent = Vispirms personai jāpiekrīt sarunai.
start-not-agreed = Neko vairāk nejautājiet. Pateicieties, pasakiet, ka persona var atgriezties jebkurā laikā, un piedāvājiet kartīti ar tālruņa numuriem, ja personai ir droši to paturēt. Lai izietu, spiediet “Atpakaļ”.
start-back = Atpakaļ
start-next = Tālāk
start-begin = Sākt sarunu

start-sector = Nozare
    .note = Ja to zināt.
start-signs = { $signs ->
        [zero] { $signs } pazīmju
        [one] { $signs } pazīme
       *[other] { $signs } pazīmes
    }
start-for-age = šim vecumam
start-observe = Sākt novērojumu
start-follows = { $signs ->
        [zero] Pēc novērojuma { $code }: redzētas { $signs } pazīmes
        [one] Pēc novērojuma { $code }: redzēta { $signs } pazīme
       *[other] Pēc novērojuma { $code }: redzētas { $signs } pazīmes
    }.
    .note = Kas novērojumā ir droši redzams, tiks ierakstīts ar atzīmi “redzēju”.

start-safety = Drošība
start-missing-safety = Vispirms atbildiet uz visiem jautājumiem par drošību.
start-missing-view = Atzīmējiet, vai bērns grib runāt.
cases-postponed = Atliktās sarunas
cases-postponed-again = Mēģināt vēlreiz
cases-postponed-remove = Noņemt
    .explain = Atlikto sarunu no saraksta noņem neatgriezeniski. Nevienu lietu tas neskar.
cases-arrivals = { $count ->
        [zero] No citām iestādēm saņemti { $count } faili.
        [one] No citām iestādēm saņemts { $count } fails.
       *[other] No citām iestādēm saņemti { $count } faili.
    }
    .look = Skatīt
