instrument-labour-site-visit = Objekta apmeklējums
    .situation = Apmeklējot objektu
    .summary = Darbs, alga, dokumenti, parādi, mājoklis un brīvība. Darba inspektoriem objektā.

instrument-first-contact = Pirmā saskarsme
    .situation = Pirmajā saskarsmē
    .summary = Īsa pirmā saruna ar jebkuru cilvēku jebkurā vietā, līdz 10 minūtēm.

instrument-border-second-line = Robeža
    .situation = Uz robežas, otrās līnijas pārbaudē
    .summary = Ceļš: kas to sarīkoja un apmaksāja, kāds ir parāds, kas gaida, kas solīts. Robežsargiem.

instrument-social-intake = Sociālā dienesta saruna
    .situation = Sociālajā dienestā vai bērnu aizsardzības iestādē
    .summary = Darbs, nauda, mājoklis, brīvība, ģimene, veselība un vajadzības. Sociālajiem darbiniekiem pirmajā sarunā.

instrument-ngo-in-depth = Padziļināta saruna
    .situation = Padziļinātā sarunā
    .summary = Visas pazīmes un visi veidi, vēlmes un vajadzības. Organizācijām, kurām persona uzticas; var runāt vairākās reizēs.

instrument-child = Bērns
    .situation = Ar bērnu, vai ja vecums nav skaidrs
    .summary = Ne vairāk kā 15 vienkārši jautājumi, tikai aizsardzībai vajadzīgais. Beidzas, kad bērns sāk stāstīt.

instrument-observation = Novērojums
    .situation = Kad vēl ne ar vienu nevar runāt
    .summary = Atzīmējiet, ko redzat un dzirdat. Nevienam nekas nav jājautā. Apmēram minūte.

section-journey = Ceļš un solījumi
section-documents = Dokumenti
section-work = Darbs
section-money = Nauda un parāds
section-housing = Mājoklis
section-freedom = Brīvība
section-threats = Draudi
section-needs = Vajadzības
section-today = Šobrīd
section-people = Cilvēki apkārt
section-household = Darbs mājsaimniecībā
section-other-forms = Citi ekspluatācijas veidi
section-pressure = Spiediens un vardarbība
section-closeness = Pieskārieni un klienti

section-seen-work = Darbs un alga
section-seen-living = Kur cilvēki dzīvo
section-seen-people = Kā cilvēki izskatās un izturas
section-seen-control = Kontrole
section-seen-journey = Ceļā
