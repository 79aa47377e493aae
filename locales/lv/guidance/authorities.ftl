# status: machine

how-told-about-police = Pēc tam pasakiet, kā ir patiesībā. Jautā par to, ko teica, lai iebiedētu, nevis par paša cilvēka domām.

how-status-used = Tas var būt darba devējs, dzīvesbiedrs vai kāds no aģentūras. Patiesas ziņas par atļauju, bez spiediena, ir “nē”.
