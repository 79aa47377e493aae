answer-yes = Ҳа
answer-no = Не
answer-dont-know = Намедонам
answer-declined = Гуфтан намехоҳам
answer-later = Баъдтар
