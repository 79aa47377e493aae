question-child-for-others = V-a presat cineva să aveți o sarcină și să nașteți un copil pentru alți oameni?

question-give-up-child = V-a presat cineva să vă dați copilul altor oameni, pe bani sau fără bani?

question-organ-asked = V-a cerut cineva să dați o parte din corp, de exemplu un rinichi, pentru bani sau ca să plătiți o datorie?
