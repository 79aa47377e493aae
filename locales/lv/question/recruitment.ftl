# status: machine

question-has-travelled = Vai šī darba dēļ jūs braucāt no vienas valsts uz citu?

question-arrival-month = Kad jūs pēdējo reizi ieradāties Latvijā? Pietiek ar mēnesi un gadu.

question-on-the-way = Vai šajā ceļā notika kaut kas no šī?
    .passport = Kāds paņēma manu pasi un neatdeva
    .money = Kāds paņēma manu naudu un neatdeva
    .phone = Kāds paņēma manu tālruni un neatdeva
    .guarded = Mani ieslēdza vai apsargāja
    .debt = Man pateica, ka jāstrādā, kamēr parāds būs atdots
    .none = Nē, nekas no šī

question-recruitment-pressure = Vai pirms darba sākuma kāds darīja kaut ko no šī, lai jūs brauktu vai piekristu?
    .hurt = Sita mani vai nodarīja man sāpes
    .threat = Draudēja mani sist vai nodarīt man sāpes
    .family = Darīja pāri manai ģimenei vai draudēja to darīt
    .authorities = Draudēja ziņot par mani policijai vai citai iestādei
    .tell-others = Draudēja izstāstīt citiem par mani ko ļoti personisku
    .taken = Aizveda mani ar varu vai atdeva par naudu
    .none = Nē, neko no šī

question-who-offered = Kas jums pirmais pastāstīja par šo darbu?
    .self = Neviens, darbs atradās bez citu palīdzības
    .family-friends = Ģimene vai draugi
    .acquaintance = Mazliet pazīstams cilvēks
    .partner = Cilvēks, ar ko man ir attiecības
    .agency = Aģentūra
    .online = Kāds, ko pazīstu tikai internetā
    .employer = Darba devējs

question-journey-arranged = Kas sarīkoja jūsu braucienu?
    .self = Es, bez citu palīdzības
    .family-friends = Ģimene vai draugi
    .agency = Aģentūra
    .employer = Darba devējs
    .other-person = Kāds cits

question-journey-paid = Kas samaksāja par jūsu braucienu?
    .self = Es, no savas naudas
    .borrowed = Es, no aizņemtas naudas
    .family-friends = Ģimene vai draugi
    .employer = Darba devējs
    .other-person = Kāds cits

question-papers-on-journey = Pie kā ceļā bija jūsu pase?
    .self = Pie manis
    .family = Pie ģimenes, kā es to vēlējos
    .organiser = Pie cilvēka, kurš sarīkoja braucienu
    .other-person = Pie kāda cita, kaut es to negribēju
    .no-papers = Man nebija pases

question-journey-alone = Vai jūs būtu varējuši aizbraukt arī bez tā cilvēka, kurš piedāvāja darbu?

question-journey-decided = Vai ceļā kāds cits jūsu vietā izlēma visu, pat sīkumus?

question-journey-debt = Vai jums teica, ka jāstrādā, līdz būs atmaksāts ceļš vai palīdzība ar dokumentiem?

question-knew-destination = Vai, izbraucot no mājām, jūs zinājāt, kur dzīvosiet un strādāsiet?

question-someone-waits = Vai šī ceļa galā jūs kāds gaida?

question-way-back = Vai jūs varētu samaksāt par ceļu atpakaļ, ja gribētu braukt mājās?
    .ticket = Man ir biļete vai pietiek naudas
    .borrow = Man būtu jāaizņemas
    .other-holds = Mana biļete vai nauda ir pie kāda cita
    .no = Nē, es nevarētu samaksāt

question-told-what-to-say = Vai kāds jums pavēlēja uz robežas vai iestādē teikt nepatiesību?

question-law-untrue = Vai pirms šī darba jums stāstīja nepatiesību par likumiem vai policiju šeit?
