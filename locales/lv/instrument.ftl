# status: machine

instrument-labour-site-visit = Objekta apmeklējums
    .situation = Apmeklējot objektu
    .summary = Darbs, alga, dokumenti, parādi, mājoklis un brīvība. Darba inspektoriem objektā.

instrument-first-contact = Pirmā saskarsme
    .situation = Pirmajā saskarsmē
    .summary = Īsa pirmā saruna ar jebkuru cilvēku jebkurā vietā, līdz 10 minūtēm.

section-journey = Ceļš un solījumi
section-documents = Dokumenti
section-work = Darbs
section-money = Nauda un parāds
section-housing = Mājoklis
section-freedom = Brīvība
section-threats = Draudi
section-needs = Vajadzības
section-today = Šobrīd
