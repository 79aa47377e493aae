recording-title = Recording the texts
recording-languages = All languages
recording-left = { $left ->
        [one] { $left } text of { $texts } still to be recorded
       *[other] { $left } texts of { $texts } still to be recorded
    }
recording-purpose = Some people cannot read, or read with difficulty. They will hear this voice when they are asked, and when their rights are explained. The texts are shown one after another; the speaker reads each of them aloud.
recording-how = Choose a quiet room. Sit a hand’s width from the microphone. Read calmly and clearly, as if the person sat in front of you.
recording-name = Who is speaking?
    .hint = You can use a made-up name. It is kept with each recording, and everybody who uses the program can see it.
recording-agree = The speaker agrees that people who are asked with this program will hear this voice. The speaker knows that every recording can be removed again.
recording-checked = A second person who speaks this language is listening, too, and confirms that each recording is correct.
recording-plain = The recordings are not encrypted. Only the texts of the program are recorded, never a conversation.
recording-begin = Begin
recording-number = Text { $number } of { $texts }
recording-speaker = Speaking: { $speaker }
recording-which = Which texts
recording-record = Record
recording-again = Record again
recording-stop = Stop and keep
recording-discard = Discard
recording-opening = The microphone is being opened …
recording-level = Loudness
recording-time = { $seconds } s
recording-left-time = { $left ->
        [one] { $left } second left
       *[other] { $left } seconds left
    }
recording-too-loud = Too loud: move back a little.
recording-remove = Remove this recording
    .confirm = Remove for good
    .keep = Keep it
recording-none = There are no such texts.
