answer-yes = Ҳа
answer-no = Йўқ
answer-dont-know = Билмайман
answer-declined = Айтишни хоҳламайман
answer-later = Кейинроқ
