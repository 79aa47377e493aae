# status: machine

question-carried-secretly = Vai kāds jums lika kaut ko nest, slēpt vai pārdot? Un lika par to klusēt?

question-account-used = Vai kāds savām naudas lietām izmantoja jūsu bankas kontu? Vai arī jūsu vārdu vai dokumentus? Runa ir par to, ko jūs negribējāt vai nesapratāt.

question-made-to-take = Vai kāds jums lika ņemt lietas un nemaksāt? Piemēram: veikalā vai no citiem cilvēkiem.

question-made-to-call = Vai kāds jums lika zvanīt vai rakstīt svešiem cilvēkiem? Un ar meliem dabūt no viņiem naudu?
