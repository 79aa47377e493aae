# status: machine

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
