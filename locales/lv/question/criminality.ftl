question-carried-secretly = Vai kāds jums lika nest, vest, slēpt vai pārdot kaut ko, par ko jāklusē?

question-account-used = Vai kāds izmantoja jūsu bankas kontu, vārdu vai dokumentus naudas lietām, ko jūs negribējāt vai nesapratāt?

question-made-to-take = Vai kāds jums lika veikalos vai no citiem cilvēkiem ņemt lietas, par tām nesamaksājot?

question-made-to-call = Vai kāds jums lika zvanīt vai rakstīt svešiem cilvēkiem, lai ar meliem dabūtu viņu naudu?
