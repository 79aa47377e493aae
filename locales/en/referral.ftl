## The document

doc-title = Referral summary
doc-confidential = Confidential: for the recipient only
doc-to = To: { $recipient }
doc-case = Case { $code }
doc-page = Page { $page } of { $pages }
doc-text-status = nobody has reviewed the texts of this form yet
doc-facts = Facts
doc-not-recorded = not recorded
doc-more = and { $count } more
doc-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
  }
doc-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
  }
doc-more-words = { $count ->
    [one] There is { $count } more note in the case.
   *[other] There are { $count } more notes in the case.
  }

## The framed box

doc-outcome-no-grounds-today = Today’s answers give no grounds to suspect human trafficking, but they do not rule it out.
doc-outcome-insufficient-information = There is not yet enough information to say whether there are grounds to suspect human trafficking.
doc-outcome-labour-rights = The answers give grounds to suspect exploitation and breaches of rights.
doc-outcome-risk-before-exploitation = The answers point to a risk of human trafficking: exploitation may still be ahead.
doc-outcome-reasonable-grounds = The answers give reasonable grounds to suspect human trafficking.
doc-outcome-strong-grounds = The answers give strong grounds to suspect human trafficking.
doc-outcome-immediate-protection = The person’s safety comes first.
doc-lead-child = The person is under 18.
doc-lead-unsure = The person’s age is in doubt; until it is known, the rules for children apply.
doc-no-embassy = Do not contact the embassy or consulate of the person’s country of origin.

doc-danger-now-yes = on the day of the talk the person was afraid that somebody would hurt them
doc-danger-now-no = the answer was that on the day of the talk the person was not afraid of being hurt
doc-danger-now-not-asked = not asked whether the person is afraid of being hurt
doc-danger-now-dont-know = the person did not know whether to be afraid of being hurt
doc-danger-now-declined = the person did not want to say whether they are afraid of being hurt
doc-controller-near-yes = somebody who frightens the person is near
doc-controller-near-no = the answer was that nobody who frightens the person was near during the talk
doc-controller-near-not-asked = not asked whether somebody who frightens the person is near
doc-controller-near-dont-know = the person does not know whether somebody who frightens them is near
doc-controller-near-declined = the person did not want to say whether somebody who frightens them is near
doc-phone-monitored-yes = somebody looks through the person’s own phone or checks who they call
doc-phone-monitored-no = the answer was that nobody looks through the person’s own phone or checks who they call
doc-phone-monitored-not-asked = not asked whether somebody looks through the person’s own phone or checks who they call
doc-phone-monitored-dont-know = the person does not know whether somebody looks through their own phone or checks who they call
doc-phone-monitored-declined = the person did not want to say whether somebody looks through their own phone or checks who they call
doc-trigger-danger-now = danger now, noted by the officer
doc-trigger-medical-emergency = medical emergency
doc-trigger-suicide-risk = risk of suicide
doc-reply-not-asked = not asked
doc-reply-dont-know = the person does not know
doc-reply-declined = the person did not want to say

doc-need-shelter = a safe place to sleep
doc-need-medical = a doctor or medicine
doc-need-food = food or water
doc-need-documents = help to get documents back
doc-need-wages = help to get wages
doc-need-lawyer = a lawyer’s advice
doc-need-none = the answer was that nothing is needed at the moment
doc-need-none-urgent = neither shelter nor medical care was named
doc-dependants-yes = somebody depends on the person, for money or for care
doc-dependants-no = nobody depends on the person, for money or for care
doc-dependants-not-asked = not asked whether somebody depends on the person
doc-dependants-dont-know = the person does not know whether somebody depends on them
doc-dependants-declined = the person did not want to say whether somebody depends on them

## Facts

doc-place-latvia = the events took place in Latvia
doc-place-abroad = the events took place abroad
doc-place-both = the events took place in Latvia and abroad
doc-speaks = speaks
doc-reads = reads
doc-interpreter-not-needed = no interpreter needed
doc-interpreter-telephone = interpreter by telephone
doc-interpreter-in-person = interpreter in person
doc-interpreter-tie-professional = by profession
doc-interpreter-tie-staff = from the referring body
doc-interpreter-tie-stranger = without a tie to the person
doc-interpreter-tie-relative = a relative of the person, because of an emergency
doc-interpreter-tie-companion = somebody who came with the person, because of an emergency
doc-interpreter-tie-employer = the employer or somebody from the work, because of an emergency
doc-interpreter-tie-child = a child, because of an emergency
doc-language-lv = Latvian
doc-language-lv-x-simple = Latvian (easy to read)
doc-language-en = English
doc-language-ru = Russian
doc-language-uk = Ukrainian
doc-language-uz-latn = Uzbek (Latin script)
doc-language-uz-cyrl = Uzbek (Cyrillic script)
doc-language-tg = Tajik
doc-language-ky = Kyrgyz
doc-language-kk = Kazakh
doc-language-ro = Romanian
doc-language-hi = Hindi
doc-language-ur = Urdu
doc-age-adult = adult
doc-age-child = child, under 18
doc-age-unsure = age in doubt, treated as a child
doc-gender-woman = woman
doc-gender-man = man
doc-gender-other = gender: other
doc-citizenship-latvia = citizen of Latvia
doc-citizenship-latvian-non-citizen = non-citizen of Latvia
doc-citizenship-eu-eea = citizen of another EU or EEA country
doc-citizenship-ukraine-temporary-protection = citizen of Ukraine, temporary protection
doc-citizenship-third-country = citizen of a country outside the EU and the EEA
doc-citizenship-stateless = stateless
doc-basis-eu-right = right to stay under EU law
doc-basis-permit-or-visa = residence permit or visa
doc-basis-none-or-expired = no right to stay, or it has expired
doc-basis-asylum-seeker = asylum requested
doc-basis-temporary-protection = temporary protection
doc-basis-unknown = right to stay not known
doc-form-labour = labour exploitation
doc-form-sexual = sexual exploitation
doc-form-domestic = forced work in a household
doc-form-begging = forced begging
doc-form-criminality = forced criminal activities
doc-form-marriage = forced or sham marriage
doc-form-surrogacy = forced surrogacy
doc-form-adoption = illegal adoption
doc-form-organ = organ removal
doc-form-online = exploitation online
doc-sector-construction = construction
doc-sector-agriculture = agriculture
doc-sector-food = food processing
doc-sector-forestry = forestry
doc-sector-catering = catering and hotels
doc-sector-transport = transport and taxis
doc-sector-domestic = work in a household
doc-sector-other = another sector
doc-since = since { $date }
doc-passport-self = the person has the passport or can take it at any time
doc-passport-employer = the employer has the passport
doc-passport-other-person = somebody else has the passport
doc-passport-office = the police, a state office or an embassy has the passport
doc-passport-no-passport = the person has neither passport nor identity card
doc-wish-home = to go back to their home country or home town
doc-wish-stay-work = to stay in Latvia and work
doc-wish-change-job = to find other work
doc-wish-police = to talk to the police
doc-wish-time-to-think = time to think
doc-wish-support = to talk to an organisation that helps
doc-wish-other = something else
doc-agrees-to-police-yes = would agree to talk to the police
doc-agrees-to-police-no = would not agree to talk to the police
doc-agrees-to-police-not-asked = not asked whether the person would talk to the police
doc-agrees-to-police-dont-know = does not know yet whether they would talk to the police
doc-agrees-to-police-declined = did not want to say whether they would talk to the police
doc-fears-return-yes = is afraid to go back to their country or home town
doc-fears-return-no = is not afraid to go back to their country or home town
doc-fears-return-not-asked = not asked whether the person is afraid to go back
doc-fears-return-dont-know = does not know whether they are afraid to go back
doc-fears-return-declined = did not want to say whether they are afraid to go back
doc-child-not-recorded = this summary does not record the guardian, who came with the child, or when the orphans’ court was told; please find out
doc-rights-not-recorded = this summary does not record which rights were explained; please explain them
doc-reflection-not-recorded = this summary does not record whether the person was told about the reflection period
doc-talk-agreed = agreed to the conversation on { $moment }
doc-talk-wants = the child wanted to talk, { $moment }
doc-talk-unsure = the child was not sure whether to talk, { $moment }
doc-talk-withdrawn = consent to the conversation taken back on { $moment }
doc-talk-not-recorded = how the conversation was explained was not recorded
doc-talk-explained = explained
doc-talk-read = read
doc-talk-heard = heard
doc-talk-interpreter = through an interpreter
doc-told-purpose = purpose
doc-told-kept = how answers are kept
doc-told-seen = who sees them
doc-told-shared = who else gets them, and when
doc-told-limits = exceptions in danger and for children
doc-told-duty = duty to report
doc-told-free = leaving out, breaks, stopping
doc-told-name = no name needed
doc-told-decides = nothing is decided in the talk
doc-rights-explained = { $moment }
doc-rights-told = told
doc-rights-heard = heard
doc-rights-paper = on paper
doc-rights-all = all rights on the card
doc-non-punishment = Whoever was forced to break the law may not have to be punished for it. The person agreed that this recipient gets the note.
doc-interpreter-wish-woman = would rather have a woman as interpreter
doc-interpreter-wish-man = would rather have a man as interpreter
doc-interpreter-wish-no-preference = no preference for a man or a woman as interpreter
doc-consent-agreed = the person agreed to this recipient on { $moment }
doc-consent-language = explained in
doc-consent-blocks = also agreed to share
doc-consent-no-blocks = nothing more
doc-consent-child = not needed: the person is a child, or the age is in doubt
doc-consent-emergency = not asked: present danger or a medical emergency

## Grounds, open questions, own words, decision

doc-positive = there are indicators
doc-not-positive = some indicators
doc-no-indicators = no indicator was found
doc-origin-said = the person said it
doc-origin-observed = seen or heard
doc-origin-document = document
doc-origin-third-person = said by somebody else
doc-origin-inference = the officer’s conclusion
doc-may-rise = What could change
doc-may-rise-labour-rights = What is still open could give grounds to suspect exploitation.
doc-may-rise-risk-before-exploitation = What is still open could point to a risk of human trafficking.
doc-may-rise-reasonable-grounds = What is still open could give reasonable grounds to suspect human trafficking.
doc-may-rise-strong-grounds = What is still open could give strong grounds to suspect human trafficking.
doc-strengths-unverified = The strengths of the indicators have not yet been compared with the printed list of the ILO and the European Commission (2009).
doc-undetermined = Not yet clear
doc-open-not-asked = Not asked
doc-open-dont-know = Does not know
doc-open-declined = Did not want to say
doc-open-nothing = nothing: everything was asked and answered
doc-quote = “{ $words }”
doc-decision-officer = The officer’s decision
doc-decision-agree = agrees with the outcome of the answers
doc-decision-differ = disagrees: { $reason }
doc-not-an-identification = This screening is not a formal identification; it neither confirms nor rules out human trafficking.

## Receipt slip, sheet of contact

doc-receipt = Receipt
doc-receipt-cut = Cut off here, fill in and send back
doc-receipt-back = Send back to: { $contact }
doc-receipt-accepted = accepted
doc-receipt-not-accepted = not accepted
doc-receipt-date = Date
doc-receipt-contact = Contact person and telephone
doc-receipt-outcome = Outcome
doc-contact-warning = Keep this sheet apart from the summary. Make contact only in the way written here.
doc-contact-name = Name
doc-contact-how = How and when contact is safe
doc-number-unverified = The institution itself has not confirmed this number yet.
doc-card-cut = For the officer. Cut along the lines, fold in the middle, throw this margin away. Give the card only where it is safe to keep it.
doc-card-unverified = The institutions themselves have not confirmed the numbers yet: call them once before you hand the card out.
doc-numbers-old = Numbers last checked in { $checked }, more than { $months } months ago: call them once before you hand them out.
doc-numbers-over = For one of the providers the time of the service is over: ask who gives it now.

## The receipt on paper, the number of a hand-over

doc-handover = Hand-over { $id }
doc-receipt-scan = Code: the number of this hand-over
doc-receipt-confidential = Confidential: for the referring body only
doc-receipt-from = Recipient
doc-receipt-reason = Reason
doc-receipt-at = Stated on
doc-receipt-steps = What to do with this page
doc-receipt-send = Recipient: send or give this page to the body that referred the person.
doc-receipt-read = Referring body: scan or photograph the code and open the picture in the program. Then case { $code } moves on.
doc-receipt-keep = Afterwards keep this page with the case, or destroy it.
doc-receipt-holds = The code says which hand-over this is about, what became of it and when, with the recipient’s signature. There is no name in it.
doc-receipt-code = Code: receipt of hand-over { $id }
doc-became-received = The referral has arrived and has been opened.
doc-became-accepted = The recipient takes the referral on.
doc-became-declined = The recipient does not take the referral on.
doc-became-in-service = The person gets the service.
doc-became-identified = The body that decides it has formally identified the person.
doc-became-not-identified = The body that decides it has not formally identified the person. This says nothing about what the person went through.
doc-became-contact-lost = The recipient cannot reach the person any more.
doc-declined-not-competent = Another body is competent.
doc-declined-no-capacity = There is no place at the moment, or nobody has time.
doc-declined-person-declines = The person does not wish it.
doc-declined-incomplete = What was handed over is not enough to act on.
doc-declined-other = Another reason; please ask by telephone.

## The annex about the employer or others

doc-evidence = Annex: about the employer or others
doc-evidence-unchecked = This is what was said or seen in the conversation. Nobody has checked it, and it accuses nobody.
doc-evidence-safe = Those who are named here must not learn from whom this comes.
doc-evidence-apart = Keep this annex apart from the summary. The person agreed that this recipient gets it.
doc-evidence-employer = Employer or others
doc-evidence-addresses = Addresses
doc-evidence-vehicles = Vehicles
doc-evidence-telephones = Telephone numbers and accounts
doc-evidence-other = Other

## The letter to a recipient when consent is taken back

doc-recall = Request to stop using what was handed over
doc-recall-withdrawn = On { $moment } the person took back their consent to this information being handed over to you.
doc-recall-handed = Handed over
doc-recall-handover = { $moment }, hand-over { $id }
doc-recall-steps = What we ask of you
doc-recall-stop = Please stop using what was handed over, and pass it on to nobody.
doc-recall-delete = Please delete it with every copy, and destroy what was printed.
doc-recall-passed = If you have passed any of it on, please tell this request to whoever has it, and tell us who that is.
doc-recall-obliged = If a law obliges you to keep any of it, please tell us what and why.
doc-recall-tell = When it is done, please tell us: { $contact }
doc-recall-person = Please do not contact the person because of this letter.

## The letter to the person

doc-letter-officer = For the officer: give this letter only where it is safe to keep it; otherwise read it aloud.

## Recipients

recipient-provider = Provider of social rehabilitation
recipient-police = State Police
recipient-orphans-court = Orphans’ court
recipient-migration-office = Office of Citizenship and Migration Affairs
recipient-labour-inspectorate = State Labour Inspectorate
recipient-border-guard = State Border Guard
recipient-consular = Consular Department, Ministry of Foreign Affairs
recipient-medical = Medical care

## Blocks

block-case = Case and date
block-sender = From
block-place = Place
block-language = Language
block-age = Age
block-person = Person
block-contact = Name and safe contact
block-consent = Consent
block-needs = Needs
block-danger = Danger
block-grounds = Grounds
block-own-words = The person’s own words
block-forms = Possible forms
block-open = Still open
block-exploiter = About the employer or others
block-documents = Documents
block-rights = Rights explained
block-reflection = Reflection period
block-return = Return
block-non-punishment = Note on non-punishment
block-child = Child
block-wishes = Wishes
block-decision = Decision
block-receipt = Receipt

## Routes

reason-danger-now = There is danger or somebody needs a doctor. Call 112 or 110 first.
reason-child = The person is a child, or the age is in doubt. Consent is not needed; write down the child’s view.
reason-adult-with-police = There are grounds to suspect human trafficking, and the person would agree to talk to the police.
reason-adult-without-police = There are grounds to suspect human trafficking. Help does not depend on cooperation with the police.
reason-refuses-everything = The person does not want a referral. Give the information card, if it is safe for the person to keep it.
reason-reflection-period = The person has no right to stay. By law, they can ask for a reflection period within three days of being formally recognised as a “victim” (the law’s word; the deadline still has to be checked with the law).
reason-asylum = The person asks for asylum or is afraid to go back. Choose one of the institutions; never contact the embassy of the country of origin.
reason-eu-citizen = The person is a citizen of another EU or EEA country. The reflection period does not cover EU citizens.
reason-exploited-abroad = There are grounds to suspect that a citizen or non-citizen of Latvia was exploited abroad.
reason-labour-rights = The answers point to breaches of labour rights. Screen again later.
reason-recover-wages = They may be owed pay: after illegal employment in especially exploitative conditions, or as a minor, a residence permit of up to a year can be given so that the pay can be recovered (to be checked with the law).
reason-reception-needs = The person asks for asylum or is afraid to go back. When somebody asks for asylum, their special reception needs are to be assessed within 30 days (to be checked with the law).
reason-border-screening = The person was asked at the border. The Screening Regulation allows 7 days there, or 4 where the person has stayed at the external border for longer than 72 hours (how Latvia applies it is to be checked).

within-now = at once
within-same-day = on the same day
within-hours-24 = within 24 hours
within-days-3 = within 3 days
within-days-4 = within 4 days
within-days-7 = within 7 days
within-days-30 = within 30 days
within-none = no deadline

information-card = Information card
information-child-view = Hear the child’s view and write it down.
information-help-without-police = Help does not depend on cooperation with the police.
information-reflection-period = Written information on the reflection period (30 days)
information-never-the-embassy = Never contact the embassy of the country of origin.
information-no-reflection-period-for-eu = The reflection period does not cover EU citizens.
information-consulate-if-wished = Contact the consulate only if the person wishes it.
information-cross-border-focal-point = Cross-border focal point
information-legal-aid = Legal aid
information-trade-union = Trade union
information-recover-wages = Recovering unpaid wages, and a residence permit for it
information-screen-again = Screen again later.
information-reception-needs = Special reception needs: with the person’s agreement, tell whoever receives the asylum application what the person needs.
information-border-vulnerability = The screening form has a part on vulnerability and special needs. With the person’s agreement, fill it in from what was found here.
information-border-clock = Time: 7 days, or 4 where the person has stayed at the external border for longer than 72 hours. The program does not know when it began and counts from the end of this interview; it may be over sooner.

contact-emergency = Emergency
    .hours = at any time
contact-police-emergency = Police
    .hours = at any time
contact-drosa-maja-trust-line = Trust line of the association “Patvērums “Drošā māja””
    .hours = Monday to Friday 9–17
contact-drosa-maja = Association “Patvērums “Drošā māja””
    .hours = Monday to Friday 9–20
contact-marta = Association “Centrs MARTA”
    .hours = Monday to Friday 10–18
contact-victims-support = Support line for victims of crime
    .hours = daily 7–22, free of charge
contact-children-helpline = Helpline for children and teenagers
    .hours = round the clock, free of charge
contact-missing-children = Missing children
    .hours = round the clock

closed-now =
    .today = closed now, opens today at { $time }
    .tomorrow = closed now, opens tomorrow at { $time }
    .monday = closed now, opens on Monday at { $time }
    .tuesday = closed now, opens on Tuesday at { $time }
    .wednesday = closed now, opens on Wednesday at { $time }
    .thursday = closed now, opens on Thursday at { $time }
    .friday = closed now, opens on Friday at { $time }
    .saturday = closed now, opens on Saturday at { $time }
    .sunday = closed now, opens on Sunday at { $time }
contact-valid-unknown = The service is tendered every two years; until when this provider gives it is not known. Ask when you call.
contact-valid-until = gives the service until { $day }
contact-valid-over = gave the service until { $day }; ask who gives it now
contact-check-old = checked in { $checked }, more than { $months } months ago: ask whether it still holds

## The hand-over on screen

handover-introduction-adult = The person is an adult. Each recipient needs the person’s consent; tick only what the person agreed to.
handover-introduction-child = The person is a child, or the age is in doubt. Consent is not asked for the provider, the police and the orphans’ court; note what the child thinks.
handover-introduction-withdrawn = The person has taken back their consent. Only those are here who need none, and they get only what protects the person. What was agreed to before no longer counts.
handover-contacts-unverified = The institutions have not confirmed the routes and contacts (last reviewed: { $checked }). Check before you call.
handover-routes-old = The routes were last reviewed in { $checked }, more than { $months } months ago. Ask whether they still hold.
rule-unverified = The institutions have not confirmed this rule yet.
rule-verified = The institutions have confirmed this rule.

doc-certificate-title = Certificate of taking part
doc-certificate-text = has practised conversations with the program Atpazīt, in cases with invented people.
doc-certificate-cases = Cases done: { $done } of { $all }
doc-certificate-note = This shows that somebody has practised. It is no examination and gives no mark.
