# Who reads the text aloud.
sound-machine = Computer voice
sound-recorded = Read by { $speaker }

# Why nobody reads it.
sound-no-voice = There is no sound in this language yet.
    .advice = Read the text aloud, or call an interpreter.
sound-no-program = This computer has no program that reads aloud.
    .advice = Ask whoever looks after this computer to install espeak-ng. Recordings can be heard without it.

# Why it was not heard to its end. The text stays on the screen.
sound-no-device = This computer has no loudspeaker, or another program is using it.
    .advice = Plug in a loudspeaker or headphones, or close the other program; then try again.
sound-device-lost = The loudspeaker was disconnected.
    .advice = Plug it in, then try again.
sound-speech-too-long = This text is too long to be read aloud.
    .advice = Read it aloud yourself.
sound-speech-not-running = The program that reads aloud does not work.
    .advice = Ask whoever looks after this computer to install espeak-ng again.
sound-speech-time-out = The program that reads aloud took too long.
    .advice = Try again.
sound-speech-no-sound = The program that reads aloud gave no sound.
    .advice = Read the text aloud yourself.

# What is wrong with a recording, or with the list of recordings.
sound-no-manifest = The list of these recordings is missing.
    .advice = Copy the whole folder again from where the recordings were made.
sound-cannot-read = This file cannot be read.
    .advice = Check the access rights and the drive.
sound-too-large = The file is larger than 4 MB.
    .advice = Record the text again.
sound-manifest-damaged = The list of these recordings is damaged.
    .advice = Copy the whole folder again from where the recordings were made.
sound-newer = A newer version of the program made these recordings.
    .advice = Install that version.
sound-other-language = This list belongs to another language.
    .advice = Put the recordings into the folder of their own language.
sound-bad-entry = The entry of this recording is not correct.
    .advice = Record the text again.
sound-missing = The recording is missing.
    .advice = Copy it from where it was made, or record the text again.
sound-unlisted = This file is not in the list of recordings.
    .advice = Record the text in this program, or remove the file.
sound-damaged = The recording is damaged.
    .advice = Copy it again from where it was made, or record the text again.
sound-wrong-format = The file is neither Opus nor Ogg Vorbis.
    .advice = Record the text again, or convert the file.
sound-too-long = The recording is longer than three minutes.
    .advice = Record the text again, in less time.

# What happened while a text was being recorded.
sound-no-microphone = This computer has no microphone, or does not let this program use it.
    .advice = Plug in a microphone, or allow the program to use it; then try again.
sound-microphone-lost = The microphone was disconnected.
    .advice = Plug it in, then record the text again.
sound-silence = Nothing was heard.
    .advice = Check that the microphone is not muted, and speak a little closer to it.
sound-bad-label = Say who is speaking.
    .advice = Write a name of at most 80 characters. It may be made up.
sound-cannot-keep = The recording could not be saved.
    .advice = Check that the folder can be written to and that there is room on the drive.
