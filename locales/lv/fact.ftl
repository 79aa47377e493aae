fact-age = Vecuma grupa
    .hint = Ja vecums nav skaidrs, piemēro noteikumus par bērniem.
fact-age-adult = pilngadīga persona (no 18 gadiem)
fact-age-child = bērns (jaunāks par 18 gadiem)
fact-age-unsure = vecums nav skaidrs

fact-forms = Iespējamie ekspluatācijas veidi
    .hint = Ja nezināt, neizvēlieties neko: tad atbildes vērtē gan attiecībā uz darbu, gan uz seksuālo ekspluatāciju.
fact-forms-labour = darbaspēka ekspluatācija
fact-forms-sexual = seksuālā ekspluatācija
fact-forms-domestic = piespiedu darbs mājsaimniecībā
fact-forms-begging = piespiedu ubagošana
fact-forms-criminality = piespiešana veikt noziedzīgas darbības
fact-forms-marriage = piespiedu laulība, arī fiktīva
fact-forms-surrogacy = piespiešana kļūt par surogātmāti
fact-forms-adoption = nelikumīga adopcija
fact-forms-organ = orgānu izņemšana
fact-forms-online = ekspluatācija tiešsaistē

fact-triggers = Apstākļi, kuros aizsardzība vajadzīga nekavējoties
    .hint = Ja kādu no tiem atzīmējat, pārtrauciet jautājumus un vispirms parūpējieties par drošību.
fact-triggers-danger-now = tūlītējas briesmas
fact-triggers-child-in-exploitation = tiek ekspluatēts bērns
fact-triggers-self-disclosure = persona pati saka, ka cietusi no cilvēku tirdzniecības
fact-triggers-medical-emergency = steidzami vajadzīgs ārsts
fact-triggers-suicide-risk = pašnāvības risks

fact-citizenship = Pilsonība
fact-citizenship-latvia = Latvija
fact-citizenship-latvian-non-citizen = Latvijas nepilsoņa statuss
fact-citizenship-eu-eea = cita ES vai EEZ valsts
fact-citizenship-ukraine-temporary-protection = Ukraina, pagaidu aizsardzība
fact-citizenship-third-country = valsts ārpus ES un EEZ
fact-citizenship-stateless = bezvalstnieka statuss

fact-basis-of-stay = Tiesības uzturēties Latvijā
    .hint = Palīdz tikai izvēlēties saņēmējus; rezultātu tas nemaina.
fact-basis-of-stay-eu-right = tiesības saskaņā ar ES tiesību aktiem
fact-basis-of-stay-permit-or-visa = uzturēšanās atļauja vai vīza
fact-basis-of-stay-none-or-expired = tiesību nav, vai to termiņš ir beidzies
fact-basis-of-stay-asylum-seeker = lūgts patvērums
fact-basis-of-stay-temporary-protection = pagaidu aizsardzība
fact-basis-of-stay-unknown = nav zināms

fact-gender = Dzimums
    .hint = Kā persona pati saka.
fact-gender-woman = sieviete
fact-gender-man = vīrietis
fact-gender-other = cits

fact-municipality = Pašvaldība
    .hint = Tikai pašvaldība — bez adreses un personvārdiem.

fact-sector = Nozare
fact-sector-construction = būvniecība
fact-sector-agriculture = lauksaimniecība
fact-sector-food = pārtikas pārstrāde
fact-sector-forestry = mežsaimniecība
fact-sector-catering = ēdināšana un viesnīcas
fact-sector-transport = transports un taksometri
fact-sector-domestic = darbs mājsaimniecībā
fact-sector-other = cita

fact-where = Notikumu vieta
fact-where-latvia = Latvijā
fact-where-abroad = ārvalstīs
fact-where-both = gan Latvijā, gan ārvalstīs

fact-met-by = Kas personu sastapa pirmais
    .hint = Tikai statistikai; nekas cits no tā nemainās.
fact-met-by-labour-inspectorate = Valsts darba inspekcija
fact-met-by-border-guard = robežsardze
fact-met-by-police = policija
fact-met-by-social-service = sociālais dienests
fact-met-by-orphans-court = bāriņtiesa
fact-met-by-health = ārsts vai slimnīca
fact-met-by-school = skola
fact-met-by-organisation = nevalstiska organizācija
fact-met-by-other = kāds cits

fact-since = Notikumu sākums
    .hint = Pietiek ar aptuvenu mēnesi un gadu.

fact-interpreter = Tulks
    .hint = Nekad ne darba devējs, kolēģis, pavadonis, radinieks vai bērns.
fact-interpreter-not-needed = nav vajadzīgs
fact-interpreter-telephone = pa tālruni
fact-interpreter-in-person = klātienē
fact-interpreter-tie-professional = profesionāls tulks
fact-interpreter-tie-staff = jūsu kolēģis
fact-interpreter-tie-stranger = kāds cits, kas ar personu nav saistīts
fact-interpreter-tie-relative = personas radinieks
fact-interpreter-tie-companion = kāds, kas ieradās kopā ar personu
fact-interpreter-tie-employer = darba devējs vai kāds, kas saistīts ar personas darbu
fact-interpreter-tie-child = jebkurš nepilngadīgais

origin-said = teica
origin-observed = redzēju
origin-document = dokuments
origin-third-person = teica cits
origin-inference = mans secinājums

fact-interpreter-found-service = tulku atrada jūsu iestāde vai tulkošanas pakalpojuma sniedzējs
fact-interpreter-found-officer = kādu palūdzāt jūs paši
fact-interpreter-found-person = šo tulku lūdza persona
fact-interpreter-found-others = tulku atveda darba devējs vai kāds cits
fact-interpreter-wish-woman = sieviete
fact-interpreter-wish-man = vīrietis
fact-interpreter-wish-no-preference = nav svarīgi
fact-compelled = Darbības, kuras personu, iespējams, piespieda veikt
    .hint = Bez personvārdiem, bez sīkākām ziņām un ne vārda par to, kas vēl piedalījās.
compelled-remind = Pirms kaut ko pierakstāt
    .law = Cilvēks, kuru piespieda pārkāpt likumu, par to, iespējams, nav jāsoda. Vai tā ir, izlemj prokurors vai tiesa, nevis mēs šeit.
    .lawyer = Pasakiet personai, ka tā vispirms var parunāt ar juristu un ka jums tai par to nav jāstāsta.
    .kept = Piezīmi glabā kopā ar lietu. Tā nav nevienā dokumentā, ja vien persona nepiekrīt, ka tieši šo piezīmi saņem tieši šis saņēmējs.
    .police = Par ko jums pašiem jāziņo, par to jāziņo neatkarīgi no tā, vai tas šeit ir pierakstīts.
compelled-begin = To izlasīju; rakstīt piezīmi
