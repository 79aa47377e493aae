how-told-about-police = Pēc tam pasakiet, kā ir patiesībā. Skaitās tikai tas, ko teica kāds, kas saistīts ar šo darbu; kolēģu padomi vai ziņas plašsaziņas līdzekļos neskaitās.

how-status-used = Tas var būt darba devējs, dzīvesbiedrs vai kāds no aģentūras. Ja par atļauju pateikta patiesība un bez spiediena, atbilde ir “nē”.
