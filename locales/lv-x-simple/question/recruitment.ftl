# status: machine

question-has-travelled = Vai šī darba dēļ jūs braucāt uz citu valsti?

question-arrival-month = Kad jūs pēdējo reizi atbraucāt uz Latviju? Pietiek pateikt mēnesi un gadu.

question-on-the-way = Jūs braucāt uz citu valsti. Vai ceļā notika kaut kas no šī?
    .passport = Kāds paņēma manu pasi un neatdeva
    .money = Kāds paņēma manu naudu un neatdeva
    .phone = Kāds paņēma manu telefonu un neatdeva
    .guarded = Mani ieslēdza vai apsargāja
    .debt = Man teica: strādā, līdz atdosi parādu
    .none = Nē, nekas no šī

question-recruitment-pressure = Runa ir par laiku pirms šī darba. Vai kāds darīja ko no šī, lai jūs brauktu vai piekristu?
    .hurt = Sita mani vai nodarīja man sāpes
    .threat = Draudēja sist vai nodarīt man sāpes
    .family = Darīja vai draudēja darīt pāri manai ģimenei
    .authorities = Draudēja ziņot par mani policijai vai iestādei
    .tell-others = Draudēja citiem izstāstīt manus noslēpumus
    .taken = Aizveda mani ar varu vai atdeva par naudu
    .none = Nē, neko no šī

question-who-offered = Kas jums pirmais pastāstīja par šo darbu?
    .self = Neviens, es to atradu
    .family-friends = Ģimene vai draugi
    .acquaintance = Cilvēks, ko mazliet pazinu
    .partner = Mans mīļotais vai cits tuvs cilvēks
    .agency = Aģentūra, kas cilvēkiem atrod darbu
    .online = Kāds, ko pazīstu tikai internetā
    .employer = Darba devējs

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
    .self = Pie manis
    .family = Pie ģimenes, kā es gribēju
    .organiser = Pie cilvēka, kas sarīkoja braucienu
    .other-person = Pie kāda cita, kaut es negribēju
    .no-papers = Man nebija pases

question-journey-alone = Padomājiet par cilvēku, kas piedāvāja darbu. Vai jūs varējāt sarīkot braucienu bez viņa?

question-journey-decided = Vai ceļā kāds cits jūsu vietā izlēma visu? Arī mazas lietas, piemēram, kad ēst?

question-journey-debt = Vai jums teica, ka jāstrādā, līdz samaksāsiet par ceļu? Vai arī par palīdzību ar dokumentiem?

question-knew-destination = Vai pirms ceļa jūs zinājāt, kur dzīvosiet un strādāsiet?

question-someone-waits = Vai šī ceļa galā jūs kāds gaida?

question-way-back = Vai jūs varētu samaksāt par ceļu atpakaļ uz mājām?
    .ticket = Man ir biļete vai pietiek naudas
    .borrow = Man būtu jāaizņemas
    .other-holds = Mana biļete vai nauda ir pie kāda cita
    .no = Nē, es nevarētu samaksāt

question-told-what-to-say = Vai kāds jums pavēlēja uz robežas teikt nepatiesību? Vai arī iestādē, piemēram, pašvaldībā?

question-law-untrue = Runa ir par laiku pirms šī darba. Vai jums stāstīja nepatiesību par likumiem vai policiju šeit?
