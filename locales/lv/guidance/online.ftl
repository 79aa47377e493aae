how-online-first = Tā notiek bieži, un tas nav kauns. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-online-pictures = Nejautājiet, kas tajos redzams. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-online-accounts = Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.
