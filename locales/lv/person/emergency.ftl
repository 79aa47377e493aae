emergency-say-danger = Es jums palīdzēšu. Es tagad izsaucu palīdzību. Lūdzu, palieciet man blakus.
emergency-say-child = Tu neko sliktu neizdarīji. Tagad es palikšu kopā ar tevi. Es saucu cilvēkus, kas palīdz bērniem.
emergency-say-medical = Jums vajadzīgs ārsts. Tūlīt viņu izsaukšu. Lūdzu, palieciet tepat ar mani.
emergency-say-suicide = Labi, ka jūs man to pateicāt. Es esmu kopā ar jums un palikšu, līdz ieradīsies palīdzība.
emergency-say-later = Šeit mēs nevaram droši runāt. Parunāsim vēlāk, citā vietā.
emergency-say-call = Ja jums draud briesmas, zvaniet 112. Zvans ir bez maksas, un dokumenti nav vajadzīgi.
emergency-say-child-call = Tu vari zvanīt arī bērnu uzticības tālrunim 116111. Zvans ir bez maksas.
