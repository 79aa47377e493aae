# status: machine

question-online-first = Vai viss sākās ar cilvēku, ko pazināt tikai internetā?

question-online-pictures = Vai kāds jums liek sūtīt savas bildes vai video? Vai arī rādīties kamerā? Un jūs to negribat?

question-online-accounts = Vai kāds cits rīkojas ar jūsu kontiem internetā vai parolēm?
