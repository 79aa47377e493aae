# status: machine

consent-title = Pirms mēs sākam
consent-purpose = Es gribu saprast, vai jums vajag palīdzību. Es jautāšu par darbu un ceļu. Es jautāšu arī par naudu un dzīvesvietu.
consent-kept = Es glabāju jūsu atbildes šajā datorā. Varbūt es glabāju arī kopiju. Bez paroles neviens tās nevar atvērt.
consent-shared = Manā darbavietā jūsu atbildes var redzēt tikai daži cilvēki. Tas esmu es. Tie ir arī cilvēki, kas manu darbu pārbauda vai turpina. Citi tās saņem tikai tad, ja jūs piekrītat. Jūs izvēlaties, kas tās saņem. Jūs izvēlaties arī, ko viņi saņem.
consent-limits = Dažreiz man jāpasaka citiem arī bez jūsu piekrišanas. Tā ir, ja kādam draud lielas briesmas. Tā ir arī, ja runa ir par bērnu.
consent-duty = Man jāziņo arī par dažām citām lietām. Pirms jūs atbildat, es pateikšu, par kurām.
consent-free = Jūs izlemjat. Jūs drīkstat neatbildēt. Jūs drīkstat atpūsties. Jūs drīkstat beigt jebkurā brīdī. Par to jūs nesodīs.
consent-name = Jums nav jāsaka savs vārds.
consent-decides = Runa ir par jums, jūsu darbu un dokumentiem. Šī saruna viena pati par to neko neizlemj.
consent-understood = Vai jums tas ir skaidrs?
consent-agree = Vai jūs piekrītat runāt ar mani?
consent-heard = Šo tekstu jūs varat arī klausīties.
