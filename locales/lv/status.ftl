case-state-draft = melnraksts, { $answered } no { $shown }
case-state-unanswered = melnraksts, atbilžu vēl nav
case-state-screened = saruna pabeigta
case-state-referred = novirzīta
case-state-closed = slēgta

todo-draft = turpināt
todo-screened = izlasīt rezultātu un izlemt
todo-decided = sagatavot novirzīšanu
todo-referred = pajautāt, vai novirzīšanas dokuments saņemts
todo-closed = nekas

deadline-overdue = nokavēts, termiņš bija: { $moment }
deadline-at-once = jādara nekavējoties
deadline-today = termiņš šodien: { $moment }
deadline-later = termiņš: { $moment }
deadline-met = nodots: { $moment }
deadline-more = un vēl { $count }
deadline-one-of = Pietiek ar vienu no tiem.
deadline-consent = Tikai tad, ja persona piekrīt.

damage-key-file-missing = Šajā mapē ir lietas, bet trūkst atslēgas faila. Bez tā lietas nevar atvērt.
    .title = Trūkst atslēgas faila
    .advice = Neko nedzēsiet un nesagatavojiet programmu darbam no jauna. Atjaunojiet no jaunākās nebojātās kopijas. Failus, kas tagad ir mapē, pārvietos uz mapi blakus.
damage-key-file-damaged = Atslēgas fails ir bojāts. Ar to lietas nevar atvērt.
    .title = Bojāts atslēgas fails
    .advice = Neko nedzēsiet. Atjaunojiet no jaunākās nebojātās kopijas. Failus, kas tagad ir mapē, pārvietos uz mapi blakus.
damage-key-file-newer = Atslēgas fails izveidots ar jaunāku programmas versiju.
    .title = Vajadzīga jaunāka versija
    .advice = Uzstādiet jaunāko programmas versiju. Nekas nav bojāts; neko nedzēsiet.
damage-database-missing = Atslēgas fails ir, bet trūkst faila ar lietām.
    .title = Trūkst faila ar lietām
    .advice = Neko nedzēsiet un nesagatavojiet programmu darbam no jauna. Atjaunojiet no jaunākās nebojātās kopijas. Failus, kas tagad ir mapē, pārvietos uz mapi blakus.
damage-database-damaged = Fails ar lietām ir bojāts, un to nevar nolasīt.
    .title = Bojāts fails ar lietām
    .advice = Neko nedzēsiet. Atjaunojiet no jaunākās nebojātās kopijas. Failus, kas tagad ir mapē, pārvietos uz mapi blakus.
damage-folder-missing = Mape, kurā glabājas lietas, nav atrasta.
    .title = Mape ar lietām nav atrasta
    .advice = Pievienojiet disku, kurā tā atrodas, un mēģiniet vēlreiz. Programma neko nav izveidojusi un neko nav izdzēsusi.
damage-folder-unusable = Programma šajā mapē nevar lasīt vai rakstīt.
    .title = Mapi nevar izmantot
    .advice = Pārbaudiet, vai disks ir pievienots un vai jums šajā mapē ir atļauts rakstīt. Neko nedzēsiet.

review-machine = Mašīntulkojums; to vēl nav pārbaudījis neviens, kas prot šo valodu.
    .short = mašīntulkojums
review-read = Izlasījuši divi cilvēki, kas prot šo valodu, un atzinuši par pareizu; sarunās vēl nav izmēģināts.
    .short = pārbaudīts
review-field-tested = Izlasījuši divi cilvēki, kas prot šo valodu, un atzinuši par pareizu; izmēģināts sarunās.
    .short = pārbaudīts un izmēģināts

passphrase-too-short = { $shortest ->
        [zero] Pārāk īsa: vajag vismaz { $shortest } rakstzīmju.
        [one] Pārāk īsa: vajag vismaz { $shortest } rakstzīmi.
       *[other] Pārāk īsa: vajag vismaz { $shortest } rakstzīmes.
    }
passphrase-weak = Vāja: to var uzminēt. Pievienojiet vēl kādu vārdu.
passphrase-fair = Pietiekama: vēl viens vārds to padarītu drošāku.
passphrase-strong = Stipra: to uzminēt ir ļoti grūti.

place-documents = Dokumenti
place-desktop = Darbvirsma
place-downloads = Lejupielādes
place-home = Lietotāja mape
place-removable = Noņemamais disks { $name }

document-language-lv = latviešu valodā
document-language-en = angļu valodā

hindrance-age-missing = Lai pabeigtu, vispirms izvēlieties vecuma grupu.


voice-recorded = Šajā valodā ir runātāju ieraksti.
    .short = runātāji
voice-machine = Tekstus nolasa dators.
    .short = dators
voice-no-program = Tekstus nevar nolasīt: šajā datorā trūkst programmas espeak-ng.
    .short = trūkst espeak-ng
voice-none = Šajā valodā skaņas nav: nolasiet tekstus paši.
    .short = skaņas vēl nav

card-name-rights = Saglabāt tiesību lapu (PDF)
card-name-pocket = Saglabāt kabatas kartīti (PDF)
contacts-not-checked = * Šo numuru neviens nav pārbaudījis iestādē. Pirms iedodat to tālāk, pamēģiniet piezvanīt.
case-state-observation = { $answered ->
        [zero] { $answered } pazīmju no { $shown }
        [one] { $answered } pazīme no { $shown }
       *[other] { $answered } pazīmes no { $shown }
    }
todo-observation = parunāt ar cilvēkiem, tad slēgt lietu

texts-missing = vēl neierunātie: { $texts }
texts-stale = mainījušies pēc ierunāšanas: { $texts }
texts-all = visi: { $texts }
standing-missing = Vēl nav ierunāts.
standing-stale = Teksts ir mainījies, kopš to ierunāja { $speaker }. Ierunājiet to no jauna.
standing-current = Ierunāja { $speaker }.

sweep-deleted = { $cases ->
        [zero] Glabāšanas laiks ir beidzies, un { $cases } lietas ir dzēstas.
        [one] Glabāšanas laiks ir beidzies, un { $cases } lieta ir dzēsta.
       *[other] Glabāšanas laiks ir beidzies, un { $cases } lietas ir dzēstas.
    }
sweep-clock = Iespējams, šī datora pulkstenis nerāda pareizi, tāpēc lietas, kurām beidzies glabāšanas laiks, vēl nav dzēstas. Pārbaudiet datora datumu un laiku.
sweep-failed = Lietas, kurām beidzies glabāšanas laiks, neizdevās dzēst. Pārbaudiet, vai diskā ir vieta, pēc tam aizslēdziet programmu un atveriet to vēlreiz.
case-state-received = novirzīta, saņemta
case-state-in-service = saņem pakalpojumu
case-state-declined = saņēmējs nepieņēma
todo-remind = trīs dienas nav atbildes: pajautāt saņēmējam
todo-received = gaidīt, ko izlems saņēmējs
todo-in-service = slēgt, kad vairs nav nekā darāma
todo-declined = atrast citu saņēmēju

## What a document of a case is
made-summary = kopsavilkums
made-contact = saziņas lapa
made-evidence = pielikums par darba devēju vai citiem
made-explanation = kā radās rezultāts
made-letter = vēstule personai
made-recall = vēstule par piekrišanas atsaukšanu
