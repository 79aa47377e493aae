explain-open = Tiesības un kartītes
explain-back = Atpakaļ
explain-cards = Ko personai paņemt līdzi
    .note = Tiesību lapā ir rakstīts, kas tā ir. Kabatas kartīte izskatās pēc parastiem padomiem darbiniekiem. Vispirms pajautājiet personai, vai to ir droši paturēt.
explain-place = Kur saglabāt
explain-saved = Saglabāts:

explain-tick = Izskaidrots
    .all = Visas tiesības izskaidrotas
    .note = Ko šeit atzīmējat, būs rakstīts novirzīšanas dokumentā: kuras tiesības, kurā valodā, izlasītas, noklausītas vai uz papīra.
