how-child-came-with = Simple and slow. A child who moved within Latvia answers “I have always lived in Latvia”. A child may leave any question out. Never ask in front of the people who brought the child or are with the child now.

how-child-lives-with = Indicates nothing by itself. If a child lives with grown-ups who are neither family nor a foster family, tell the orphans’ court, even when nothing else stands out.

how-child-school = Holidays count as going to school.

how-child-promised = Do not help with examples beyond the answers. A promise of a parent who only could not keep it is not meant.

how-child-works = Usual help at home is “no”. Indicates nothing by itself; it opens two questions.

how-child-work-time = Choose what is true most of the time. A summer job in the holidays is the first answer, even if it takes the whole day.

how-child-work-money = A family that saves the money for the child is “my family”.

how-child-papers = A parent or guardian who keeps them is usual. With a foster family or in a children’s home choose that answer too; it is for those who are responsible for the child, not for an “aunt” for whom the child works.

how-child-not-allowed = Rules of parents or of a school are not meant. Do not ask what it was. The child is never to blame; say so. If the child begins to tell, listen, then stop here and hand over.

how-child-gifts = Do not ask what was wanted, never. If the child begins to tell, listen, then stop here and hand over.

how-child-threat = A quarrel among children is “no”. Say that telling was right. If the threat is for today, see to safety first.

how-child-hurt = “Yes” or “no” is enough; no details, never. A quarrel among children or an accident is “no”; violence in the family is “yes”, and the child is protected the same day. If the child begins to tell, listen, then stop here and hand over.

how-child-wants = Indicates nothing. Promise only what you can really arrange.

how-child-kept-apart = A house door that is locked at night, ordinary rules of parents or a children’s home, or no phone as a punishment for an evening are “no, nothing like that”.
