# status: machine

how-marriage-pressed = Spiest var arī ģimene. Rāda blakus rezultātam, nekad neskaita.

how-marriage-for-papers = Var būt runa par laulību dokumentu dēļ. Persona nav vainīga. Rāda blakus rezultātam, nekad neskaita.

how-spouse-decides = Rāda blakus rezultātam, nekad neskaita.
