letter-title = What we told others about you
letter-intro = This page says what we passed on, to whom and when. Keep it only where it is safe for you.

letter-to-provider = An organisation that helps people
letter-to-police = The police
letter-to-orphans-court = The orphans’ court, which protects children
letter-to-migration-office = The state office that gives residence permits
letter-to-labour-inspectorate = The state office that checks working conditions
letter-to-border-guard = The border guard
letter-to-consular = The Foreign Ministry of Latvia
letter-to-medical = Doctors

letter-basis-child = Your agreement was not needed here, because you are under 18, or it is not clear whether you are.
letter-basis-emergency = Your agreement was not needed here, because someone was in danger or needed a doctor.

letter-kind-case = a number in place of your name, and who we are
letter-kind-place = in which town or district it happened
letter-kind-language = which languages you speak and read, and about the interpreter
letter-kind-age = whether you are 18 or older
letter-kind-person = whether you are a woman or a man, which citizenship you have, and whether you may stay here
letter-kind-contact = your name, and how to reach you safely
letter-kind-explained = what was explained to you, and what you agreed to
letter-kind-needs = what you need now
letter-kind-danger = whether you are in danger
letter-kind-grounds = in short, what we understood from your answers
letter-kind-own-words = your own words
letter-kind-forms = what kind of work it was, and since when
letter-kind-open = which questions have no answer yet
letter-kind-exploiter = what was said about the employer or other people, with names and addresses
letter-kind-documents = who has your passport
letter-kind-return = whether you are afraid to go back to your country
letter-kind-non-punishment = what someone may have forced you to do
letter-kind-wishes = what you wish for

letter-may = What you may do
letter-may-ask = You may ask us what exactly we passed on. We can read it to you.
letter-may-correct = You may ask us to correct mistakes, and to tell everybody who got the information.
letter-may-take-back = You may take back your agreement at any time. Then we will ask those who got it to stop using it and to delete it. They may have to keep a part of it.
letter-may-free = Nobody will punish you for doing any of this.
letter-reach = This is how you can reach us:
letter-number = When you call, say this number:
