how-housing-from = Housing from an employer is common and indicates nothing; it opens the question about how it is there. Rent paid to the employer, or taken out of the pay, is “My employer”. No exact address is needed.

how-housing-conditions = Simple housing is not bad housing: choose what harms health or dignity. A bed shared by a couple does not count. If people take turns in the same beds, count all of them. What you see yourself can be entered as “observed”.

how-locked-in = A door that is locked at night and to which the person has the key is “no”.

how-enough-food = If the person is hungry now, see to food first.
