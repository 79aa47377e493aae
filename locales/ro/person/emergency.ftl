emergency-say-danger = Vă voi ajuta. Chem acum ajutor. Vă rog să rămâneți cu mine.
emergency-say-child = Nu ai făcut nimic rău. Rămân acum cu tine. Sun niște oameni care îi ajută pe copii.
emergency-say-medical = Aveți nevoie de un doctor. Chem acum unul. Vă rog să rămâneți aici cu mine.
emergency-say-suicide = E bine că mi-ați spus. Sunt aici, alături de dumneavoastră. Rămân până vine ajutorul.
emergency-say-later = Aici nu putem vorbi în siguranță. Haideți să vorbim mai târziu, în alt loc.
emergency-say-call = Dacă sunteți în pericol, sunați la 112. Apelul este gratuit și nu aveți nevoie de acte pentru asta.
emergency-say-child-call = Poți suna și la linia de ajutor pentru copii, 116111. Apelul este gratuit.
