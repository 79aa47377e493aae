# status: machine

question-online-first = Vai tas sākās ar cilvēku, ko pazināt tikai internetā?

question-online-pictures = Vai kāds jums liek sūtīt savas bildes vai video? Vai arī rādīties kamerā? Runa ir par to, ko jūs negribat.

question-online-accounts = Vai kāds cits nosaka par jūsu kontiem internetā vai parolēm?
