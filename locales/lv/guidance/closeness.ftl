how-unwanted-touch = Sīkāk nekad nejautājiet. Pietiek ar “jā” vai “nē”; pasakiet, ka drīkst neatbildēt. Piedāvājiet ārstu un šādām sarunām apmācītu cilvēku.

how-customers-alone = Atbilde pati par sevi ne uz ko nenorāda; no tās ir atkarīgi nākamie jautājumi. Atbilde ir “jā” arī tad, ja tur strādā vēl citi vai ārpusē kāds gaida. Jautājiet tāpat kā citus jautājumus par darbu.

how-customers-refuse = Sīkāk nekad nejautājiet. Ja atteikšanās nepaliek bez sekām, piemēram, ir naudas sods vai dusmas, izvēlieties “nē”.

how-customers-chosen = Ja tas ir parasts klientu pieņemšanas grafiks, kuram persona piekrīt, atbilde ir “nē”.
