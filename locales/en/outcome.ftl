band-no-grounds-today = Today’s answers give no grounds to suspect human trafficking, but they do not rule it out.
    .next = Offer the information card all the same, if it is safe for the person to keep it. Say that help can be asked for later, too.
    .agree = I agree: give information
band-insufficient-information = There is not yet enough information to say whether there are grounds to suspect human trafficking.
    .next = Ask what is still open, now or later in a safe place. The person may refuse any answer.
    .agree = I agree: find out more
band-labour-rights = The answers give grounds to suspect exploitation and breaches of rights.
    .next = If the person agrees, refer to the labour inspectorate and to legal aid. Screen again later.
    .agree = I agree: labour inspectorate, legal aid, screen again
band-risk-before-exploitation = The answers point to a risk of human trafficking: exploitation may still be ahead.
    .next = Explain the person’s rights and give a helpline number, if it is safe for the person to keep it. Agree on a time to screen again.
    .agree = I agree: give information and screen again
band-reasonable-grounds = The answers give reasonable grounds to suspect human trafficking.
    .next = Offer a referral and explain what help there is. Refer a child, or a person whose age is in doubt, the same day.
    .agree = I agree: offer a referral
band-strong-grounds = The answers give strong grounds to suspect human trafficking.
    .next = Refer: ask an adult for consent for each recipient. Refer a child, or a person whose age is in doubt, the same day.
    .agree = I agree: refer
band-immediate-protection = The person’s safety comes first.
    .next = If there is danger or somebody needs a doctor, call 112 (police: 110). Stay with the person until help comes; prepare the referral after that.
    .agree = I agree: protect first

dimension-deceptive-recruitment = Deception in recruitment
dimension-coercive-recruitment = Coercion in recruitment
dimension-abuse-of-vulnerability-recruitment = Abuse of vulnerability in recruitment
dimension-exploitation = Exploitation
dimension-coercion-at-destination = Coercion at destination
dimension-abuse-of-vulnerability-destination = Abuse of vulnerability at destination

dimension-result-positive = there are indicators
dimension-result-undetermined = not yet clear
dimension-result-not-positive = not enough indicators

profile-adult-labour = Adults: work
profile-adult-sexual = Adults: sexual exploitation
profile-child-labour = Children: work
profile-child-sexual = Children: sexual exploitation

count-strong = { $n ->
        [one] { $n } strong
       *[other] { $n } strong
    }
count-medium = { $n ->
        [one] { $n } medium
       *[other] { $n } medium
    }
count-weak = { $n ->
        [one] { $n } weak
       *[other] { $n } weak
    }
count-unknown = { $n ->
        [one] { $n } unknown
       *[other] { $n } unknown
    }
count-none = 0

rule-two-strong = By the rule two strong indicators are enough. Here: strong { $strong }, medium { $medium }, weak { $weak }.
rule-strong-and-another = By the rule one strong indicator and one more are enough. Here: strong { $strong }, medium { $medium }, weak { $weak }.
rule-three-medium = By the rule three medium indicators are enough. Here: strong { $strong }, medium { $medium }, weak { $weak }.
rule-two-medium-and-weak = By the rule two medium indicators and one weak one are enough. Here: strong { $strong }, medium { $medium }, weak { $weak }.
rule-open = Not enough by the rule yet: strong { $strong }, medium { $medium }, weak { $weak }. What is still unknown, or only your conclusion ({ $unknown }), could make it enough.
rule-not-met = Not enough by the rule: strong { $strong }, medium { $medium }, weak { $weak }. It takes two strong indicators, or one strong and one more, or three medium, or two medium and one weak.

evidence-state-present = found
evidence-state-inferred = your conclusion
evidence-state-unknown = not known

strength-strong = strong
strength-medium = medium
strength-weak = weak

confidence-verified = The strength has been compared with the printed brochure.
    .short = compared with the brochure
confidence-second-hand = The strength comes from a public compilation; it has not yet been compared with the printed brochure.
    .short = from a public compilation
confidence-conflict = Two sources disagree about the strength; the lower one is used.
    .short = two sources disagree
confidence-provisional = The strength was set provisionally, without the printed brochure; it still has to be checked.
    .short = provisional

explanation-deceptive-recruitment = The answers point to deception in recruitment.
explanation-coercive-recruitment = The answers point to coercion in recruitment.
explanation-abuse-of-vulnerability-recruitment = The answers suggest that somebody used the person’s vulnerability in recruitment.
explanation-exploitation = The answers point to exploitation.
explanation-coercion-at-destination = The answers point to coercion where the person works or lives.
explanation-abuse-of-vulnerability-destination = The answers suggest that somebody uses the person’s vulnerability where the person works or lives.
explanation-open = { $n ->
        [one] { $n } area is not yet clear.
       *[other] { $n } areas are not yet clear.
    }
explanation-may-rise-to-labour-rights = What is still open could give grounds to suspect exploitation.
explanation-may-rise-to-risk-before-exploitation = What is still open could point to a risk of human trafficking.
explanation-may-rise-to-reasonable-grounds = What is still open could give reasonable grounds to suspect human trafficking.
explanation-may-rise-to-strong-grounds = What is still open could give strong grounds to suspect human trafficking.
explanation-child = The person is under 18. For a child, neither deception nor coercion is needed; one strong or medium indicator is enough.
explanation-age-unsure = The person’s age is in doubt; until it is known, the rules for children apply.
explanation-triggers = Something was noted that calls for protection at once.
explanation-nothing = Today, no area shows enough indicators.
explanation-not-a-decision = This is not a decision about the person, and it rules nothing out.

note-rule = Rule: operational indicators of the ILO and the European Commission (2009).
note-open = What only you conclude makes no area positive by itself, and what is unknown takes nothing away: both count as open.
note-coverage = { $of ->
        [one] { $can_find } of { $of } indicator can be found with this questionnaire.
       *[other] { $can_find } of { $of } indicators can be found with this questionnaire.
    }
note-unverified = { $n ->
        [one] { $n } strength behind this result has not yet been compared with the printed brochure.
       *[other] { $n } strengths behind this result have not yet been compared with the printed brochure.
    }

observation-nothing-seen = Nothing was ticked. This does not mean that all is well.
    .why = People who are controlled often show nothing that a visitor could see.
    .next = Speak with people if you can, each of them alone. Leave a number that they can call, if it is safe for them to keep it.
observation-speak-now = There are signs. Speak with the people here.
    .why = What you saw calls for questions. Nothing that you ticked suggests that somebody is listening.
    .next = Speak with each person alone, out of the employer’s hearing. Begin an interview for each of them.
observation-speak-elsewhere = There are signs of control. Speak with the people somewhere else.
    .why = Somebody may be watching, or may learn what was said.
    .next = Find an ordinary reason to speak with each person alone in another place. Do not say in front of others what it is about. Use an interpreter who has nothing to do with this place.
observation-do-not-approach = There are signs of danger. Do not approach anybody. Call for help.
    .why = Speaking with the people now could put them or you in danger.
    .next = Go to a safe place, call for help, and say what you saw and where. Do not warn anybody. Wait until help comes; speak with the people when they are safe.

suggests-now = speak here
suggests-elsewhere = speak somewhere else
suggests-call = do not approach, call for help

checklist-count = signs: { $signs } of { $of }
