# status: machine

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
result-profile = Vērtēts pēc saraksta
result-no-evidence = Šeit nav nevienas pazīmes.
result-could-change = Kas to var mainīt
result-not-asked = { $count ->
        [zero] Nav jautāts: { $count } jautājumu
        [one] Nav jautāts: { $count } jautājums
       *[other] Nav jautāts: { $count } jautājumi
    }
result-decision = Jūsu lēmums
result-differ = Vērtēju citādi — ar pamatojumu
result-reason = Pamatojums
    .placeholder = Ko jūs redzējāt vai zināt, ko atbildes nerāda?
result-save-reason = Saglabāt pamatojumu
result-reason-saved = Pamatojums saglabāts
result-decide-first = Kad lēmums ir atzīmēts, var sagatavot novirzīšanu.
result-refer = Uz novirzīšanu
result-correct = Labot vai papildināt atbildes

result-checklists = Pazīmes bez publicēta stipruma
    .note = Šiem veidiem pazīmju stiprums nav publicēts. Kas rakstīts šeit, rezultātā nekad neskaitās.
result-checklist-none = Atbildēs nav nevienas pazīmes.
result-checklist-add = Ir pazīmes veidam, kas nav starp iespējamajiem. To varat pievienot sadaļā “Situācija”.
result-checklist-other = Nav pazīme
result-checklist-open = Atklāts
result-checklist-not-asked = nav jautāts
result-seen = Redzēts pirms sarunas
    .note = No novērojuma. Rezultātā tas nekad neskaitās.
result-told = Bērna paša vārdi
