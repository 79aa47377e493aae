# status: machine

rights-title = Jūsu tiesības
rights-intro = Tiesības ir tas, kas jums pienākas. Šo lapu jūs varat paturēt. Šodien jums nekas nav jāizlemj.

right-this-talk = Kas ir šī saruna
    .text = Mēs gribam saprast, vai jums vajag palīdzību. Tāpēc mēs runājam. Šī saruna nav tiesa. Tā nav sods. Tā neizlemj par jūsu dokumentiem.
right-refuse = Jūs drīkstat teikt “nē”
    .text = Jūs drīkstat neatbildēt. Jūs drīkstat atpūsties. Jūs drīkstat beigt jebkurā brīdī.
right-confidential = Mēs sargājam jūsu teikto
    .text = Jūsu atbildes mēs turam aizslēgtas. Citi tās saņem tikai tad, ja jūs piekrītat. Ir 2 gadījumi, kad ir citādi. Pirmais: kādam draud lielas briesmas. Otrais: runa ir par bērnu.
right-report = Par ko mums jāziņo
    .text = Par dažām lietām mums jāziņo policijai vai citai iestādei. Jūs varat tagad pajautāt, par kurām.
right-help = Palīdzība arī bez policijas
    .text = Varbūt jūs negribat runāt ar policiju. Jūs tik un tā varat saņemt palīdzību.
right-interpreter = Tulks
    .text = Tulks palīdz saprast citu valodu. Jums var būt tulks. Jums tas neko nemaksā. Varbūt šim tulkam jūs neuzticaties. Tad varat lūgt citu.
right-shelter = Droša vieta
    .text = Varbūt jums nav drošas vietas, kur palikt. Tad jūs varat to lūgt.
right-health = Ārsts un atbalsts
    .text = Jūs varat lūgt ārstu. Jūs varat lūgt arī cilvēku, ar ko parunāt. Viņam varat stāstīt, ko pārdzīvojāt.
right-lawyer = Jurists
    .text = Jurists labi zina likumus. Jūs varat lūgt juristu bez maksas. To varat darīt, pirms ko izlemjat vai parakstāt.
right-time = Laiks padomāt
    .text = Jūs varat lūgt laiku padomāt. Tas var būt līdz 30 dienām. Pēc tam jūs izlemjat. Pajautājiet, kādi noteikumi ir jums.
right-asylum = Aizsardzība Latvijā
    .text = Varbūt jums ir bail braukt atpakaļ uz savu valsti. Tad jūs varat lūgt patvērumu. Patvērums nozīmē: Latvija jūs sargā. Pasakiet to jebkuram iestādes darbiniekam.
right-wages = Jūsu alga
    .text = Par padarīto darbu jums pienākas nauda. Arī tad, ja nav dokumentu vai līguma.
right-compensation = Nauda par pāridarījumu
    .text = Varbūt jums kāds darīja pāri. Tad jūs varat prasīt par to naudu. Jurists pastāstīs, kā to darīt.
right-no-punishment = Ja jūs piespieda
    .text = Varbūt kāds jūs piespieda pārkāpt likumu. Tad jūs var arī nesodīt. Vispirms pastāstiet par to juristam.
right-formal = Kas notiks tālāk
    .text = Policija vai speciālistu grupa var apstiprināt, kas ar jums notika. Apstiprināt nozīmē: pateikt, ka tā tiešām bija. Tad jūs varat saņemt vairāk palīdzības. Vispirms jums paskaidros, ko tas nozīmē. Tikai pēc tam tas notiek.
right-data = Ziņas par jums
    .text = Jūs varat jautāt, ko par jums pierakstīja. Jūs varat lūgt izlabot kļūdas. Jūs varat lūgt ziņas izdzēst.
right-child = Ja jums nav 18 gadu
    .text = Jums pienākas pieaugušais, kas jūs aizstāv. Vispirms jums palīdz. Nav svarīgi, kādi ir jūsu dokumenti.

rights-numbers = Kas var palīdzēt
rights-emergency = Briesmās zvaniet 112. Zvans neko nemaksā.
