# status: machine

question-works-in-home = Чи працюєте ви в чиємусь домі, наприклад прибираєте або доглядаєте людей?

question-household-bed = Де ви там спите?
    .elsewhere = Я сплю у себе вдома
    .own-room = У мене є своя кімната
    .shared = У кімнаті тих, кого доглядаю
    .kitchen = На кухні, у коридорі або в коморі

question-household-always = Чи мусите ви бути готові працювати там у будь-який час, уночі теж?

question-household-out = Чи можна вам виходити з дому у вільний день?
