# status: machine

question-child-for-others = Vai kāds jūs spieda iznēsāt bērnu citiem cilvēkiem?

question-give-up-child = Vai kāds jūs spieda atdot bērnu citiem cilvēkiem vai piedāvāja par to naudu?

question-organ-asked = Vai kāds jums lūdza atdot kādu orgānu, piemēram, nieri, par naudu vai parādu?
