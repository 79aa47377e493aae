# status: machine

question-online-first = Vai tas sākās ar kādu, ko pazināt tikai internetā?

question-online-pictures = Vai kāds jums pret jūsu gribu liek sūtīt savus attēlus vai video vai rādīties kamerā?

question-online-accounts = Vai jūsu kontus internetā vai paroles pārvalda kāds cits?
