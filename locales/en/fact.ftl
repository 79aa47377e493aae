fact-age = Age group
    .hint = If the age is in doubt, the rules for children apply.
fact-age-adult = adult (18 or older)
fact-age-child = child (under 18)
fact-age-unsure = age is in doubt

fact-forms = Possible forms of exploitation
    .hint = If you do not know, choose nothing: then the answers are assessed both for work and for sexual exploitation.
fact-forms-labour = labour exploitation
fact-forms-sexual = sexual exploitation
fact-forms-domestic = forced work in a household
fact-forms-begging = forced begging
fact-forms-criminality = forced criminal activities
fact-forms-marriage = forced or sham marriage
fact-forms-surrogacy = forced surrogacy
fact-forms-adoption = illegal adoption
fact-forms-organ = organ removal
fact-forms-online = exploitation online

fact-triggers = What calls for protection at once
    .hint = If you tick one of these, stop the questions and look after safety first.
fact-triggers-danger-now = danger now
fact-triggers-child-in-exploitation = a child is being exploited
fact-triggers-self-disclosure = the person says, unasked, that they were trafficked
fact-triggers-medical-emergency = a doctor is needed urgently
fact-triggers-suicide-risk = risk of suicide

fact-citizenship = Citizenship
fact-citizenship-latvia = Latvia
fact-citizenship-latvian-non-citizen = Latvian non-citizen
fact-citizenship-eu-eea = another EU or EEA country
fact-citizenship-ukraine-temporary-protection = Ukraine, temporary protection
fact-citizenship-third-country = a country outside the EU and the EEA
fact-citizenship-stateless = stateless

fact-basis-of-stay = Right to stay in Latvia
    .hint = Only helps to choose recipients; it does not change the result.
fact-basis-of-stay-eu-right = right under EU law
fact-basis-of-stay-permit-or-visa = residence permit or visa
fact-basis-of-stay-none-or-expired = none, or expired
fact-basis-of-stay-asylum-seeker = asylum requested
fact-basis-of-stay-temporary-protection = temporary protection
fact-basis-of-stay-unknown = not known

fact-gender = Gender
    .hint = As the person says.
fact-gender-woman = woman
fact-gender-man = man
fact-gender-other = other

fact-municipality = Municipality
    .hint = The municipality only, no address and no names.

fact-sector = Sector
fact-sector-construction = construction
fact-sector-agriculture = agriculture
fact-sector-food = food processing
fact-sector-forestry = forestry
fact-sector-catering = catering and hotels
fact-sector-transport = transport and taxis
fact-sector-domestic = work in a household
fact-sector-other = other

fact-where = Where the events took place
fact-where-latvia = in Latvia
fact-where-abroad = abroad
fact-where-both = in Latvia and abroad

fact-met-by = Who met the person first
    .hint = For statistics only; it changes nothing else.
fact-met-by-labour-inspectorate = labour inspectorate
fact-met-by-border-guard = border guard
fact-met-by-police = police
fact-met-by-social-service = social service
fact-met-by-orphans-court = orphans’ court
fact-met-by-health = doctor or hospital
fact-met-by-school = school
fact-met-by-organisation = organisation
fact-met-by-other = somebody else

fact-since = When the events began
    .hint = An approximate month and year will do.

fact-interpreter = Interpreter
    .hint = Never the employer, a colleague, a companion, a relative or a child.
fact-interpreter-not-needed = not needed
fact-interpreter-telephone = by telephone
fact-interpreter-in-person = in person
fact-interpreter-tie-professional = an interpreter by profession
fact-interpreter-tie-staff = a colleague of yours
fact-interpreter-tie-stranger = somebody else who has no tie to the person
fact-interpreter-tie-relative = a relative of the person
fact-interpreter-tie-companion = somebody who came with the person
fact-interpreter-tie-employer = the employer, or somebody from the work
fact-interpreter-tie-child = a child

origin-said = said
origin-observed = observed
origin-document = document
origin-third-person = somebody else said
origin-inference = my conclusion

fact-interpreter-found-service = by your institution or an interpreting service
fact-interpreter-found-officer = you asked somebody yourself
fact-interpreter-found-person = the person asked for them
fact-interpreter-found-others = the employer or somebody else brought them
fact-interpreter-wish-woman = a woman
fact-interpreter-wish-man = a man
fact-interpreter-wish-no-preference = no preference
fact-compelled = Acts that the person may have been forced to do
    .hint = No names, no details, nothing about who else took part.
compelled-remind = Before you note anything
    .law = Whoever was forced to break the law may not have to be punished for it. Whether that is so is decided by a prosecutor or a court, not here.
    .lawyer = Tell the person that they can speak with a lawyer first, and that they need not tell you.
    .kept = The note is kept with the case. It stands in no document unless the person agrees to exactly this note for exactly this recipient.
    .police = What you must report yourself, you must report whether or not it is noted here.
compelled-begin = I have read this; write a note
