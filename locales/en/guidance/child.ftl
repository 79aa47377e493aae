# status: machine

how-child-came-with = Simple and slow. A child may leave any question out. Never ask in front of the people who came along.

how-child-lives-with = Indicates nothing by itself. If a child lives with grown-ups who are not family, tell the orphans’ court, even when nothing else stands out.

how-child-school = Holidays count as going to school.

how-child-promised = Do not help with examples beyond the answers. A promise that a parent could not keep is not meant.

how-child-works = Usual help at home is “no”. Indicates nothing by itself; it opens two questions.

how-child-work-time = Choose what is true most of the time.

how-child-work-money = A family that saves the money for the child is “my family”.

how-child-papers = A parent or guardian who keeps them is usual. In a children’s home the staff keep them: choose “my family”.

how-child-kept-in = Ordinary rules of parents or of a children’s home are “no”.

how-child-not-allowed = Do not ask what. The child is never to blame; say so. If the child begins to tell, listen, then stop here and hand over.

how-child-gifts = Do not ask what was wanted, never. If the child begins to tell, listen, then stop here and hand over.

how-child-threat = Say that telling was right. If the threat is for today, see to safety first.

how-child-hurt = “Yes” or “no” is enough; no details, never. If the child begins to tell, listen, then stop here and hand over.

how-child-wants = Indicates nothing. Promise only what you can really arrange.
