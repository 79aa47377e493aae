how-child-for-others = Sīkāk nekad nejautājiet. Ja persona par to vienojusies brīvi, atbilde ir “nē”. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-give-up-child = Ja tā ir oficiāla adopcija ar brīvu piekrišanu, atbilde ir “nē”. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-organ-asked = Ja persona orgānu brīvprātīgi ziedo radiniekam, atbilde ir “nē”. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.
