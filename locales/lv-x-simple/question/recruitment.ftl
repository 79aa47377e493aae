question-has-travelled = Vai jūs braucāt uz citu valsti dzīvot, strādāt vai mācīties? Vai arī tagad turp braucat?

question-arrival-month = Kad jūs atbraucāt uz Latviju dzīvot vai strādāt? Pietiek pateikt mēnesi un gadu.

question-on-the-way = Padomājiet par tiem, kas sarīkoja jūsu braucienu. Padomājiet arī par tiem, kas ceļā bija ar jums. Vai kāds no viņiem darīja kaut ko no šī saraksta?
    .passport = Paņēma manu pasi un neatdeva
    .money = Paņēma manu naudu un neatdeva
    .phone = Paņēma manu telefonu un neatdeva
    .guarded = Ieslēdza vai apsargāja mani
    .debt = Teica, ka man jāstrādā, līdz atdošu parādu
    .none = Nē, neko no šī saraksta

question-recruitment-pressure = Runa ir par laiku pirms šī darba. Vai kāds gribēja, lai jūs braucat vai piekrītat? Un tāpēc darīja kaut ko no šī saraksta?
    .hurt = Sita mani vai citādi darīja man sāpes
    .threat = Draudēja mani sist vai citādi darīt man sāpes
    .family = Sita vai ievainoja kādu manā ģimenē, vai ar to draudēja
    .authorities = Draudēja ziņot par mani policijai vai citai iestādei
    .tell-others = Draudēja citiem izstāstīt manus noslēpumus
    .taken = Aizveda mani ar varu vai atdeva par naudu
    .none = Nē, neko no šī saraksta

question-who-offered = Kas jums pirmais pastāstīja par šo darbu?
    .self = Neviens, es to atradu, piemēram, sludinājumā
    .family-friends = Ģimene, draugi vai pazīstams cilvēks
    .partner = Mīļotais cilvēks vai cits tuvs cilvēks
    .agency = Aģentūra, kas cilvēkiem atrod darbu
    .online = Kāds, ko pazīstu tikai no interneta vai lietotnes
    .employer = Darba devējs
    .other-person = Kāds cits, piemēram, svešs cilvēks
explained-who-offered = “Darbs” ir viss, ko jums piedāvāja vai ko darāt. Arī tad, ja neviens to nesauc par darbu.

question-journey-arranged = Kas sarīkoja jūsu braucienu?
    .self = Es, bez citu palīdzības
    .family-friends = Ģimene vai draugi
    .agency = Darba vai ceļojumu aģentūra
    .employer = Darba devējs
    .other-person = Kāds cits

question-journey-paid = Kas samaksāja par jūsu braucienu?
    .self = Es, ar savu naudu
    .borrowed = Es, bet naudu aizņēmos
    .family-friends = Ģimene vai draugi
    .employer = Darba devējs
    .other-person = Kāds cits

question-papers-on-journey = Pie kā ceļā bija jūsu pase?
    .self = Pie manis, vai arī vienmēr varēju to paņemt
    .family = Pie ģimenes, kā es gribēju
    .organiser = Pie cilvēka, kas sarīkoja braucienu, un es nevarēju to paņemt
    .other-person = Pie kāda cita, un es nevarēju to paņemt
    .no-papers = Man nebija pases

question-journey-alone = Vai jūs varējāt sarīkot šo braucienu arī bez citu palīdzības?

question-journey-decided = Vai ceļā jums viss bija jādara, kā teica kāds cits? Tas nozīmē: pat mazas lietas, piemēram, kad ēst.

question-journey-debt = Runa ir par laiku pirms brauciena un ceļā. Vai jums teica, ka jāstrādā, līdz samaksāsiet par ceļu? Vai arī, līdz samaksāsiet par dokumentiem?

question-knew-destination = Vai pirms ceļa jūs zinājāt, kur dzīvosiet un strādāsiet?

question-someone-waits = Vai šī ceļa galā jūs kāds gaida?

question-way-back = Vai jūs varētu samaksāt par ceļu atpakaļ uz mājām?
    .ticket = Man ir biļete vai pietiek naudas
    .borrow = Man būtu jāaizņemas
    .other-holds = Mana biļete vai nauda ir pie kāda cita
    .no = Nē, es nevarētu samaksāt

question-told-what-to-say = Vai kāds jums pavēlēja uz robežas teikt nepatiesību? Vai arī teikt nepatiesību policijai vai citai iestādei?

question-law-untrue = Padomājiet par tiem, kas piedāvāja darbu vai jūs šurp atveda. Vai kāds no viņiem teica: “Tādiem cilvēkiem kā tu šajā valstī nav tiesību”?
