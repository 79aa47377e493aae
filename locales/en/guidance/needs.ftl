how-needs-now = Indicates nothing; it decides what happens first. Promise only what you can really arrange. An interpreter, a telephone call and anything else go into a note.

how-dependants = Indicates nothing. Family abroad for whom the person earns counts too. If “yes”, note only whether one of them is without care now, or may be in danger elsewhere; no names.

how-fears-return = Indicates nothing, but if “yes”, the embassy of the home country must not be contacted. Do not ask for the reasons here; others are trained for that.

how-wishes = The person’s own wish, even where you would advise otherwise. Nothing has to be decided today; a wish may change at any time.

how-agrees-to-police = Indicates nothing and does not replace consent to the referral, which is asked separately. Explain first what you are obliged to report. “No” does not close the way to support.

how-health-needs = Indicates nothing; it helps to find the right place. Ask for no diagnosis. Mothers of small children could often not use help because nobody looked after the children: so ask.

how-tonight = Indicates nothing; it decides what happens first. With “no” or “not sure”, look for a place before the person leaves.

how-reach-safely = Indicates nothing. Write no number here; it goes on a sheet of its own, only if the person agrees.

how-speak-with = Indicates nothing. Arrange it for the next talk if you can, and say honestly if you cannot.

how-cannot-go-on = Ask calmly and directly; asking does no harm. With “yes”, do not leave the person alone, mark “risk of suicide” on the page “Situation”, and call for help: 112 in danger.

how-wants-asylum = Indicates nothing. Anybody may ask for it, at any time, whatever their papers are; do not judge whether it will be granted. With “yes”, see to it that the person says it to a border guard or the police, also when they answered alone; the embassy of the home country must not be contacted.

how-family-in-eu = Indicates nothing; it can matter for where an application is examined. No names and no addresses.
