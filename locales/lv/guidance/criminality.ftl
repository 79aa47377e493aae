# status: machine

how-carried-secretly = Nejautājiet, kas tas bija. Cilvēkam, kuru piespieda, pašam var būt vajadzīga aizsardzība. Rāda blakus rezultātam, nekad neskaita.

how-account-used = Daudzi nezina, kam tas izmantots. Nevainojiet. Rāda blakus rezultātam, nekad neskaita.

how-made-to-take = Nejautājiet, ko un kur. Rāda blakus rezultātam, nekad neskaita.

how-made-to-call = Tas var būt noticis citā valstī, slēgtā ēkā. Rāda blakus rezultātam, nekad neskaita.
