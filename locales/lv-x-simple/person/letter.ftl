letter-title = Kādas ziņas par jums mēs devām citiem
letter-intro = Šeit ir rakstīts, kādas ziņas mēs devām, kam un kad. Glabājiet šo lapu tikai tur, kur tas jums ir droši.

letter-to-provider = Organizācija, kas palīdz cilvēkiem
letter-to-police = Policija
letter-to-orphans-court = Bāriņtiesa. Tā sargā bērnus.
letter-to-migration-office = Valsts iestāde, kas dod atļaujas dzīvot Latvijā
letter-to-labour-inspectorate = Valsts iestāde, kas pārbauda darba apstākļus
letter-to-border-guard = Robežsargi
letter-to-consular = Latvijas Ārlietu ministrija
letter-to-medical = Ārsti

letter-basis-child = Šeit jūsu piekrišana nebija vajadzīga, jo jums nav 18 gadu vai tas nav skaidrs.
letter-basis-emergency = Šeit jūsu piekrišana nebija vajadzīga, jo kādam draudēja briesmas vai kādam vajadzēja ārstu.

letter-kind-case = numurs jūsu vārda vietā un tas, kas mēs esam
letter-kind-place = kurā pilsētā vai novadā tas notika
letter-kind-language = kādās valodās jūs runājat un lasāt, un par tulku
letter-kind-age = vai jums jau ir 18 gadu
letter-kind-person = vai esat sieviete vai vīrietis, kuras valsts pilsonība jums ir, vai drīkstat palikt Latvijā
letter-kind-contact = jūsu vārds un tas, kā ar jums droši sazināties
letter-kind-explained = ko mēs jums paskaidrojām un kam jūs piekritāt
letter-kind-needs = kas jums tagad vajadzīgs
letter-kind-danger = vai jums draud briesmas
letter-kind-grounds = īsi: ko mēs sapratām no jūsu atbildēm
letter-kind-own-words = jūsu pašu vārdi
letter-kind-forms = kāds darbs tas bija un kad tas sākās
letter-kind-open = uz kuriem jautājumiem nav atbildes
letter-kind-exploiter = kas teikts par darba devēju vai citiem cilvēkiem, arī viņu vārdi un adreses
letter-kind-documents = pie kā ir jūsu pase
letter-kind-return = vai jums ir bail braukt atpakaļ uz savu valsti
letter-kind-non-punishment = ko kāds varbūt jums lika darīt, kaut jūs negribējāt
letter-kind-wishes = ko jūs gribat

letter-may = Ko jūs drīkstat darīt
letter-may-ask = Jūs drīkstat jautāt, kādas ziņas tieši mēs devām. Mēs varam jums to nolasīt.
letter-may-correct = Varbūt šajās ziņās ir kļūdas. Jūs drīkstat lūgt, lai mēs tās izlabojam. Tad mēs par kļūdām pateiksim tiem, kas šīs ziņas saņēma.
letter-may-take-back = Jūs drīkstat jebkurā brīdī pateikt, ka vairs nepiekrītat. Tad mēs lūgsim citus, lai viņi šīs ziņas izdzēš un vairs neizmanto. Daļa šo ziņu viņiem varbūt būs jāpatur.
letter-may-free = Jūs drīkstat to visu darīt. Par to jūs nesodīs.
letter-reach = Tā jūs varat ar mums sazināties:
letter-number = Kad zvanāt, pasakiet šo numuru:
