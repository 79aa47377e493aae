# status: machine

self-title = Aici puteți răspunde chiar dumneavoastră
self-how = Alegeți răspunsul care vi se potrivește. Puteți asculta fiecare întrebare.
self-private = Cât timp răspundeți aici, persoana care v-a dat acest calculator nu vă poate vedea răspunsurile. La sfârșit, dumneavoastră hotărâți dacă i le arătați.
self-leave-out = Puteți sări peste orice întrebare.
self-begin = Începeți
self-next = Mai departe
self-back = Înapoi
self-stop = Stop
self-stopped = V-ați oprit. Este în regulă.
self-done = Aceasta a fost ultima întrebare. Vă mulțumim.
self-show = Sunteți de acord ca persoana care v-a dat acest calculator să vă vadă răspunsurile?
self-hidden = Răspunsurile dumneavoastră nu vor fi arătate și nu vor fi păstrate.
self-return = Vă rugăm să dați acum calculatorul înapoi.
