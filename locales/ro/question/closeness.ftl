question-unwanted-touch = Cineva care are legătură cu această muncă v-a atins într-un fel pe care nu l-ați vrut?

question-customers-alone = La această muncă, sunteți cu oaspeții sau cu clienții într-o cameră separată, într-un apartament sau într-o mașină?

question-customers-refuse = Puteți spune nu dacă un client vrea ceva ce dumneavoastră nu vreți să faceți?
explained-customers-refuse = Dacă spuneți nu și pentru asta primiți o amendă sau cineva se înfurie, răspundeți „nu”.

question-customers-chosen = Vă pune cineva să vă întâlniți cu clienți sau să rămâneți cu ei, deși nu vreți?
