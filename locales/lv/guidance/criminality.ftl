how-carried-secretly = Nejautājiet, kas tas bija. Cilvēkam, kuru piespieda, pašam var būt vajadzīga aizsardzība. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-account-used = Ja kontu ģimenē labprātīgi lieto kopā, atbilde ir “nē”. Daudzi nezina, kādam nolūkam konts izmantots. Nevainojiet. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-made-to-take = Nejautājiet, ko un kur. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.

how-made-to-call = Ja tā ir parasta tirdzniecība pa tālruni, atbilde ir “nē”. Tas var būt noticis citā valstī, slēgtā ēkā. Atbildi parāda blakus rezultātam, bet vērtējumā neieskaita.
