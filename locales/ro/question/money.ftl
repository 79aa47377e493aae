# status: machine

question-pay-received = Ce ați primit pentru ultima lună întreagă de lucru?
    .full = Tot salariul, așa cum ne-am înțeles
    .part = Doar o parte din salariu
    .very-little = Așa de puțin, încât nu pot trăi din asta
    .in-kind = Doar mâncare sau un loc de dormit
    .nothing = Nimic
    .too-early = Încă nu a venit ziua de salariu

question-pay-deductions = Ce vi se oprește din salariu?
    .tax = Impozitele
    .agreed = Cazarea sau mâncarea, așa cum ne-am înțeles
    .not-agreed = Lucruri care nu erau în înțelegere
    .tools = Unelte sau haine de lucru
    .fines = Amenzi pentru greșeli sau întârzieri
    .unexplained = Bani, dar nu mi se spune pentru ce
    .nothing = Nimic

question-pay-kept-back = Vă reține cineva salariul ca să nu plecați?

question-debt-owed = Datorați bani cuiva pentru că ați primit această muncă, pentru drum sau pentru cazare?

question-debt-free-to-leave = Ați avea voie să plecați de la această muncă înainte să fie plătită datoria?

question-debt-grows = Mărește cineva datoria fără să fiți de acord?

question-bank-card = Cine are cardul dumneavoastră bancar și codul lui?
    .self = Eu
    .employer = Angajatorul meu
    .other-person = Altcineva, deși eu nu vreau asta
    .no-card = Nu am card bancar

question-debt-to = Cui datorați acești bani?
    .employer = Angajatorului meu
    .recruiter = Persoanei sau agenției care mi-a găsit munca
    .family-friends = Familiei sau prietenilor
    .bank = Unei bănci
    .other-person = Altcuiva
