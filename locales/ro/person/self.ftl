# status: machine

self-title = Aici puteți răspunde chiar dumneavoastră
self-how = Atingeți răspunsul care vi se potrivește. Puteți asculta fiecare întrebare.
self-private = Nimeni altcineva nu vede răspunsurile dumneavoastră pe această pagină. La sfârșit, dumneavoastră hotărâți cine are voie să le vadă.
self-leave-out = Puteți sări peste orice întrebare.
self-begin = Începeți
self-next = Mai departe
self-back = Înapoi
self-stop = Stop
self-stopped = V-ați oprit. Este în regulă.
self-done = Aceasta a fost ultima întrebare. Vă mulțumim.
self-show = Are voie persoana care v-a dat acest calculator să vă vadă răspunsurile?
self-hidden = Răspunsurile dumneavoastră nu vor fi arătate.
self-return = Vă rugăm să dați acum calculatorul înapoi.
