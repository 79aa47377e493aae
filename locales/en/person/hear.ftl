hear-listen = Listen
hear-stop = Stop the sound
hear-machine = A computer is speaking.
hear-none = There is no sound in this language yet.
