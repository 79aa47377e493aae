# status: machine

emergency-say-danger = Es jums palīdzēšu. Tūlīt saucu palīgā. Lūdzu, palieciet tepat ar mani.
emergency-say-child = Tavas vainas te nav. Tagad pie manis tev nekas nedraud. Es saucu cilvēkus, kas palīdz bērniem.
emergency-say-medical = Jums vajadzīgs ārsts. Tūlīt viņu izsaukšu. Lūdzu, palieciet tepat ar mani.
emergency-say-suicide = Ir labi, ka man to pateicāt. Jūs neesat bez palīdzības. Es palikšu ar jums, līdz tā ieradīsies.
emergency-say-later = Šeit mēs nevaram droši runāt. Parunāsim vēlāk, citā vietā.
emergency-say-call = Briesmās zvaniet 112. Zvans ir bez maksas, un dokumenti nav vajadzīgi.
emergency-say-child-call = Tu vari zvanīt arī bērnu uzticības tālrunim 116111. Zvans ir bez maksas.
