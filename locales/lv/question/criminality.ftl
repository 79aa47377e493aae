# status: machine

question-carried-secretly = Vai kāds jums lika vest, slēpt vai pārdot kaut ko, par ko jāklusē?

question-account-used = Vai kāds izmantoja jūsu bankas kontu, vārdu vai dokumentus, lai pārskaitītu vai aizņemtos naudu?

question-made-to-take = Vai kāds jums lika ņemt svešas lietas veikalos vai no cilvēkiem?

question-made-to-call = Vai kāds jums lika zvanīt vai rakstīt svešiem cilvēkiem, lai dabūtu viņu naudu?
