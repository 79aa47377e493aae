how-begging-made = Pazīmei nav publicēta stipruma: atbildi parāda blakus rezultātam, bet vērtējumā neieskaita. Ja persona ubago pēc savas izvēles, atbilde ir “nē”.

how-begging-money = Jautājiet mierīgi; daudzi baidās no tā, kurš naudu atņem. Ja naudu vāc kopā un persona var brīvi no tā aiziet, izvēlieties “Dalām savā ģimenē”. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.
