# status: machine

question-carried-secretly = Vai kāds jums lika ko nest, vest, slēpt vai pārdot? Un lika par to klusēt?

question-account-used = Vai kāds sūtīja vai aizņēmās naudu jūsu vārdā? Piemēram: ar jūsu bankas kontu vai dokumentiem.

question-made-to-take = Vai kāds jums lika ņemt svešas lietas? Piemēram: veikalā vai no cilvēkiem.

question-made-to-call = Vai kāds jums lika zvanīt vai rakstīt svešiem cilvēkiem? Un lika dabūt no viņiem naudu?
