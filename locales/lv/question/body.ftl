question-child-for-others = Vai kāds jūs ir spiedis palikt stāvoklī un dzemdēt bērnu citiem cilvēkiem?

question-give-up-child = Vai kāds jūs ir spiedis atdot savu bērnu citiem, vienalga, par naudu vai bez tās?

question-organ-asked = Vai kāds jums ir prasījis atdot orgānu, piemēram, nieri, lai saņemtu naudu vai nomaksātu parādu?
