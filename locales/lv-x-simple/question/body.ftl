# status: machine

question-child-for-others = Vai kāds jūs spieda dzemdēt bērnu citiem cilvēkiem? Tas nozīmē: bērns paliek viņiem.

question-give-up-child = Vai kāds jūs spieda atdot savu bērnu citiem cilvēkiem? Vai arī piedāvāja par to naudu?

question-organ-asked = Vai kāds jums prasīja atdot nieri vai citu ķermeņa daļu? Par naudu vai par parādu?
