# status: machine

consent-title = Pirms sākam
consent-purpose = Es vēlos saprast, vai jums vajadzīga palīdzība. Jautāšu par darbu, ceļu, naudu un mājokli.
consent-kept = Jūsu atbildes es glabāju šajā datorā un varbūt arī rezerves kopijā. Bez paroles tās neviens nevar atvērt.
consent-shared = Manā darbavietā jūsu atbildes varu redzēt tikai es un tie, kas manu darbu pārbauda vai pārņem. Citi tās saņem tikai tad, ja jūs piekrītat. Jūs izvēlaties, kurš un ko saņem.
consent-limits = Dažreiz man jāpasaka citiem arī bez jūsu piekrišanas: ja kādam draud lielas briesmas vai ja runa ir par bērnu.
consent-duty = Man ir jāziņo arī par dažām citām lietām. Pirms jūs atbildat, es pateikšu, par kurām.
consent-free = Jūs izlemjat. Jūs drīkstat neatbildēt, paņemt pārtraukumu vai beigt jebkurā brīdī. Par to jūs nesodīs.
consent-name = Jums nav jāsaka savs vārds.
consent-decides = Ar šo sarunu vien nekas netiek izlemts par jums, jūsu darbu vai dokumentiem.
consent-understood = Vai jums tas ir skaidrs?
consent-agree = Vai jūs piekrītat runāt ar mani?
consent-heard = Šo tekstu varat arī noklausīties.
