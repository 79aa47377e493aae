# status: machine

consent-title = Pirms mēs sākam
consent-purpose = Es gribu saprast, vai jums vajag palīdzību. Es jautāšu par darbu un ceļu. Es jautāšu arī par naudu un dzīvesvietu.
consent-kept = Es glabāju jūsu atbildes šajā datorā. Tās ir aizslēgtas. Tās var atvērt tikai ar paroli.
consent-shared = Citi jūsu atbildes saņem tikai tad, ja jūs piekrītat. Jūs izvēlaties, kas tās saņem. Jūs izvēlaties arī, ko viņi saņem.
consent-limits = Ir 2 gadījumi, kad ir citādi. Pirmais: kādam draud lielas briesmas. Otrais: runa ir par bērnu. Tad man tas jāpasaka tiem, kas var palīdzēt.
consent-duty = Par dažām lietām man ir jāziņo. Tagad es pateikšu, par kurām.
consent-free = Jūs izlemjat. Jūs drīkstat neatbildēt. Jūs drīkstat atpūsties. Jūs drīkstat beigt jebkurā brīdī. Par to jūs nesodīs.
consent-name = Jums nav jāsaka savs vārds.
consent-decides = Šī saruna viena pati neko neizlemj. Tā neizlemj par jums, jūsu darbu vai dokumentiem.
consent-understood = Vai jūs to sapratāt?
consent-agree = Vai jūs piekrītat runāt ar mani?
consent-heard = Šo tekstu jūs varat arī klausīties.
