# status: machine

question-has-travelled = Vai šī darba dēļ jūs braucāt no vienas valsts uz citu?

question-arrival-month = Kad jūs pēdējo reizi ieradāties Latvijā? Pietiek ar mēnesi un gadu.

question-on-the-way = Vai šajā ceļā notika kaut kas no šī?
    .passport = Kāds paņēma manu pasi un neatdeva
    .money = Kāds paņēma manu naudu un neatdeva
    .phone = Kāds paņēma manu tālruni un neatdeva
    .guarded = Mani ieslēdza vai apsargāja
    .debt = Man pateica, ka jāstrādā, kamēr parāds būs atdots
    .none = Nē, nekas no šī

question-recruitment-pressure = Vai pirms darba sākuma kāds darīja kaut ko no šī, lai jūs brauktu vai piekristu?
    .hurt = Sita mani vai nodarīja man sāpes
    .threat = Draudēja mani sist vai nodarīt man sāpes
    .family = Darīja pāri manai ģimenei vai draudēja to darīt
    .authorities = Draudēja ziņot par mani policijai vai citai iestādei
    .tell-others = Draudēja izstāstīt citiem par mani ko ļoti personisku
    .taken = Aizveda mani ar varu vai atdeva par naudu
    .none = Nē, neko no šī
