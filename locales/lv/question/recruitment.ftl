question-has-travelled = Vai jūs braucāt uz citu valsti, lai tur dzīvotu, strādātu vai mācītos, vai arī tagad esat ceļā?

question-arrival-month = Kad jūs ieradāties Latvijā, lai dzīvotu vai strādātu? Pietiek ar mēnesi un gadu.

question-on-the-way = Vai jūsu ceļā notika kaut kas no tālāk nosauktā?
    .passport = Kāds paņēma manu pasi un neatdeva
    .money = Kāds paņēma manu naudu un neatdeva
    .phone = Kāds paņēma manu tālruni un neatdeva
    .guarded = Mani ieslēdza vai apsargāja
    .debt = Man teica, ka jāstrādā, līdz parāds būs atdots
    .none = Nē, nekas no nosauktā

question-recruitment-pressure = Vai pirms šī darba sākuma kāds darīja kaut ko no tālāk nosauktā, lai jūs brauktu vai piekristu?
    .hurt = Sita mani vai citādi fiziski darīja man pāri
    .threat = Draudēja mani sist vai citādi fiziski darīt man pāri
    .family = Fiziski darīja pāri kādam no manas ģimenes vai ar to draudēja
    .authorities = Draudēja ziņot par mani policijai vai citai iestādei
    .tell-others = Draudēja izstāstīt citiem kaut ko personisku par mani
    .taken = Aizveda mani ar varu vai atdeva par naudu
    .none = Nē, neko no nosauktā

question-who-offered = Kas jums pirmais pastāstīja par šo darbu?
    .self = Neviens, es to atradu, piemēram, sludinājumā
    .family-friends = Ģimene, draugi vai pazīstams cilvēks
    .partner = Mīļotais cilvēks vai kāds cits man tuvs cilvēks
    .agency = Aģentūra
    .online = Kāds, ko pazīstu tikai no interneta vai lietotnes
    .employer = Darba devējs
    .other-person = Kāds cits, piemēram, svešs cilvēks
explained-who-offered = “Darbs” ir viss, ko jums piedāvāja vai ko darāt, arī tad, ja neviens to nesauc par darbu.

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

question-journey-alone = Vai jūs varējāt sarīkot šo braucienu arī bez tā cilvēka palīdzības, kurš piedāvāja darbu?

question-journey-decided = Vai ceļā kāds cits jūsu vietā izlēma visu, pat sīkumus?

question-journey-debt = Vai pirms brauciena vai ceļā jums teica, ka jāstrādā, līdz būs samaksāts par ceļu vai dokumentiem?

question-knew-destination = Vai pirms brauciena jūs zinājāt, kur dzīvosiet un strādāsiet?

question-someone-waits = Vai šī ceļa galā jūs kāds gaida?

question-way-back = Vai jūs varētu samaksāt par ceļu atpakaļ, ja gribētu braukt mājās?
    .ticket = Man ir biļete vai pietiek naudas
    .borrow = Man būtu jāaizņemas
    .other-holds = Mana biļete vai nauda ir pie kāda cita
    .no = Nē, es nevarētu samaksāt

question-told-what-to-say = Vai kāds jums pavēlēja teikt nepatiesību uz robežas, policijai vai citām iestādēm?

question-law-untrue = Vai, pirms atbraucāt vai sākāt šo darbu, jums teica, ka tādiem cilvēkiem kā jūs šeit nav tiesību?
