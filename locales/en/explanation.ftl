## The annex “How this result came about”: head

annex-title = How this result came about
annex-confidential = Confidential: for the file of this case
annex-instrument = { $name }, version { $version }
annex-finished = finished on { $moment }
annex-made = made on { $date }
annex-reason-shortened = (shortened here; the whole reason is kept in the case)
annex-decision-none = none noted yet
annex-marked = Marked

## From the areas to the outcome

annex-outcome = From the areas to the outcome
annex-band-strong-grounds = Exploitation, an area of recruitment and an area at destination each have enough indicators: strong grounds.
annex-band-reasonable-grounds = Either exploitation and one more area have enough indicators, or coercion at destination has: reasonable grounds.
annex-band-labour-rights = Exploitation is the only area with enough indicators: grounds to suspect exploitation.
annex-band-risk-before-exploitation = An area of recruitment, or abuse of vulnerability at destination, has enough indicators; exploitation and coercion at destination have not: a risk.
annex-band-insufficient-information = No area has enough indicators yet; what is open could change that.
annex-band-no-grounds-today = No area has enough indicators.
annex-band-child-strong-grounds = For a child, or where the age is in doubt, one strong indicator or one area with enough indicators gives strong grounds.
annex-band-child-reasonable-grounds = For a child, or where the age is in doubt, one medium indicator gives reasonable grounds; there is no strong one, and no area has enough.
annex-band-child-insufficient-information = For a child, or where the age is in doubt, one strong or medium indicator is enough; there is none yet, and what is open could change that.
annex-band-child-no-grounds-today = For a child, or where the age is in doubt, one strong or medium indicator is enough; there is none.
annex-two-lists = Two lists were evaluated; the one with the higher outcome decides.
annex-triggers = What is marked as calling for protection at once goes before all of this.

## The rule, area by area

annex-the-rule = The rule of an area
annex-rule = An area has enough indicators with two strong ones, or one strong and one more, or three medium, or two medium and one weak. The rule is fixed: the same answers always give the same result.
annex-area = Area
annex-by-rule = By the rule
annex-behind = Indicators behind it
annex-rule-open = Not enough by the rule yet. Here: strong { $strong }, medium { $medium }, weak { $weak }; unknown or only concluded: { $unknown }, which could make it enough.
annex-rule-not-met = Not enough by the rule. Here: strong { $strong }, medium { $medium }, weak { $weak }.
annex-none = none
annex-unknown = Not known: { $indicators }

## Where the strengths come from

annex-basis = What this rests on
annex-source = Source of the lists
annex-source-named = { $publisher }: “{ $title }”, { $edition } ({ $document }).
annex-strengths = Strengths
annex-strengths-all = of indicators that are found, only concluded or not known, list by list: { $n }
annex-strengths-verified = compared with the printed brochure: { $n }
annex-strengths-second-hand = from a public compilation, not compared yet: { $n }
annex-strengths-conflict = two sources disagree, the lower one is used: { $n }
annex-strengths-provisional = set provisionally, still to be checked: { $n }

## What is open

annex-open = Conclusions and unknowns
annex-open-counts = Indicators that only the officer concluded: { $concluded }; unknown: { $unknown }. A conclusion alone gives no area enough indicators, and an unknown takes nothing away: both count as open.
annex-may-rise-none = Nothing that is open could lead to a higher outcome.
annex-questions = Questions
annex-asked = applied: { $shown }; answered: { $answered }; not known: { $unknown }; the person did not want to say: { $declined }; left open: { $open }.
annex-not-asked-sensitive = left open, sensitive (may be skipped as a group): { $n }
annex-not-asked-other = left open, no reason noted: { $n }
annex-not-applicable = did not apply after earlier answers: { $n }
annex-not-reached = depending on an answer that is missing: { $n }
annex-stopped = The interview ended when the person told by themselves what happened.
annex-changed = The questionnaire has changed since; why questions were not asked can no longer be told.
annex-checklists = Beside it, never counted
annex-next = Would settle most
annex-next-none = no single question
