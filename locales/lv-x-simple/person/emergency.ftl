emergency-say-danger = Es jums palīdzēšu. Es tagad izsaucu palīdzību. Lūdzu, palieciet man blakus.
emergency-say-child = Tu neko sliktu neizdarīji. Es tagad palikšu kopā ar tevi. Es saucu cilvēkus, kas palīdz bērniem.
emergency-say-medical = Jums vajag ārstu. Es viņu tūlīt izsaukšu. Lūdzu, palieciet šeit ar mani.
emergency-say-suicide = Labi, ka jūs man to pateicāt. Es esmu kopā ar jums. Es palikšu, līdz būs palīdzība.
emergency-say-later = Šeit nav droši runāt. Parunāsim vēlāk, citā vietā.
emergency-say-call = Ja jums draud briesmas, zvaniet 112. Zvans neko nemaksā. Dokumenti nav vajadzīgi.
emergency-say-child-call = Ir arī bērnu uzticības tālrunis: 116111. Tu vari tur zvanīt. Zvans neko nemaksā.
