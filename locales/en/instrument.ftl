instrument-labour-site-visit = Site visit
    .situation = On a site visit
    .summary = Work, pay, documents, debt, housing and freedom. For labour inspectors at a workplace.

instrument-first-contact = First contact
    .situation = At first contact
    .summary = A short first screening for anyone, in any place, under 10 minutes.

instrument-border-second-line = Border
    .situation = At the border, second-line check
    .summary = The journey: who arranged and paid for it, what is owed, who is waiting, what was promised. For border guards.

instrument-social-intake = Social intake
    .situation = At a social service or child-protection office
    .summary = Work, money, housing, freedom, family, health and needs. For social workers at intake.

instrument-ngo-in-depth = In-depth conversation
    .situation = In an in-depth conversation
    .summary = Every indicator and every form, wishes and needs. For organisations that have the person’s trust; may be done over several meetings.

instrument-child = Child
    .situation = With a child, or when age is in doubt
    .summary = At most 15 simple questions, only what is needed to protect. It stops when the child begins to tell.

instrument-observation = Observation
    .situation = When nobody can be spoken to yet
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
section-people = People
section-household = Work in a household
section-other-forms = Other forms of exploitation
section-pressure = Pressure and violence
section-closeness = Touch and customers

section-seen-work = Work and pay
section-seen-living = Where people live
section-seen-people = How people look and behave
section-seen-control = Control
section-seen-journey = On a journey
