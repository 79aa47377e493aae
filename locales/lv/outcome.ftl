# status: machine

band-no-grounds-today = Šodienas atbildes nedod pamatu domāt par cilvēku tirdzniecību, taču to arī neizslēdz.
    .next = Tik un tā piedāvājiet informācijas kartīti, ja personai ir droši to paturēt. Pasakiet, ka palīdzību var lūgt arī vēlāk.
    .agree = Piekrītu: sniegt informāciju
band-insufficient-information = Ziņu vēl ir par maz, lai teiktu, vai ir pamats domāt par cilvēku tirdzniecību.
    .next = Tagad vai vēlāk drošā vietā noskaidrojiet, kas vēl nav zināms. Persona drīkst neatbildēt.
    .agree = Piekrītu: noskaidrot vairāk
band-labour-rights = Atbildes dod pamatu domāt par ekspluatāciju un pārkāptām tiesībām.
    .next = Ja persona piekrīt, novirziet to uz Valsts darba inspekciju un pie jurista. Vēlāk atpazīšanu atkārtojiet.
    .agree = Piekrītu: darba inspekcija, jurists, atkārtota atpazīšana
band-risk-before-exploitation = Atbildes norāda uz cilvēku tirdzniecības risku: ekspluatācija vēl var sākties.
    .next = Izstāstiet personai par tās tiesībām un iedodiet palīdzības tālruņa numuru, ja to ir droši paturēt. Vienojieties, kad atpazīšanu atkārtosiet.
    .agree = Piekrītu: informēt un atpazīšanu atkārtot
band-reasonable-grounds = Atbildes dod pamatotu iemeslu domāt par cilvēku tirdzniecību.
    .next = Piedāvājiet novirzīšanu un pastāstiet, kāda palīdzība ir pieejama. Bērnu vai personu, kuras vecums nav skaidrs, novirziet tajā pašā dienā.
    .agree = Piekrītu: piedāvāt novirzīšanu
band-strong-grounds = Atbildes dod ļoti nopietnu iemeslu domāt par cilvēku tirdzniecību.
    .next = Novirziet: pilngadīgai personai lūdziet piekrišanu katram saņēmējam. Bērnu vai personu, kuras vecums nav skaidrs, novirziet tajā pašā dienā.
    .agree = Piekrītu: novirzīt
band-immediate-protection = Vispirms jāparūpējas par cilvēka drošību.
    .next = Ja draud briesmas vai vajadzīgs ārsts, zvaniet 112 (policijai — 110). Palieciet kopā ar personu, līdz ierodas palīdzība; novirzīšanu sagatavojiet pēc tam.
    .agree = Piekrītu: vispirms aizsargāt

dimension-deceptive-recruitment = Maldināšana, vervējot
dimension-coercive-recruitment = Piespiešana, vervējot
dimension-abuse-of-vulnerability-recruitment = Neaizsargātības izmantošana, vervējot
dimension-exploitation = Ekspluatācija
dimension-coercion-at-destination = Piespiešana galamērķī
dimension-abuse-of-vulnerability-destination = Neaizsargātības izmantošana galamērķī

dimension-result-positive = konstatēts
dimension-result-undetermined = vēl neskaidrs
dimension-result-not-positive = nav konstatēts

profile-adult-labour = Pieaugušie: darbs
profile-adult-sexual = Pieaugušie: seksuālā ekspluatācija
profile-child-labour = Bērni: darbs
profile-child-sexual = Bērni: seksuālā ekspluatācija

count-strong = { $n ->
        [zero] { $n } stipru
        [one] { $n } stipra
       *[other] { $n } stipras
    }
count-medium = { $n ->
        [zero] { $n } vidēju
        [one] { $n } vidēja
       *[other] { $n } vidējas
    }
count-weak = { $n ->
        [zero] { $n } vāju
        [one] { $n } vāja
       *[other] { $n } vājas
    }
count-unknown = { $n ->
        [zero] { $n } nezināmu
        [one] { $n } nezināma
       *[other] { $n } nezināmas
    }
count-none = 0

evidence-state-present = konstatēts
evidence-state-inferred = jūsu secinājums
evidence-state-unknown = nav zināms

strength-strong = stipra
strength-medium = vidēja
strength-weak = vāja

confidence-second-hand = Stiprums ņemts no publiska apkopojuma; ar brošūru tas vēl nav salīdzināts.
confidence-conflict = Divos avotos stiprums atšķiras; ņemts vērā zemākais.
confidence-provisional = Stiprums noteikts provizoriski, bez brošūras; tas vēl jāpārbauda.

explanation-deceptive-recruitment = Redzama maldināšana vervēšanā.
explanation-coercive-recruitment = Redzama piespiešana vervēšanā.
explanation-abuse-of-vulnerability-recruitment = Redzams, ka vervēšanā izmantota personas neaizsargātība.
explanation-exploitation = Redzama ekspluatācija.
explanation-coercion-at-destination = Redzama piespiešana vietā, kur persona strādā vai dzīvo.
explanation-abuse-of-vulnerability-destination = Redzams, ka personas neaizsargātība tiek izmantota vietā, kur tā strādā vai dzīvo.
explanation-open = { $n ->
        [zero] Vēl neskaidras ir { $n } jomas.
        [one] Vēl neskaidra ir { $n } joma.
       *[other] Vēl neskaidras ir { $n } jomas.
    }
explanation-may-rise-to-labour-rights = Tas, kas vēl nav skaidrs, varētu dot pamatu domāt par ekspluatāciju.
explanation-may-rise-to-risk-before-exploitation = Tas, kas vēl nav skaidrs, varētu norādīt uz cilvēku tirdzniecības risku.
explanation-may-rise-to-reasonable-grounds = Tas, kas vēl nav skaidrs, varētu dot pamatotu iemeslu domāt par cilvēku tirdzniecību.
explanation-may-rise-to-strong-grounds = Tas, kas vēl nav skaidrs, varētu dot ļoti nopietnu iemeslu domāt par cilvēku tirdzniecību.
explanation-child = Personai vēl nav 18 gadu. Bērna gadījumā nav jākonstatē ne piespiešana, ne maldināšana; pietiek ar vienu stipru vai vidēju pazīmi.
explanation-age-unsure = Personas vecums nav skaidrs; kamēr tas nav noskaidrots, piemēro noteikumus par bērniem.
explanation-triggers = Ir atzīmēts kas tāds, kā dēļ aizsardzība vajadzīga nekavējoties.
explanation-nothing = Šodien nevienā jomā nav konstatēts pietiekami daudz pazīmju.
explanation-not-a-decision = Tas nav lēmums par cilvēku un neko neizslēdz.

note-rule = Noteikums: SDO un Eiropas Komisijas darbības rādītāji (2009).
note-coverage = { $of ->
        [zero] Ar šo anketu iespējams konstatēt { $can_find } no { $of } pazīmēm.
        [one] Ar šo anketu iespējams konstatēt { $can_find } no { $of } pazīmes.
       *[other] Ar šo anketu iespējams konstatēt { $can_find } no { $of } pazīmēm.
    }
note-unverified = { $n ->
        [zero] Šajā sarakstā { $n } pazīmju stiprums vēl nav salīdzināts ar iespiesto brošūru.
        [one] Šajā sarakstā { $n } pazīmes stiprums vēl nav salīdzināts ar iespiesto brošūru.
       *[other] Šajā sarakstā { $n } pazīmju stiprums vēl nav salīdzināts ar iespiesto brošūru.
    }

observation-nothing-seen = Nekas nav atzīmēts. Tas nenozīmē, ka viss ir kārtībā.
    .why = Cilvēki, kurus kontrolē, bieži nerāda neko, ko apmeklētājs varētu pamanīt.
    .next = Ja varat, parunājiet ar cilvēkiem, ar katru atsevišķi. Iedodiet tālruņa numuru, ja to ir droši paturēt.
observation-speak-now = Ir pazīmes. Runājiet ar cilvēkiem šeit.
    .why = Redzētais prasa jautājumus. Tas nerāda, ka kāds klausītos.
    .next = Ar katru runājiet atsevišķi, lai darba devējs nedzird. Katram sāciet savu interviju.
observation-speak-elsewhere = Ir kontroles pazīmes. Runājiet ar cilvēkiem citā vietā.
    .why = Kāds, iespējams, novēro vai uzzinās, kas tika teikts.
    .next = Atrodiet ikdienišķu iemeslu parunāt ar katru atsevišķi citā vietā. Citu klātbūtnē nesakiet, par ko būs saruna. Tulkam jābūt no malas.
observation-do-not-approach = Ir briesmu pazīmes. Nevienu neuzrunājiet. Zvaniet.
    .why = Saruna tagad var apdraudēt cilvēkus vai jūs.
    .next = Dodieties drošā vietā, zvaniet un pasakiet, ko un kur redzējāt. Nevienu nebrīdiniet. Gaidiet palīdzību; ar cilvēkiem runājiet, kad viņi ir drošībā.

suggests-now = runāt šeit
suggests-elsewhere = runāt citā vietā
suggests-call = neuzrunāt, zvanīt

checklist-count = pazīmes: { $signs } no { $of }
