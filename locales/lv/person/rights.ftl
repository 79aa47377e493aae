# status: machine

rights-title = Jūsu tiesības
rights-intro = Šo lapu varat paturēt. Šodien jums nekas nav jāizlemj.

right-this-talk = Kas ir šī saruna
    .text = Mēs runājam, lai saprastu, vai jums vajadzīga palīdzība. Šī saruna nav tiesa un nav sods. Par jūsu dokumentiem šeit neko neizlemj.
right-refuse = Jūs drīkstat atteikties
    .text = Jūs drīkstat neatbildēt, paņemt pārtraukumu vai beigt jebkurā brīdī.
right-confidential = Jūsu teiktais ir aizsargāts
    .text = Jūsu atbildes glabājas aizslēgtas. Tās var redzēt tikai tas, kurš jautā, un tie, kas viņa darbu pārbauda vai pārņem. Citi tās saņem tikai tad, ja jūs piekrītat, ja kādam draud lielas briesmas, ja runa ir par bērnu vai ja mums par to jāziņo.
right-report = Par ko mums jāziņo
    .text = Par dažām lietām mums jāziņo policijai vai citām valsts vai pašvaldības iestādēm. Jūs varat tūlīt pajautāt, par kurām.
right-help = Palīdzība nav atkarīga no policijas
    .text = Palīdzību varat saņemt arī tad, ja nevēlaties runāt ar policiju. Ja policijai atsakāt, palīdzība nebeidzas.
right-interpreter = Tulks
    .text = Jums var būt tulks bez maksas. Ja šim neuzticaties, varat lūgt citu.
right-shelter = Droša vieta
    .text = Ja jums nav drošas vietas, kur palikt, varat to lūgt.
right-health = Ārsts un atbalsts
    .text = Jūs varat lūgt ārstu un cilvēku, ar ko parunāt par pārdzīvoto.
right-lawyer = Jurists
    .text = Pirms kaut ko izlemjat vai parakstāt, varat lūgt jurista palīdzību bez maksas.
right-time = Laiks padomāt
    .text = Pirms izlemjat, varat lūgt laiku padomāt, līdz 30 dienām. Pajautājiet, kādi noteikumi attiecas uz jums.
right-asylum = Aizsardzība Latvijā
    .text = Ja jums ir bail atgriezties savā valstī, varat lūgt patvērumu. Pasakiet to robežsardzei vai policijai. Mēs varam pastāstīt, kā to darīt.
right-wages = Jūsu alga
    .text = Jums ir tiesības uz samaksu par padarīto darbu, arī bez dokumentiem vai līguma.
right-compensation = Kompensācija
    .text = Jūs varat prasīt naudu par jums nodarīto. Kā to darīt, paskaidros jurists.
right-no-punishment = Ja jūs piespieda
    .text = Ja kāds jūs piespieda pārkāpt likumu, iespējams, ka par to jūs nesodīs. Vispirms parunājiet ar juristu.
right-formal = Kas notiks tālāk
    .text = Policija vai speciālistu grupa var pārbaudīt un apstiprināt, kas ar jums noticis. Tad valsts var jums palīdzēt vairāk, un valsts iestāde glabā jūsu vārdu, personas kodu vai dzimšanas datumu un adresi. Vispirms kādam ir pienākums jums paskaidrot, ko tas nozīmē.
right-data = Jūsu dati
    .text = Jūs varat jautāt, kas par jums ir pierakstīts. Jūs varat lūgt, lai izlabo kļūdas un lai pierakstīto izdzēš.
right-child = Ja jums nav 18 gadu
    .text = Jums ir tiesības uz pieaugušā palīdzību. Šis pieaugušais runā jūsu vārdā. Vispirms jums palīdz; jautājumi par dokumentiem ir vēlāk.

rights-numbers = Kas var palīdzēt
rights-emergency = Ja jums draud briesmas, zvaniet 112. Zvans ir bez maksas.
