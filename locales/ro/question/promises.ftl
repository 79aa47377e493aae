question-promise-differs = Este ceva din acestea mai rău sau cu totul altfel decât vi s-a spus înainte să începeți?
    .work = Munca, locul sau angajatorul
    .conditions = Orele sau condițiile de lucru
    .pay = Salariul
    .housing = Locul unde locuiesc
    .contract = Contractul de muncă
    .papers = Viza sau permisul de ședere
    .nothing = Nu, nimic de felul acesta
explained-promise-differs = „Munca” este orice vi s-a oferit sau orice faceți, chiar dacă nimeni nu îi spune așa.

question-promises-broken = Vi s-a promis ceva din acestea, iar promisiunea nu a fost respectată?
    .family = Că va putea veni și familia mea
    .study = Că voi putea învăța
    .marriage = Că cineva se va căsători cu mine sau va trăi cu mine
    .travel = Că drumul va fi mai sigur sau mai ieftin
    .success = Că voi câștiga ușor mulți bani, ca alții
    .none = Nu, nimic din acestea

question-promised-work = Ce muncă vi s-a promis?
