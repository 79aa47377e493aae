# status: machine

rights-title = Jūsu tiesības
rights-intro = Šo lapu varat paturēt. Šodien jums nekas nav jāizlemj.

right-this-talk = Kas ir šī saruna
    .text = Mēs runājam, lai saprastu, vai jums vajadzīga palīdzība. Šī saruna nav tiesa un nav sods, un tā neizlemj par jūsu dokumentiem.
right-refuse = Jūs drīkstat atteikties
    .text = Jūs drīkstat neatbildēt, paņemt pārtraukumu vai beigt jebkurā brīdī.
right-confidential = Jūsu teiktais ir aizsargāts
    .text = Jūsu atbildes glabājas aizslēgtas. Citi tās saņem tikai tad, ja jūs piekrītat, ja kādam draud lielas briesmas vai ja runa ir par bērnu.
right-report = Par ko mums jāziņo
    .text = Par dažām lietām mums jāziņo policijai vai citai iestādei. Jūs varat tūlīt pajautāt, par kurām.
right-help = Palīdzība nav atkarīga no policijas
    .text = Palīdzību varat saņemt arī tad, ja nevēlaties runāt ar policiju.
right-interpreter = Tulks
    .text = Jums var būt tulks bez maksas. Ja šim neuzticaties, varat lūgt citu.
right-shelter = Droša vieta
    .text = Ja jums nav drošas vietas, kur palikt, varat to lūgt.
right-health = Ārsts un atbalsts
    .text = Jūs varat lūgt ārstu un cilvēku, ar ko parunāt par pārdzīvoto.
right-lawyer = Jurists
    .text = Pirms ko izlemjat vai parakstāt, varat lūgt jurista palīdzību bez maksas.
right-time = Laiks padomāt
    .text = Pirms izlemjat, varat lūgt laiku padomāt, līdz 30 dienām. Pajautājiet, kādi noteikumi attiecas uz jums.
right-asylum = Aizsardzība Latvijā
    .text = Ja jums ir bail atgriezties savā valstī, varat lūgt patvērumu. Pasakiet to jebkuram iestādes darbiniekam.
right-wages = Jūsu alga
    .text = Jums ir tiesības uz samaksu par padarīto darbu, arī bez dokumentiem vai līguma.
right-compensation = Kompensācija
    .text = Jūs varat prasīt naudu par jums nodarīto. Kā to darīt, paskaidros jurists.
right-no-punishment = Ja jūs piespieda
    .text = Ja jūs piespieda pārkāpt likumu, jūs var atbrīvot no soda. Vispirms pasakiet to juristam.
right-formal = Kas notiks tālāk
    .text = Policija vai speciālistu grupa var apstiprināt, kas ar jums noticis. Tad pieejama plašāka palīdzība. Tas notiek tikai pēc tam, kad jums paskaidrots, ko tas nozīmē.
right-data = Jūsu dati
    .text = Jūs varat jautāt, kas par jums ir pierakstīts, lūgt izlabot kļūdas un lūgt ziņas dzēst.
right-child = Ja jums nav 18 gadu
    .text = Jums ir tiesības uz pieaugušo, kurš jūs aizstāv. Vispirms jums palīdz, lai kādi būtu jūsu dokumenti.

rights-numbers = Kas var palīdzēt
rights-emergency = Briesmās zvaniet 112. Zvans ir bez maksas.
