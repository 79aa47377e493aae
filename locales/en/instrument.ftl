# status: machine

instrument-labour-site-visit = Site visit
    .situation = On a site visit
    .summary = Work, pay, documents, debt, housing and freedom. For labour inspectors at a workplace.

instrument-first-contact = First contact
    .situation = At first contact
    .summary = A short first screening for anyone, in any place, under 10 minutes.

instrument-observation = Observation
    .situation = Nobody can be spoken to yet
    .summary = Tick what you see and hear. Nobody is asked. About a minute.

section-journey = Journey and promises
section-documents = Documents
section-work = Work
section-money = Money and debt
section-housing = Housing
section-freedom = Freedom
section-threats = Threats
section-needs = Needs and wishes
section-today = Today

section-seen-work = Work and pay
section-seen-living = Where people live
section-seen-people = How people look and behave
section-seen-control = Control
section-seen-journey = On a journey
