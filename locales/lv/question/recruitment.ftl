question-has-travelled = Vai jūs braucāt uz citu valsti, lai tur dzīvotu, strādātu vai mācītos, vai arī tagad esat ceļā?

question-arrival-month = Kad jūs ieradāties Latvijā, lai dzīvotu vai strādātu? Pietiek ar mēnesi un gadu.

question-on-the-way = Vai kāds, kas sarīkoja jūsu braucienu vai bija kopā ar jums ceļā, darīja kaut ko no tālāk nosauktā?
    .passport = Paņēma manu pasi un neatdeva
    .money = Paņēma manu naudu un neatdeva
    .phone = Paņēma manu tālruni un neatdeva
    .guarded = Ieslēdza vai apsargāja mani
    .debt = Teica, ka man jāstrādā, līdz parāds būs atdots
    .none = Nē, neko no nosauktā

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
    .self = Pie manis, vai arī varēju to jebkurā laikā paņemt
    .family = Pie ģimenes, kā es to vēlējos
    .organiser = Pie cilvēka, kurš sarīkoja braucienu, un es nevarēju to paņemt
    .other-person = Pie kāda cita, un es nevarēju to paņemt
    .no-papers = Man nebija pases

question-journey-alone = Vai jūs būtu varējuši sarīkot šo braucienu bez citu palīdzības?

question-journey-decided = Vai ceļā jums viss, pat sīkumi, bija jādara tā, kā teica kāds cits?

question-journey-debt = Vai pirms brauciena vai ceļā jums teica, ka jāstrādā, līdz būs samaksāts par ceļu vai dokumentiem?

question-knew-destination = Vai pirms brauciena jūs zinājāt, kur dzīvosiet un strādāsiet?

question-someone-waits = Vai šī ceļa galā jūs kāds gaida?

question-way-back = Vai jūs varētu samaksāt par ceļu atpakaļ, ja gribētu braukt mājās?
    .ticket = Man ir biļete vai pietiek naudas
    .borrow = Man būtu jāaizņemas
    .other-holds = Mana biļete vai nauda ir pie kāda cita
    .no = Nē, es nevarētu samaksāt

question-told-what-to-say = Vai kāds jums pavēlēja teikt nepatiesību uz robežas, policijai vai citām iestādēm?

question-law-untrue = Vai tie, kas jums piedāvāja darbu vai jūs šurp atveda, teica, ka tādiem cilvēkiem kā jūs šajā valstī nav tiesību?
