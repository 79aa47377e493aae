# status: machine

instrument-labour-site-visit = Objekta apmeklējums
    .situation = Apmeklējot objektu
    .summary = Darbs, alga, dokumenti, parādi, mājoklis un brīvība. Darba inspektoriem objektā.

instrument-first-contact = Pirmā saskarsme
    .situation = Pirmajā saskarsmē
    .summary = Īsa pirmā saruna ar jebkuru cilvēku jebkurā vietā, līdz 10 minūtēm.

instrument-observation = Novērojums
    .situation = Vēl ne ar vienu nevar runāt
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

section-seen-work = Darbs un alga
section-seen-living = Kur cilvēki dzīvo
section-seen-people = Kā cilvēki izskatās un izturas
section-seen-control = Kontrole
section-seen-journey = Ceļā
