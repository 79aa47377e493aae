# status: machine

how-online-first = Tā notiek bieži, un tas nav kauns. Rāda blakus rezultātam, nekad neskaita.

how-online-pictures = Nejautājiet, kas tajos redzams. Rāda blakus rezultātam, nekad neskaita.

how-online-accounts = Rāda blakus rezultātam, nekad neskaita.
