letter-title = Kādas ziņas par jums mēs devām citiem
letter-intro = Šajā lapā ir rakstīts, kādas ziņas, kam un kad mēs devām. Glabājiet to tikai tur, kur tas jums ir droši.

letter-to-provider = Organizācija, kas palīdz cilvēkiem
letter-to-police = Policija
letter-to-orphans-court = Bāriņtiesa, kas sargā bērnus
letter-to-migration-office = Valsts iestāde, kas dod uzturēšanās atļaujas
letter-to-labour-inspectorate = Valsts iestāde, kas pārbauda darba apstākļus
letter-to-border-guard = Robežsardze
letter-to-consular = Latvijas Ārlietu ministrija
letter-to-medical = Ārsti

letter-basis-child = Šeit jūsu piekrišana nebija vajadzīga, jo jums nav 18 gadu vai tas nav skaidrs.
letter-basis-emergency = Šeit jūsu piekrišana nebija vajadzīga, jo kādam draudēja briesmas vai vajadzēja ārstu.

letter-kind-case = numurs jūsu vārda vietā un tas, kas mēs esam
letter-kind-place = kurā pilsētā vai novadā tas notika
letter-kind-language = kādās valodās runājat un lasāt, un par tulku
letter-kind-age = vai jums jau ir 18 gadu
letter-kind-person = vai esat sieviete vai vīrietis, kāda ir jūsu pilsonība un vai drīkstat palikt Latvijā
letter-kind-contact = jūsu vārds un tas, kā ar jums droši sazināties
letter-kind-explained = ko jums izskaidroja un kam jūs piekritāt
letter-kind-needs = kas jums tagad vajadzīgs
letter-kind-danger = vai jums draud briesmas
letter-kind-grounds = īsumā tas, ko sapratām no jūsu atbildēm
letter-kind-own-words = jūsu pašu vārdi
letter-kind-forms = kāds darbs tas bija un kopš kura laika
letter-kind-open = uz kuriem jautājumiem nav atbildes
letter-kind-exploiter = kas teikts par darba devēju vai citiem cilvēkiem, arī viņu vārdi un adreses
letter-kind-documents = pie kā ir jūsu pase
letter-kind-return = vai jums ir bail atgriezties savā valstī
letter-kind-non-punishment = ko kāds jūs, iespējams, piespieda darīt
letter-kind-wishes = ko jūs vēlaties

letter-may = Ko jūs drīkstat darīt
letter-may-ask = Jūs drīkstat jautāt, kādas ziņas tieši mēs devām citiem. Mēs varam jums to nolasīt.
letter-may-correct = Jūs drīkstat lūgt, lai mēs izlabotu kļūdas un pateiktu par to visiem, kas saņēma šīs ziņas.
letter-may-take-back = Jūs drīkstat jebkurā brīdī atsaukt savu piekrišanu. Tad mēs lūgsim, lai tie, kas ziņas saņēma, tās izdzēš un vairs neizmanto. Daļa no tām viņiem varbūt būs jāpatur.
letter-may-free = Lai ko no tā jūs darītu, par to jūs nesodīs.
letter-reach = Tā jūs varat ar mums sazināties:
letter-number = Kad zvanāt, nosauciet šo numuru:
