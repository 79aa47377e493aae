result-count = { $shown ->
        [zero] { $shown } jautājumu
        [one] { $shown } jautājums
       *[other] { $shown } jautājumi
    }, { $answered ->
        [zero] { $answered } atbilžu
        [one] { $answered } atbilde
       *[other] { $answered } atbildes
    }
result-first = Vispirms:
result-next = Nākamais solis:
result-profile = Rādīt vērtējumu:
result-no-evidence = Šeit nav nevienas pazīmes.
result-could-change = Kas to var mainīt
result-not-asked = { $count ->
        [zero] Nav uzdoti: { $count } jautājumu
        [one] Nav uzdots: { $count } jautājums
       *[other] Nav uzdoti: { $count } jautājumi
    }
result-decision = Jūsu lēmums
result-differ = Nepiekrītu un pamatoju
result-reason = Pamatojums
    .placeholder = Ko jūs redzējāt vai zināt, ko atbildes nerāda?
result-save-reason = Saglabāt pamatojumu
result-reason-saved = Pamatojums saglabāts
result-decide-first = Vispirms atzīmējiet savu lēmumu; tad varēsiet sagatavot novirzīšanu.
result-refer = Sagatavot novirzīšanu
result-correct = Labot vai papildināt atbildes

result-checklists = Pazīmes bez publicēta stipruma
    .note = Šiem veidiem pazīmju stiprums nav publicēts. Kas rakstīts šeit, rezultātā nekad neskaitās.
result-checklist-none = Atbildēs nav nevienas pazīmes.
result-checklist-add = Ir pazīmes, kas norāda uz ekspluatācijas veidu, kurš nav atzīmēts starp iespējamajiem. To varat pievienot lapā “Situācija”.
result-checklist-other = Atbildes, kas nav pazīme
result-checklist-open = Vēl nav noskaidrots
result-checklist-not-asked = nav jautāts
result-seen = Redzēts pirms sarunas
    .note = No novērojuma. Rezultātā tas nekad neskaitās.
result-told = Bērna paša vārdi

opinion-title = Otrs viedoklis
    .note = Kāda cita vērtējums blakus speciālista lēmumam. Abi paliek, kādi ir.
opinion-none = Vēl neviens to nav sniedzis.
opinion-agree = piekrīt atbilžu vērtējumam
opinion-differ = vērtē citādi
opinion-why = Kāpēc
opinion-give = Sniegt otru viedokli
opinion-keep = Saglabāt viedokli
opinion-by = { $name }, { $moment }

# The annex that says how the result came about.
result-how = Saglabāt, kā radies šis rezultāts
    .note = Viena lapa šīs lietas materiāliem: noteikums, pazīmes katrā jomā, kas ir jautāts un kas nav, jūsu lēmums un pamatojums. Saglabāto failu var izlasīt ikviens, kas to atver.
