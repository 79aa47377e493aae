# status: machine

question-told-about-police = Ko jums stāstīja par policiju un iestādēm šeit? Iestādes ir, piemēram, pašvaldība vai sociālais dienests.
    .arrest = Ka mani arestēs vai aizsūtīs prom
    .friends = Ka viņi ir darba devēja draugi
    .no-help = Ka tādiem kā es viņi nepalīdz
    .nothing = Neko tādu

question-status-used = Vai kāds saka: “Klausi mani, citādi nedrīkstēsi dzīvot šajā valstī”?
