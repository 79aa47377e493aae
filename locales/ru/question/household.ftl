# status: machine

question-works-in-home = Работаете ли вы у кого-то дома, например убираете или ухаживаете за людьми?

question-household-bed = Где вы там спите?
    .elsewhere = У себя дома
    .own-room = У меня своя комната
    .shared = В одной комнате с теми, за кем ухаживаю
    .kitchen = На кухне, в коридоре или в кладовке

question-household-always = Должны ли вы там быть готовы работать в любое время, и ночью тоже?

question-household-out = Можно ли вам выходить из дома в свободный день?
