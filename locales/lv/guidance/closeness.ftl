# status: machine

how-unwanted-touch = Nekad neko sīkāk. Pietiek ar “jā” vai “nē”; pasakiet, ka drīkst neatbildēt. Piedāvājiet ārstu un cilvēku, kas prot par to runāt.

how-customers-alone = Pats par sevi neko nenorāda; atver nākamos jautājumus. Jautājiet tāpat kā citus jautājumus par darbu.

how-customers-refuse = Nekad neko sīkāk. Ja atteikties nozīmē sodu vai dusmas, izvēlieties “nē”.

how-customers-chosen = Parasts darba grafiks, no kura var brīvi atteikties, ir “nē”.
