band-no-grounds-today = Šodienas atbildes nedod pamatu aizdomām par cilvēku tirdzniecību, taču to arī neizslēdz.
    .next = Tik un tā piedāvājiet informācijas kartīti, ja personai ir droši to paturēt. Pasakiet, ka palīdzību var lūgt arī vēlāk.
    .agree = Piekrītu: sniegt informāciju
band-insufficient-information = Ziņu vēl ir par maz, lai teiktu, vai ir pamats aizdomām par cilvēku tirdzniecību.
    .next = Tagad vai vēlāk drošā vietā noskaidrojiet, kas vēl nav zināms. Persona drīkst neatbildēt.
    .agree = Piekrītu: noskaidrot vairāk
band-labour-rights = Atbildes dod pamatu aizdomām par ekspluatāciju un tiesību pārkāpumiem.
    .next = Ja persona piekrīt, novirziet to uz Valsts darba inspekciju un pie jurista. Vēlāk skrīningu atkārtojiet.
    .agree = Piekrītu: darba inspekcija, jurists, atkārtots skrīnings
band-risk-before-exploitation = Atbildes norāda uz cilvēku tirdzniecības risku: ekspluatācija vēl var sākties.
    .next = Izstāstiet personai par tās tiesībām un iedodiet palīdzības tālruņa numuru, ja personai ir droši to paturēt. Vienojieties, kad skrīningu atkārtosiet.
    .agree = Piekrītu: informēt un skrīningu atkārtot
band-reasonable-grounds = Atbildes dod pamatotu iemeslu aizdomām par cilvēku tirdzniecību.
    .next = Piedāvājiet novirzīšanu un pastāstiet, kāda palīdzība ir pieejama. Bērnu vai personu, kuras vecums nav skaidrs, novirziet tajā pašā dienā.
    .agree = Piekrītu: piedāvāt novirzīšanu
band-strong-grounds = Atbildes dod nopietnu pamatu aizdomām par cilvēku tirdzniecību.
    .next = Novirziet: pilngadīgai personai lūdziet piekrišanu katram saņēmējam. Bērnu vai personu, kuras vecums nav skaidrs, novirziet tajā pašā dienā.
    .agree = Piekrītu: novirzīt
band-immediate-protection = Vispirms jāparūpējas par cilvēka drošību.
    .next = Ja draud briesmas vai vajadzīgs ārsts, zvaniet 112 (policijai — 110). Palieciet kopā ar personu, līdz ierodas palīdzība; novirzīšanu sagatavojiet pēc tam.
    .agree = Piekrītu: vispirms aizsargāt

dimension-deceptive-recruitment = Maldināšana, vervējot
dimension-coercive-recruitment = Piespiešana, vervējot
dimension-abuse-of-vulnerability-recruitment = Ievainojamības stāvokļa izmantošana, vervējot
dimension-exploitation = Ekspluatācija
dimension-coercion-at-destination = Piespiešana galamērķī
dimension-abuse-of-vulnerability-destination = Ievainojamības stāvokļa izmantošana galamērķī

dimension-result-positive = ir pazīmes
dimension-result-undetermined = vēl nav skaidrs
dimension-result-not-positive = pazīmju nav pietiekami

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

rule-two-strong = Pēc noteikuma pietiek ar divām stiprām pazīmēm. Šajā jomā — stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }.
rule-strong-and-another = Pēc noteikuma pietiek ar vienu stipru pazīmi un vēl vienu, jebkura stipruma. Šajā jomā — stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }.
rule-three-medium = Pēc noteikuma pietiek ar trim vidējām pazīmēm. Šajā jomā — stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }.
rule-two-medium-and-weak = Pēc noteikuma pietiek ar divām vidējām pazīmēm un vienu vāju. Šajā jomā — stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }.
rule-open = Pēc noteikuma pazīmju vēl nav pietiekami (stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }). Ar to, kas vēl nav zināms vai ir tikai jūsu secinājums ({ $unknown }), pazīmju varētu pietikt.
rule-not-met = Pēc noteikuma pazīmju nav pietiekami (stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }). Vajadzīgas divas stipras pazīmes, vai viena stipra un vēl viena, jebkura stipruma, vai trīs vidējas, vai divas vidējas un viena vāja.

evidence-state-present = pazīme ir
evidence-state-inferred = jūsu secinājums
evidence-state-unknown = nav zināms

strength-strong = stipra
strength-medium = vidēja
strength-weak = vāja

confidence-verified = Stiprums ir salīdzināts ar iespiesto brošūru.
    .short = salīdzināts ar brošūru
confidence-second-hand = Stiprums ņemts no publiska apkopojuma; ar iespiesto brošūru tas vēl nav salīdzināts.
    .short = no publiska apkopojuma
confidence-conflict = Divos avotos stiprums atšķiras; ņemts vērā zemākais.
    .short = divos avotos atšķiras
confidence-provisional = Stiprums noteikts provizoriski, bez iespiestās brošūras; tas vēl jāpārbauda.
    .short = noteikts provizoriski

explanation-deceptive-recruitment = Atbildes norāda uz maldināšanu vervēšanā.
explanation-coercive-recruitment = Atbildes norāda uz piespiešanu vervēšanā.
explanation-abuse-of-vulnerability-recruitment = Atbildes norāda, ka vervēšanā, iespējams, izmantots personas ievainojamības stāvoklis.
explanation-exploitation = Atbildes norāda uz ekspluatāciju.
explanation-coercion-at-destination = Atbildes norāda uz piespiešanu vietā, kur persona strādā vai dzīvo.
explanation-abuse-of-vulnerability-destination = Atbildes norāda, ka vietā, kur persona strādā vai dzīvo, iespējams, tiek izmantots tās ievainojamības stāvoklis.
explanation-open = { $n ->
        [zero] Vēl neskaidras ir { $n } jomas.
        [one] Vēl neskaidra ir { $n } joma.
       *[other] Vēl neskaidras ir { $n } jomas.
    }
explanation-may-rise-to-labour-rights = Tas, kas vēl nav skaidrs, varētu dot pamatu aizdomām par ekspluatāciju.
explanation-may-rise-to-risk-before-exploitation = Tas, kas vēl nav skaidrs, varētu norādīt uz cilvēku tirdzniecības risku.
explanation-may-rise-to-reasonable-grounds = Tas, kas vēl nav skaidrs, varētu dot pamatotu iemeslu aizdomām par cilvēku tirdzniecību.
explanation-may-rise-to-strong-grounds = Tas, kas vēl nav skaidrs, varētu dot nopietnu pamatu aizdomām par cilvēku tirdzniecību.
explanation-child = Personai vēl nav 18 gadu. Bērna gadījumā nav vajadzīga ne maldināšana, ne piespiešana; pietiek ar vienu stipru vai vidēju pazīmi.
explanation-age-unsure = Personas vecums nav skaidrs; kamēr tas nav noskaidrots, piemēro noteikumus par bērniem.
explanation-triggers = Ir atzīmēts kas tāds, kā dēļ aizsardzība vajadzīga nekavējoties.
explanation-nothing = Šodien nevienā jomā pazīmju nav pietiekami.
explanation-not-a-decision = Tas nav lēmums par cilvēku un neko neizslēdz.

note-rule = Noteikums: SDO un Eiropas Komisijas operatīvie cilvēku tirdzniecības rādītāji (2009).
note-open = Tas, kas ir tikai jūsu secinājums, viens pats nevienā jomā nedod rezultātu “ir pazīmes”, un tas, kas nav zināms, neko neatņem: gan vienu, gan otru uzskata par vēl neskaidru.
note-coverage = { $of ->
        [zero] Ar šo anketu var atklāt { $can_find } no { $of } pazīmēm.
        [one] Ar šo anketu var atklāt { $can_find } no { $of } pazīmes.
       *[other] Ar šo anketu var atklāt { $can_find } no { $of } pazīmēm.
    }
note-unverified = { $n ->
        [zero] Šis rezultāts balstās uz pazīmju stiprumu; { $n } stipruma vērtības vēl nav salīdzinātas ar iespiesto brošūru.
        [one] Šis rezultāts balstās uz pazīmju stiprumu; { $n } stipruma vērtība vēl nav salīdzināta ar iespiesto brošūru.
       *[other] Šis rezultāts balstās uz pazīmju stiprumu; { $n } stipruma vērtības vēl nav salīdzinātas ar iespiesto brošūru.
    }

observation-nothing-seen = Nekas nav atzīmēts. Tas nenozīmē, ka viss ir kārtībā.
    .why = Cilvēki, kurus kontrolē, bieži nerāda neko, ko apmeklētājs varētu pamanīt.
    .next = Ja varat, parunājiet ar cilvēkiem, ar katru atsevišķi. Iedodiet tālruņa numuru, uz kuru zvanīt, ja viņiem ir droši to paturēt.
observation-speak-now = Ir pazīmes. Runājiet ar cilvēkiem šeit.
    .why = Redzētā dēļ ir jāuzdod jautājumi. Nekas no atzīmētā neliecina, ka kāds klausītos.
    .next = Ar katru runājiet atsevišķi, lai darba devējs nedzird. Ar katru sāciet atsevišķu sarunu.
observation-speak-elsewhere = Ir kontroles pazīmes. Runājiet ar cilvēkiem citā vietā.
    .why = Kāds, iespējams, novēro vai uzzinās, kas tika teikts.
    .next = Atrodiet ikdienišķu iemeslu parunāt ar katru atsevišķi citā vietā. Citu klātbūtnē nesakiet, par ko būs saruna. Tulkam jābūt no malas.
observation-do-not-approach = Ir briesmu pazīmes. Nevienam netuvojieties. Izsauciet palīdzību.
    .why = Saruna tagad var apdraudēt cilvēkus vai jūs.
    .next = Dodieties uz drošu vietu, izsauciet palīdzību un pasakiet, ko un kur redzējāt. Nevienu nebrīdiniet. Gaidiet, līdz ierodas palīdzība; ar cilvēkiem runājiet, kad viņi ir drošībā.

suggests-now = runāt šeit
suggests-elsewhere = runāt citā vietā
suggests-call = netuvoties, izsaukt palīdzību

checklist-count = pazīmes: { $signs } no { $of }
