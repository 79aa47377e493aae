# status: machine

question-child-came-with = Ту ба ин ҷо бо кӣ омадӣ?
    .parents = Бо модарам ё падарам
    .relatives = Бо хешони дигар
    .friends = Бо дӯстонам
    .other-adult = Бо калонсоли дигар
    .alone = Танҳо
    .always-here = Ман ҳамеша дар ин ҷо зиндагӣ кардаам

question-child-lives-with = Ҳозир ту бо кӣ зиндагӣ мекунӣ?
    .parents = Бо модарам ё падарам
    .relatives = Бо хешони дигар
    .home = Дар хонаи кӯдакон ё дар мактаб
    .other-adult = Бо калонсоли дигар
    .alone = Танҳо ё бо дӯстонам

question-child-school = Оё ту ба мактаб меравӣ?
    .yes = Ҳа
    .sometimes = Баъзан
    .not-allowed = Не, ба ман иҷозат намедиҳанд
    .work = Не, бояд кор кунам
    .no = Не, бо сабаби дигар

question-child-promised = Оё ба ту яке аз инҳоро ваъда доданд, лекин баъд дигар хел шуд?
    .school = Ба мактаб рафтан
    .job = Ягон кори хуб
    .money = Пул
    .family = Бо оилаам будан
    .none = Не, чунин чиз набуд

question-child-works = Оё ту кор мекунӣ ё барои касе ягон кор карда медиҳӣ?

question-child-work-time = Ту кай кор мекунӣ?
    .sometimes = Фақат гоҳ-гоҳ
    .after-school = Баъди мактаб каме
    .all-day = Қариб тамоми рӯз
    .night = Бегоҳӣ ва шабона

question-child-work-money = Пули кори туро кӣ мегирад?
    .self = Худам
    .family = Оилаам
    .other-adult = Калонсоли дигар
    .nobody = Ҳеҷ кас пул намегирад

question-child-papers = Паспорт ё ҳуҷҷатҳои ту дар дасти кист?
    .self = Дар дасти худам
    .family = Дар дасти оилаам ё касоне, ки маро нигоҳубин мекунанд
    .other-adult = Дар дасти калонсоли дигар
    .no-papers = Ҳуҷҷат надорам

question-child-kept-in = Оё касе туро дар дарун қулф мекунад ё намегузорад, ки ба оилаат занг занӣ?

question-child-not-allowed = Оё ягон калонсол туро маҷбур мекунад, ки корҳое кунӣ, ки манъ аст?

question-child-gifts = Оё касе ба ту тӯҳфа ё пул дод ва баъд чизе хост, ки ба ту маъқул набуд?

question-child-threat = Оё касе мегӯяд, ки агар ту ба дигарон гӯӣ ё аз ин ҷо равӣ, ягон чизи бад мешавад?

question-child-hurt = Оё касе ба ту озор додааст?

question-child-wants = Ҳозир ба ту чӣ лозим аст?
    .safe-place = Ҷойи бехатар барои хоб
    .family = Бо оилаам будан
    .food = Ягон чиз хӯрдан ё нӯшидан
    .doctor = Духтур
    .trusted-adult = Бо калонсоле, ки ба ӯ бовар дорам, гап задан
    .other = Чизи дигар
