## The document

doc-title = Novirzīšanas kopsavilkums
doc-confidential = Konfidenciāli: tikai saņēmējam
doc-to = Saņēmējs: { $recipient }
doc-case = Lieta { $code }
doc-page = { $page }. lpp. no { $pages }
doc-text-status = veidlapas tekstus cilvēks vēl nav pārbaudījis
doc-facts = Ziņas
doc-not-recorded = nav norādīts
doc-more = un vēl { $count }
doc-questions = { $count ->
    [zero] { $count } jautājumu
    [one] { $count } jautājums
   *[other] { $count } jautājumi
  }
doc-indicators = { $count ->
    [zero] { $count } pazīmju
    [one] { $count } pazīme
   *[other] { $count } pazīmes
  }
doc-more-words = { $count ->
    [zero] Lietā ir vēl { $count } piezīmju.
    [one] Lietā ir vēl { $count } piezīme.
   *[other] Lietā ir vēl { $count } piezīmes.
  }

## The framed box

doc-outcome-no-grounds-today = Šodienas atbildes nedod pamatu aizdomām par cilvēku tirdzniecību, taču to arī neizslēdz.
doc-outcome-insufficient-information = Ziņu vēl ir par maz, lai teiktu, vai ir pamats aizdomām par cilvēku tirdzniecību.
doc-outcome-labour-rights = Atbildes dod pamatu aizdomām par ekspluatāciju un tiesību pārkāpumiem.
doc-outcome-risk-before-exploitation = Atbildes norāda uz cilvēku tirdzniecības risku: ekspluatācija vēl var sākties.
doc-outcome-reasonable-grounds = Atbildes dod pamatotu iemeslu aizdomām par cilvēku tirdzniecību.
doc-outcome-strong-grounds = Atbildes dod nopietnu pamatu aizdomām par cilvēku tirdzniecību.
doc-outcome-immediate-protection = Vispirms jāparūpējas par personas drošību.
doc-lead-child = Persona ir jaunāka par 18 gadiem.
doc-lead-unsure = Personas vecums nav skaidrs; kamēr tas nav noskaidrots, piemēro noteikumus par bērniem.
doc-no-embassy = Nesazinieties ar personas izcelsmes valsts vēstniecību vai konsulātu.

doc-danger-now-yes = sarunas dienā personai bija bail, ka kāds tai fiziski darīs pāri
doc-danger-now-no = atbildēts, ka sarunas dienā personai nebija bail, ka kāds tai fiziski darīs pāri
doc-danger-now-not-asked = nav jautāts, vai personai ir bail, ka kāds tai fiziski darīs pāri
doc-danger-now-dont-know = persona nezināja, vai tai jābaidās, ka kāds tai fiziski darīs pāri
doc-danger-now-declined = persona nevēlējās teikt, vai tai ir bail, ka kāds tai fiziski darīs pāri
doc-controller-near-yes = tuvumā ir kāds, no kā persona baidās
doc-controller-near-no = atbildēts, ka sarunas laikā tuvumā nebija neviena, no kā persona baidās
doc-controller-near-not-asked = nav jautāts, vai tuvumā ir kāds, no kā persona baidās
doc-controller-near-dont-know = persona nezina, vai tuvumā ir kāds, no kā tā baidās
doc-controller-near-declined = persona nevēlējās teikt, vai tuvumā ir kāds, no kā tā baidās
doc-phone-monitored-yes = kāds pārbauda, kas ir personas pašas tālrunī vai kam persona zvana
doc-phone-monitored-no = atbildēts, ka neviens nepārbauda ne to, kas ir personas pašas tālrunī, ne to, kam persona zvana
doc-phone-monitored-not-asked = nav jautāts, vai kāds pārbauda, kas ir personas pašas tālrunī vai kam persona zvana
doc-phone-monitored-dont-know = persona nezina, vai kāds pārbauda, kas ir tās personīgajā tālrunī vai kam tā zvana
doc-phone-monitored-declined = persona nevēlējās teikt, vai kāds pārbauda, kas ir tās personīgajā tālrunī vai kam tā zvana
doc-trigger-danger-now = tūlītējas briesmas (atzīmējis speciālists)
doc-trigger-medical-emergency = vajadzīga neatliekamā medicīniskā palīdzība
doc-trigger-suicide-risk = pašnāvības risks
doc-reply-not-asked = nav jautāts
doc-reply-dont-know = persona nezina
doc-reply-declined = persona nevēlējās atbildēt

doc-need-shelter = droša vieta, kur nakšņot
doc-need-medical = ārsts vai zāles
doc-need-food = ēdiens vai ūdens
doc-need-documents = palīdzība atgūt dokumentus
doc-need-wages = palīdzība saņemt algu
doc-need-lawyer = jurista padoms
doc-need-none = atbildēts, ka šobrīd nekas nav vajadzīgs
doc-need-none-urgent = ne naktsmājas, ne ārsta palīdzība nav nosaukta
doc-dependants-yes = ir kāds, ko persona uztur vai aprūpē
doc-dependants-no = nav neviena, ko persona uztur vai aprūpē
doc-dependants-not-asked = nav jautāts, vai persona kādu uztur vai aprūpē
doc-dependants-dont-know = persona nezina, vai ir kāds, ko tā uztur vai aprūpē
doc-dependants-declined = persona nevēlējās teikt, vai ir kāds, ko tā uztur vai aprūpē

## Facts

doc-place-latvia = notikumi risinājušies Latvijā
doc-place-abroad = notikumi risinājušies ārvalstīs
doc-place-both = notikumi risinājušies Latvijā un ārvalstīs
doc-speaks = runā
doc-reads = lasa
doc-interpreter-not-needed = tulks nav vajadzīgs
doc-interpreter-telephone = tulks pa tālruni
doc-interpreter-in-person = tulks klātienē
doc-interpreter-tie-professional = profesionāls tulks
doc-interpreter-tie-staff = no iestādes, kas personu novirza
doc-interpreter-tie-stranger = ar personu nav saistīts
doc-interpreter-tie-relative = personas radinieks (tulkoja ārkārtas situācijas dēļ)
doc-interpreter-tie-companion = kāds, kas ieradās kopā ar personu (tulkoja ārkārtas situācijas dēļ)
doc-interpreter-tie-employer = darba devējs vai kāds, kas saistīts ar personas darbu (tulkoja ārkārtas situācijas dēļ)
doc-interpreter-tie-child = nepilngadīgais (tulkoja ārkārtas situācijas dēļ)
doc-language-lv = latviešu
doc-language-lv-x-simple = latviešu (viegli lasīt)
doc-language-en = angļu
doc-language-ru = krievu
doc-language-uk = ukraiņu
doc-language-uz-latn = uzbeku (latīņu raksts)
doc-language-uz-cyrl = uzbeku (kirilica)
doc-language-tg = tadžiku
doc-language-ky = kirgīzu
doc-language-kk = kazahu
doc-language-ro = rumāņu
doc-language-hi = hindi
doc-language-ur = urdu
doc-age-adult = pilngadīga persona
doc-age-child = bērns, jaunāks par 18 gadiem
doc-age-unsure = vecums nav skaidrs, attieksme kā pret bērnu
doc-gender-woman = sieviete
doc-gender-man = vīrietis
doc-gender-other = dzimums: cits
doc-citizenship-latvia = Latvijas pilsonība
doc-citizenship-latvian-non-citizen = Latvijas nepilsoņa statuss
doc-citizenship-eu-eea = citas ES vai EEZ valsts pilsonība
doc-citizenship-ukraine-temporary-protection = Ukrainas pilsonība, pagaidu aizsardzība
doc-citizenship-third-country = ārpus ES un EEZ esošas valsts pilsonība
doc-citizenship-stateless = bezvalstnieka statuss
doc-basis-eu-right = tiesības uzturēties saskaņā ar ES tiesību aktiem
doc-basis-permit-or-visa = uzturēšanās atļauja vai vīza
doc-basis-none-or-expired = tiesību uzturēties nav, vai to termiņš ir beidzies
doc-basis-asylum-seeker = lūgts patvērums
doc-basis-temporary-protection = pagaidu aizsardzība
doc-basis-unknown = nav zināms, vai ir tiesības uzturēties
doc-form-labour = darbaspēka ekspluatācija
doc-form-sexual = seksuālā ekspluatācija
doc-form-domestic = piespiedu darbs mājsaimniecībā
doc-form-begging = piespiedu ubagošana
doc-form-criminality = piespiešana veikt noziedzīgas darbības
doc-form-marriage = piespiedu laulība, arī fiktīva
doc-form-surrogacy = piespiešana kļūt par surogātmāti
doc-form-adoption = nelikumīga adopcija
doc-form-organ = orgānu izņemšana
doc-form-online = ekspluatācija tiešsaistē
doc-sector-construction = būvniecība
doc-sector-agriculture = lauksaimniecība
doc-sector-food = pārtikas pārstrāde
doc-sector-forestry = mežsaimniecība
doc-sector-catering = ēdināšana un viesnīcas
doc-sector-transport = transports un taksometri
doc-sector-domestic = darbs mājsaimniecībā
doc-sector-other = cita nozare
doc-since = kopš { $date }
doc-passport-self = pase ir pie pašas personas, vai arī tā to var jebkurā laikā paņemt
doc-passport-employer = pase ir pie darba devēja
doc-passport-other-person = pase ir pie kāda cita
doc-passport-office = pase ir policijā, valsts iestādē vai vēstniecībā
doc-passport-no-passport = personai nav ne pases, ne personas apliecības
doc-wish-home = braukt mājās
doc-wish-stay-work = palikt Latvijā un strādāt
doc-wish-change-job = atrast citu darbu
doc-wish-police = runāt ar policiju
doc-wish-time-to-think = laiku padomāt
doc-wish-support = runāt ar organizāciju, kas palīdz
doc-wish-other = ko citu
doc-agrees-to-police-yes = piekristu runāt ar policiju
doc-agrees-to-police-no = nepiekristu runāt ar policiju
doc-agrees-to-police-not-asked = nav jautāts, vai persona piekristu runāt ar policiju
doc-agrees-to-police-dont-know = vēl nezina, vai piekristu runāt ar policiju
doc-agrees-to-police-declined = nevēlējās teikt, vai piekristu runāt ar policiju
doc-fears-return-yes = baidās atgriezties savā valstī vai dzimtajā pusē
doc-fears-return-no = nebaidās atgriezties savā valstī vai dzimtajā pusē
doc-fears-return-not-asked = nav jautāts, vai persona baidās atgriezties
doc-fears-return-dont-know = nezina, vai baidās atgriezties
doc-fears-return-declined = nevēlējās teikt, vai baidās atgriezties
doc-child-not-recorded = šajā kopsavilkumā nav norādīts, kas ir aizbildnis, kas atnāca kopā ar bērnu un kad informēta bāriņtiesa; lūdzu, noskaidrojiet
doc-rights-not-recorded = šajā kopsavilkumā nav norādīts, kuras tiesības personai izskaidrotas; lūdzu, izskaidrojiet tās
doc-reflection-not-recorded = šajā kopsavilkumā nav norādīts, vai persona informēta par nogaidīšanas periodu
doc-talk-agreed = piekrita sarunai { $moment }
doc-talk-wants = bērns gribēja runāt, { $moment }
doc-talk-unsure = bērns šaubījās, vai runāt, { $moment }
doc-talk-withdrawn = piekrišana sarunai atsaukta { $moment }
doc-talk-not-recorded = nav norādīts, kā saruna tika izskaidrota
doc-talk-explained = izskaidrots
doc-talk-read = izlasīts
doc-talk-heard = noklausīts
doc-talk-interpreter = ar tulka palīdzību
doc-told-purpose = mērķis
doc-told-kept = kā atbildes glabā
doc-told-seen = kas tās redz
doc-told-shared = kas vēl tās saņem un kad
doc-told-limits = izņēmumi, ja draud briesmas vai runa ir par bērnu
doc-told-duty = pienākums ziņot
doc-told-free = drīkst neatbildēt, paņemt pārtraukumu, beigt
doc-told-name = vārds nav jāsaka
doc-told-decides = sarunā nekas netiek izlemts
doc-rights-explained = { $moment }
doc-rights-told = izstāstītas
doc-rights-heard = noklausītas
doc-rights-paper = uz papīra
doc-rights-all = visas tiesību lapā minētās tiesības
doc-non-punishment = Cilvēks, kuru piespieda pārkāpt likumu, par to, iespējams, nav jāsoda. Persona piekrita, ka piezīmi saņem šis saņēmējs.
doc-interpreter-wish-woman = labāk gribētu, lai tulko sieviete
doc-interpreter-wish-man = labāk gribētu, lai tulko vīrietis
doc-interpreter-wish-no-preference = nav svarīgi, vai tulko sieviete vai vīrietis
doc-consent-agreed = persona piekrita ziņu nodošanai šim saņēmējam { $moment }
doc-consent-language = izskaidrots valodā
doc-consent-blocks = papildus piekrita nodot
doc-consent-no-blocks = neko
doc-consent-child = piekrišana nav vajadzīga: persona ir bērns, vai tās vecums nav skaidrs
doc-consent-emergency = piekrišana nav lūgta: tūlītējas briesmas vai neatliekama medicīniskā palīdzība

## Grounds, open questions, own words, decision

doc-positive = ir pazīmes
doc-not-positive = atsevišķas pazīmes
doc-no-indicators = neviena pazīme nav atrasta
doc-origin-said = persona teica
doc-origin-observed = redzēts vai dzirdēts
doc-origin-document = dokuments
doc-origin-third-person = teica cits
doc-origin-inference = speciālista secinājums
doc-may-rise = Kas varētu mainīties
doc-may-rise-labour-rights = Tas, kas vēl nav skaidrs, varētu dot pamatu aizdomām par ekspluatāciju.
doc-may-rise-risk-before-exploitation = Tas, kas vēl nav skaidrs, varētu norādīt uz cilvēku tirdzniecības risku.
doc-may-rise-reasonable-grounds = Tas, kas vēl nav skaidrs, varētu dot pamatotu iemeslu aizdomām par cilvēku tirdzniecību.
doc-may-rise-strong-grounds = Tas, kas vēl nav skaidrs, varētu dot nopietnu pamatu aizdomām par cilvēku tirdzniecību.
doc-strengths-unverified = Pazīmju stiprums vēl nav salīdzināts ar iespiesto SDO un Eiropas Komisijas sarakstu (2009).
doc-undetermined = Vēl nav skaidrs
doc-open-not-asked = Nav jautāts
doc-open-dont-know = Persona nezina
doc-open-declined = Nevēlējās atbildēt
doc-open-nothing = nekas: visi jautājumi ir uzdoti un uz visiem ir atbildēts
doc-quote = “{ $words }”
doc-decision-officer = Speciālista lēmums
doc-decision-agree = piekrīt atbilžu vērtējumam
doc-decision-differ = nepiekrīt: { $reason }
doc-not-an-identification = Šis skrīnings nav formāla identificēšana; tas cilvēku tirdzniecību ne apstiprina, ne izslēdz.

## Receipt slip, sheet of contact

doc-receipt = Saņemšanas apliecinājums
doc-receipt-cut = Nogriezt šeit, aizpildīt un nosūtīt atpakaļ
doc-receipt-back = Nosūtīt atpakaļ: { $contact }
doc-receipt-accepted = pieņemts
doc-receipt-not-accepted = nav pieņemts
doc-receipt-date = Datums
doc-receipt-contact = Kontaktpersona un tālrunis
doc-receipt-outcome = Rezultāts
doc-contact-warning = Glabājiet šo lapu atsevišķi no kopsavilkuma. Sazinieties tikai tā, kā šeit rakstīts.
doc-contact-name = Vārds
doc-contact-how = Kā un kad droši sazināties
doc-number-unverified = Iestāde pati šo numuru vēl nav apstiprinājusi.
doc-card-cut = Speciālistam. Sagrieziet pa līnijām, pārlokiet vidū, šo malu izmetiet. Dodiet kartīti tikai tad, ja to ir droši glabāt.
doc-card-unverified = Iestādes pašas numurus vēl nav apstiprinājušas: pirms dodat kartīti, piezvaniet un pārbaudiet.
doc-numbers-old = Numuri pēdējoreiz pārbaudīti { $checked }, vairāk nekā pirms { $months } mēnešiem: pirms tos dodat, piezvaniet un pārbaudiet.
doc-numbers-over = Vienai no organizācijām pakalpojuma sniegšanas laiks ir beidzies: pajautājiet, kas to sniedz tagad.

## The receipt on paper, the number of a hand-over

doc-handover = Nodošana { $id }
doc-receipt-scan = Kods: šīs nodošanas numurs
doc-receipt-confidential = Konfidenciāli: tikai iestādei, kas personu novirzīja
doc-receipt-from = Saņēmējs
doc-receipt-reason = Iemesls
doc-receipt-at = Kad paziņots
doc-receipt-steps = Ko darīt ar šo lapu
doc-receipt-send = Saņēmējam: nosūtiet vai atdodiet šo lapu iestādei, kas personu novirzīja.
doc-receipt-read = Iestādei, kas personu novirzīja: skenējiet vai nofotografējiet kodu un ielasiet attēlu programmas sadaļā “Apmaiņa”. Tad lieta { $code } virzās tālāk.
doc-receipt-keep = Pēc tam glabājiet šo lapu kopā ar lietu vai iznīciniet to.
doc-receipt-holds = Kods norāda, par kuru nodošanu ir runa, kas ar to noticis un kad; tajā ir saņēmēja paraksts. Neviena cilvēka vārda tajā nav.
doc-receipt-code = Kods: nodošanas { $id } saņemšanas apliecinājums
doc-became-received = Novirzīšanas dokumenti ir saņemti un atvērti.
doc-became-accepted = Saņēmējs pieņem šo novirzīšanu.
doc-became-declined = Saņēmējs šo novirzīšanu nepieņem.
doc-became-in-service = Persona saņem pakalpojumu.
doc-became-identified = Iestāde, kas par to lemj, personu ir oficiāli identificējusi.
doc-became-not-identified = Iestāde, kas par to lemj, personu nav oficiāli identificējusi. Tas neko nesaka par to, ko persona ir pārdzīvojusi.
doc-became-contact-lost = Saņēmējs vairs nevar sazināties ar personu.
doc-declined-not-competent = Par to atbild cita iestāde.
doc-declined-no-capacity = Pašlaik nav vietas, vai arī nevienam nav laika.
doc-declined-person-declines = Persona to nevēlas.
doc-declined-incomplete = Ar nodotajām ziņām nepietiek, lai rīkotos.
doc-declined-other = Cits iemesls; lūdzu, jautājiet pa tālruni.

## The annex about the employer or others

doc-evidence = Pielikums: ziņas par darba devēju vai citiem
doc-evidence-unchecked = Šeit ir tas, ko sarunā teica vai redzēja. Neviens to nav pārbaudījis, un tas nevienu neapsūdz.
doc-evidence-safe = Tie, kas šeit nosaukti, nedrīkst uzzināt, no kā šīs ziņas nākušas.
doc-evidence-apart = Glabājiet šo pielikumu atsevišķi no kopsavilkuma. Persona piekrita, ka šis saņēmējs to saņem.
doc-evidence-employer = Darba devējs vai citi
doc-evidence-addresses = Adreses
doc-evidence-vehicles = Transportlīdzekļi
doc-evidence-telephones = Tālruņa numuri un konti
doc-evidence-other = Citas ziņas

## The letter to a recipient when consent is taken back

doc-recall = Lūgums vairs neizmantot nodotās ziņas
doc-recall-withdrawn = Persona { $moment } atsauca piekrišanu šo ziņu nodošanai jums.
doc-recall-handed = Nodots
doc-recall-handover = { $moment }, nodošana { $id }
doc-recall-steps = Ko mēs lūdzam
doc-recall-stop = Lūdzu, vairs neizmantojiet nodotās ziņas un nevienam tās nenododiet tālāk.
doc-recall-delete = Lūdzu, izdzēsiet tās kopā ar visām kopijām un iznīciniet izdrukas.
doc-recall-passed = Ja kaut ko no tā jau esat nodevuši tālāk, lūdzu, paziņojiet šo lūgumu arī tiem, kas to saņēma, un pasakiet mums, kas tie ir.
doc-recall-obliged = Ja likums jums liek kaut ko no tā paturēt, lūdzu, pasakiet mums, ko un kāpēc.
doc-recall-tell = Kad tas ir izdarīts, lūdzu, paziņojiet mums: { $contact }
doc-recall-person = Lūdzu, šīs vēstules dēļ nesazinieties ar personu.

## The letter to the person

doc-letter-officer = Speciālistam: dodiet šo vēstuli tikai tad, ja to ir droši glabāt; citādi nolasiet to priekšā.

## Recipients

recipient-provider = Sociālās rehabilitācijas pakalpojuma sniedzējs
recipient-police = Valsts policija
recipient-orphans-court = Bāriņtiesa
recipient-migration-office = Pilsonības un migrācijas lietu pārvalde
recipient-labour-inspectorate = Valsts darba inspekcija
recipient-border-guard = Valsts robežsardze
recipient-consular = Ārlietu ministrijas Konsulārais departaments
recipient-medical = Ārstniecības iestāde

## Blocks

block-case = Lieta un datums
block-sender = Nosūta
block-place = Vieta
block-language = Valoda
block-age = Vecums
block-person = Persona
block-contact = Vārds un droša saziņa
block-consent = Piekrišana
block-needs = Vajadzības
block-danger = Briesmas
block-grounds = Pamats
block-own-words = Personas pašas vārdi
block-forms = Iespējamie ekspluatācijas veidi
block-open = Kas vēl nav zināms
block-exploiter = Ziņas par darba devēju vai citiem
block-documents = Dokumenti
block-rights = Tiesību skaidrošana
block-reflection = Nogaidīšanas periods
block-return = Atgriešanās
block-non-punishment = Piezīme par nesodīšanu
block-child = Bērns
block-wishes = Vēlmes
block-decision = Lēmums
block-receipt = Saņemšanas apliecinājums

## Routes

reason-danger-now = Draud briesmas vai vajadzīgs ārsts. Vispirms zvaniet 112 vai 110.
reason-child = Persona ir bērns, vai tās vecums nav skaidrs. Piekrišana nav vajadzīga; bērna viedokli pierakstiet.
reason-adult-with-police = Ir pamats aizdomām par cilvēku tirdzniecību, un persona piekristu runāt ar policiju.
reason-adult-without-police = Ir pamats aizdomām par cilvēku tirdzniecību. Palīdzība nav atkarīga no sadarbības ar policiju.
reason-refuses-everything = Persona nevēlas, lai to kaut kur novirzītu. Iedodiet informācijas kartīti, ja personai ir droši to paturēt.
reason-reflection-period = Personai nav tiesību uzturēties. Pēc likuma tā var lūgt nogaidīšanas periodu triju dienu laikā pēc tam, kad tai piešķirts “cilvēku tirdzniecības upura” statuss (likuma vārdi; termiņš vēl jāsalīdzina ar likumu).
reason-asylum = Persona lūdz patvērumu vai baidās atgriezties. Izvēlieties vienu iestādi; ar izcelsmes valsts vēstniecību nekad nesazinieties.
reason-eu-citizen = Personai ir citas ES vai EEZ valsts pilsonība. Nogaidīšanas periods uz ES pilsoņiem neattiecas.
reason-exploited-abroad = Ir pamats aizdomām, ka Latvijas pilsonis vai nepilsonis ir ekspluatēts ārvalstīs.
reason-labour-rights = Atbildes norāda uz darba tiesību pārkāpumiem. Vēlāk skrīningu atkārtojiet.
reason-recover-wages = Personai, iespējams, pienākas alga: pēc nelikumīgas nodarbināšanas sevišķi ekspluatējošos apstākļos vai nepilngadīgā vecumā var piešķirt uzturēšanās atļauju līdz gadam, lai algu piedzītu (jāpārbauda likumā).
reason-reception-needs = Persona lūdz patvērumu vai baidās atgriezties. Ja kāds lūdz patvērumu, viņa īpašās uzņemšanas vajadzības jānovērtē 30 dienu laikā (jāpārbauda likumā).
reason-border-screening = Ar personu runāts uz robežas. Skrīninga regula skrīningam dod 7 dienas, bet, ja persona uz ārējās robežas ir ilgāk par 72 stundām, tikai 4 dienas (kā regulu piemēro Latvijā, vēl jāpārbauda).

within-now = nekavējoties
within-same-day = tajā pašā dienā
within-hours-24 = 24 stundu laikā
within-days-3 = 3 dienu laikā
within-days-4 = 4 dienu laikā
within-days-7 = 7 dienu laikā
within-days-30 = 30 dienu laikā
within-none = termiņš nav noteikts

information-card = Informācijas kartīte
information-child-view = Uzklausiet un pierakstiet bērna viedokli.
information-help-without-police = Palīdzība nav atkarīga no sadarbības ar policiju.
information-reflection-period = Rakstiska informācija par nogaidīšanas periodu (30 dienas)
information-never-the-embassy = Nekad nesazinieties ar izcelsmes valsts vēstniecību.
information-no-reflection-period-for-eu = Nogaidīšanas periods uz ES pilsoņiem neattiecas.
information-consulate-if-wished = Ar konsulātu sazinieties tikai tad, ja persona to vēlas.
information-cross-border-focal-point = Pārrobežu kontaktpunkts
information-legal-aid = Juridiskā palīdzība
information-trade-union = Arodbiedrība
information-recover-wages = Neizmaksātās algas piedziņa un uzturēšanās atļauja tai
information-screen-again = Vēlāk skrīningu atkārtojiet.
information-reception-needs = Īpašas uzņemšanas vajadzības: ja persona piekrīt, pasakiet tam, kas pieņem patvēruma iesniegumu, ko personai vajag.
information-border-vulnerability = Skrīninga veidlapā ir daļa par neaizsargātību un īpašām vajadzībām. Ja persona piekrīt, aizpildiet to ar šeit uzzināto.
information-border-clock = Termiņš: 7 dienas, bet, ja persona uz ārējās robežas ir ilgāk par 72 stundām, tikai 4 dienas. Programma nezina, kad tas sācies, un skaita no šīs sarunas beigām; termiņš var beigties agrāk.

contact-emergency = Ārkārtas palīdzība
    .hours = jebkurā laikā
contact-police-emergency = Policija
    .hours = jebkurā laikā
contact-drosa-maja-trust-line = Biedrības “Patvērums “Drošā māja”” uzticības tālrunis
    .hours = pirmdien–piektdien 9–17
contact-drosa-maja = Biedrība “Patvērums “Drošā māja””
    .hours = pirmdien–piektdien 9–20
contact-marta = Biedrība “Centrs MARTA”
    .hours = pirmdien–piektdien 10–18
contact-victims-support = Palīdzības tālrunis noziegumos cietušajiem
    .hours = katru dienu 7–22, bez maksas
contact-children-helpline = Bērnu un pusaudžu uzticības tālrunis
    .hours = visu diennakti, bez maksas
contact-missing-children = Bezvēsts pazudušo bērnu tālrunis
    .hours = visu diennakti

closed-now =
    .today = pašlaik slēgts, atvērsies šodien plkst. { $time }
    .tomorrow = pašlaik slēgts, atvērsies rīt plkst. { $time }
    .monday = pašlaik slēgts, atvērsies pirmdien plkst. { $time }
    .tuesday = pašlaik slēgts, atvērsies otrdien plkst. { $time }
    .wednesday = pašlaik slēgts, atvērsies trešdien plkst. { $time }
    .thursday = pašlaik slēgts, atvērsies ceturtdien plkst. { $time }
    .friday = pašlaik slēgts, atvērsies piektdien plkst. { $time }
    .saturday = pašlaik slēgts, atvērsies sestdien plkst. { $time }
    .sunday = pašlaik slēgts, atvērsies svētdien plkst. { $time }
contact-valid-unknown = Pakalpojumam ik pēc diviem gadiem rīko iepirkumu; nav zināms, līdz kuram laikam to sniedz šī organizācija. Zvanot pajautājiet.
contact-valid-until = sniedz pakalpojumu līdz { $day }
contact-valid-over = sniedza pakalpojumu līdz { $day }; pajautājiet, kas to sniedz tagad
contact-check-old = pārbaudīts { $checked }, vairāk nekā pirms { $months } mēnešiem: pajautājiet, vai tas vēl ir spēkā

## The hand-over on screen

handover-introduction-adult = Persona ir pilngadīga. Katram saņēmējam vajadzīga personas piekrišana; atzīmējiet tikai to, kam persona piekrita.
handover-introduction-child = Persona ir bērns, vai tās vecums nav skaidrs. Lai nodotu ziņas pakalpojuma sniedzējam, policijai un bāriņtiesai, piekrišanu nelūdz; pierakstiet, ko domā bērns.
handover-introduction-withdrawn = Persona ir atsaukusi piekrišanu. Šeit ir tikai tie saņēmēji, kuriem piekrišana nav vajadzīga, un viņi saņem tikai to, kas personu aizsargā. Agrāk dotā piekrišana vairs neder.
handover-contacts-unverified = Iestādes nav apstiprinājušas novirzīšanas kārtību un kontaktinformāciju (pēdējoreiz pārskatīts: { $checked }). Pirms zvanīšanas pārbaudiet.
handover-routes-old = Novirzīšanas kārtība pēdējoreiz pārskatīta { $checked }, vairāk nekā pirms { $months } mēnešiem. Pajautājiet, vai tā vēl ir spēkā.
rule-unverified = Iestādes šo noteikumu vēl nav apstiprinājušas.
rule-verified = Iestādes šo noteikumu ir apstiprinājušas.

doc-certificate-title = Apliecinājums par piedalīšanos
doc-certificate-text = programmā Atpazīt trenējās vadīt sarunas gadījumos ar izdomātiem cilvēkiem.
doc-certificate-cases = Pabeigtie gadījumi: { $done } no { $all }
doc-certificate-note = Šī lapa apliecina dalību treniņā. Tas nav eksāmens, un atzīmes neliek.
