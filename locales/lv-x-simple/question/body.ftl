question-child-for-others = Vai kāds jūs spieda palikt stāvoklī un dzemdēt bērnu citiem? Tas nozīmē: bērns paliek viņiem.

question-give-up-child = Vai kāds jūs spieda atdot savu bērnu citiem cilvēkiem? Nav svarīgi, vai par to deva naudu.

question-organ-asked = Vai kāds jums prasīja pārdot nieri vai citu ķermeņa daļu? Vai arī atdot to, lai jums vairs nebūtu parāda?
