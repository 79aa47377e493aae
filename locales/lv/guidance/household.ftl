# status: machine

how-works-in-home = Neko nenorāda; atver trīs jautājumus par darbu mājsaimniecībā.

how-household-bed = Rāda blakus rezultātam, nekad neskaita.

how-household-always = Norunāta un apmaksāta nakts maiņa ir “nē”. Rāda blakus rezultātam, nekad neskaita.

how-household-out = Ja brīvdienu nav vispār, atbilde ir “nē”. Rāda blakus rezultātam, nekad neskaita.
