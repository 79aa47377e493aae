question-online-first = Vai savā darbā vai dzīvesvietā jūs nokļuvāt ar tāda cilvēka palīdzību, ko pazināt tikai no interneta?

question-online-pictures = Vai kāds pret jūsu gribu liek jums sūtīt savas fotogrāfijas vai video vai rādīties kamerā?

question-online-accounts = Vai jūsu kontus internetā vai paroles pārvalda kāds cits?
