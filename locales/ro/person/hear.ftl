hear-listen = Ascultați
hear-stop = Opriți sunetul
hear-machine = Vorbește un calculator.
hear-none = Încă nu există sunet în această limbă.
