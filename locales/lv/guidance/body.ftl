# status: machine

how-child-for-others = Nekad neko sīkāk. Rāda blakus rezultātam, nekad neskaita.

how-give-up-child = Oficiāla adopcija ar brīvu piekrišanu ir “nē”. Rāda blakus rezultātam, nekad neskaita.

how-organ-asked = Brīvprātīgs orgāna ziedojums radiniekam ir “nē”. Rāda blakus rezultātam, nekad neskaita.
