# status: machine

rights-title = Jūsu tiesības
rights-intro = Tiesības ir tas, kas jums pienākas. Šo lapu jūs varat paturēt. Šodien jums nekas nav jāizlemj.

right-this-talk = Kas ir šī saruna
    .text = Mēs gribam saprast, vai jums vajag palīdzību. Tāpēc mēs runājam. Šī saruna nav tiesa. Tā nav sods. Par jūsu dokumentiem šeit neko neizlemj.
right-refuse = Jūs drīkstat teikt “nē”
    .text = Jūs drīkstat neatbildēt. Jūs drīkstat atpūsties. Jūs drīkstat beigt jebkurā brīdī.
right-confidential = Mēs sargājam jūsu teikto
    .text = Jūsu atbildes mēs turam aizslēgtas. Tās var redzēt tikai daži cilvēki. Tas ir cilvēks, kas jums jautā. Tie ir arī cilvēki, kas viņa darbu pārbauda vai turpina. Citi tās saņem tikai tad, ja jūs piekrītat. Dažreiz mums jāpasaka arī bez jūsu piekrišanas. Tā ir, ja kādam draud lielas briesmas. Tā ir, ja runa ir par bērnu. Tā ir arī, ja mums par kaut ko jāziņo.
right-report = Par ko mums jāziņo
    .text = Par dažām lietām mums jāziņo policijai vai citām iestādēm. Iestāde ir, piemēram, pašvaldība. Jūs varat tagad pajautāt, par ko mums jāziņo.
right-help = Palīdzība arī bez policijas
    .text = Varbūt jūs negribat runāt ar policiju. Jūs tik un tā varat saņemt palīdzību. Ja policijai sakāt “nē”, palīdzība nebeidzas.
right-interpreter = Tulks
    .text = Tulks palīdz saprast citu valodu. Jums var būt tulks. Jums tas neko nemaksā. Varbūt šim tulkam jūs neuzticaties. Tad varat lūgt citu.
right-shelter = Droša vieta
    .text = Varbūt jums nav drošas vietas, kur palikt. Tad jūs varat to lūgt.
right-health = Ārsts un atbalsts
    .text = Jūs varat lūgt ārstu. Jūs varat lūgt arī cilvēku, ar ko parunāt. Viņam varat stāstīt, ko pārdzīvojāt.
right-lawyer = Jurists
    .text = Jurists labi zina likumus. Jūs varat lūgt juristu, kas palīdz bez maksas. To varat darīt, pirms kaut ko izlemjat vai parakstāt.
right-time = Laiks padomāt
    .text = Jūs varat lūgt laiku padomāt. Tas var būt līdz 30 dienām. Pēc tam jūs izlemjat. Pajautājiet, vai jums tas pienākas.
right-asylum = Aizsardzība Latvijā
    .text = Varbūt jums ir bail braukt atpakaļ uz savu valsti. Tad jūs varat lūgt patvērumu. Patvērums nozīmē: Latvija jūs sargā. Pasakiet to robežsargam vai policijai. Mēs varam pastāstīt, kā to darīt.
right-wages = Jūsu alga
    .text = Par padarīto darbu jums pienākas nauda. Arī tad, ja nav dokumentu vai līguma.
right-compensation = Nauda par pāridarījumu
    .text = Varbūt jums kāds darīja pāri. Tad jūs varat prasīt par to naudu. Jurists pastāstīs, kā to darīt.
right-no-punishment = Ja jūs piespieda
    .text = Varbūt kāds jūs piespieda pārkāpt likumu. Tad var būt, ka soda nav. Vispirms parunājiet ar juristu.
right-formal = Kas notiks tālāk
    .text = Policija vai speciālistu grupa var pārbaudīt, kas ar jums notika. Viņi to var apstiprināt. Apstiprināt nozīmē: pateikt, ka tā tiešām bija. Tad valsts var jums palīdzēt vairāk. Tad valsts iestāde glabā jūsu vārdu un adresi. Tā glabā arī personas kodu vai dzimšanas datumu. Bet vispirms kāds jums to visu paskaidro. Tas ir viņa pienākums.
right-data = Ziņas par jums
    .text = Jūs varat jautāt, ko par jums pierakstīja. Jūs varat lūgt izlabot kļūdas. Jūs varat lūgt pierakstīto izdzēst.
right-child = Ja jums nav 18 gadu
    .text = Jums pienākas pieaugušā palīdzība. Šis pieaugušais runā jūsu vārdā. Vispirms jums palīdz. Par dokumentiem jautā vēlāk.

rights-numbers = Kas var palīdzēt
rights-emergency = Ja jums draud briesmas, zvaniet 112. Zvans neko nemaksā.
