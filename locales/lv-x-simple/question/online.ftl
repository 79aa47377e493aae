question-online-first = Padomājiet par savu darbu un vietu, kur dzīvojat. Vai tur jums palīdzēja nokļūt cilvēks, ko pazināt tikai internetā?

question-online-pictures = Vai kāds jums liek sūtīt savas bildes vai video? Vai arī rādīties kamerā? Runa ir par to, ko jūs negribat.

question-online-accounts = Vai kāds cits rīkojas ar jūsu kontiem internetā vai parolēm?
