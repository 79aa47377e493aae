review-blind = Lasīt, neredzot oriģinālu
review-desk = Salīdzināt
review-how = Ierakstiet savu vai izdomātu vārdu un datumu. Tad ejiet rindu pēc rindas. Vispirms lasiet tikai tekstu un ailē “{ $blind }” saviem vārdiem ierakstiet, ko tas saka vai jautā. Pēc tam skatieties lapā “Salīdzināt” un ailē “{ $verdict }” izvēlieties: { $right } (pareizi), { $unclear } (neskaidri) vai { $wrong } (nepareizi). Ailē “{ $proposal }” ierakstiet, kā teiktu jūs. Rindas drīkst atstāt tukšas; neko citu nemainiet.
review-purpose = Kam tas vajadzīgs
review-text = Teksts
review-original = Tas pats latviski
review-for-question = Jautājums. { $guidance }
review-for-answer = Atbilde uz jautājumu: { $question }
review-for-explains = Rinda zem jautājuma, kas to paskaidro: { $question }
review-part-answer = Atbilde, kas ir pie daudziem jautājumiem.
review-part-card = Mazajā kartītē, ko persona ņem līdzi. Tai jāizskatās pēc parasta padoma strādājošajiem.
review-part-consent = To saka pirms jautājumiem, lai persona var izlemt, vai runāt.
review-part-emergency = To saka, ja kādam tūlīt vajadzīga palīdzība.
review-part-hear = Pie pogas, kas tekstu nolasa.
review-part-rights = Tiesību lapā un tiesību kartītē.
review-part-self = Personai, kas pie datora atbild viena pati.

review-title = Tekstu lasīšana
review-left = { $left ->
        [zero] Vēl nav novērtēti { $left } teksti no { $texts }
        [one] Vēl nav novērtēts { $left } teksts no { $texts }
       *[other] Vēl nav novērtēti { $left } teksti no { $texts }
    }
review-why = Šos tekstus vēl nav lasījis neviens, kas prot šo valodu. Jūs lasāt tos citu pēc cita, vispirms neredzot oriģinālu. Tas aizņem apmēram divas stundas; varat jebkurā brīdī beigt un turpināt vēlāk.
review-steps = Vispirms saviem vārdiem pasakiet, ko teksts saka vai jautā. Pēc tam redzēsiet to darba valodā un novērtēsiet: pareizi, neskaidri vai nepareizi.
review-reader = Kas lasa?
    .hint = Īsts vai izdomāts vārds. Tas ir jūsu failā, un to redz ikviens, kas failu saņem.
review-plain = Jūsu vērtējumi glabājas failā ārpus šifrētās krātuves. Tajā nav nekā no lietām.
review-begin = Sākt
review-reading = Lasa: { $reader }
review-which = Kurus tekstus
review-texts-open = vēl nav novērtēti: { $texts }
review-texts-to-mend = neskaidri vai nepareizi: { $texts }
review-texts-all = visi: { $texts }
review-none = Tādu tekstu nav.
review-what = Ko šis teksts saka vai jautā? Pasakiet saviem vārdiem.
    .hint = Rakstiet jebkurā valodā, kā kādam pastāstītu. Drīkst atstāt tukšu.
review-look = Salīdzināt ar oriģinālu
review-took = Jūs sapratāt tā:
review-judge = Kā vērtējat?
review-say = Kā jūs to teiktu?
    .hint = Valodā, kuru lasāt.
review-next = Saglabāt un turpināt
verdict-right = pareizi
    .note = Saka to pašu, un tā arī runā.
verdict-unclear = neskaidri
    .note = Var saprast arī citādi, vai ne visi to saprot.
verdict-wrong = nepareizi
    .note = Saka kaut ko citu.
review-file = Jūsu fails:
