# status: machine

how-begging-made = Nav publicēta svara: rāda blakus rezultātam, nekad neskaita. Ja persona ubago pēc savas izvēles, atbilde ir “nē”.

how-begging-money = Rāda blakus rezultātam, nekad neskaita.
