question-carried-secretly = Runa ir par lietām, par ko jums lika klusēt. Vai kāds jums lika tās nest, slēpt vai pārdot?

question-account-used = Vai kāds naudas lietām izmantoja jūsu bankas kontu? Vai arī jūsu vārdu vai dokumentus? Runa ir par to, ko jūs negribējāt vai nesapratāt.

question-made-to-take = Vai kāds jums lika ņemt lietas un nemaksāt? Piemēram: veikalā vai no citiem cilvēkiem.

question-made-to-call = Runa ir par zvaniem un ziņām. Vai kāds jums lika ar meliem dabūt svešu cilvēku naudu?
