# status: machine

consent-title = Pirms sākam
consent-purpose = Es vēlos saprast, vai jums vajadzīga palīdzība. Jautāšu par darbu, ceļu, naudu un mājokli.
consent-kept = Jūsu atbildes glabāju šajā datorā. Tās ir aizslēgtas ar paroli.
consent-shared = Citi jūsu atbildes saņem tikai tad, ja jūs piekrītat. Jūs izvēlaties, kas un ko saņem.
consent-limits = Ir divi izņēmumi: ja kādam draud lielas briesmas un ja runa ir par bērnu. Tad man jāpasaka tiem, kas var palīdzēt.
consent-duty = Par dažām lietām man ir jāziņo. Tagad pateikšu, par kurām.
consent-free = Jūs izlemjat. Jūs drīkstat neatbildēt, paņemt pārtraukumu vai beigt jebkurā brīdī. Par to jūs nesodīs.
consent-name = Jums nav jāsaka savs vārds.
consent-decides = Šī saruna viena pati neko neizlemj par jums, jūsu darbu vai dokumentiem.
consent-understood = Vai jūs to sapratāt?
consent-agree = Vai jūs piekrītat šai sarunai?
consent-heard = Šo tekstu varat arī noklausīties.
