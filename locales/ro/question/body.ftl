# status: machine

question-child-for-others = V-a presat cineva să nașteți un copil pentru alți oameni?

question-give-up-child = V-a presat cineva să vă dați copilul altor oameni sau v-a oferit bani pentru asta?

question-organ-asked = V-a cerut cineva să dați o parte din corp, de exemplu un rinichi, pentru bani sau pentru o datorie?
