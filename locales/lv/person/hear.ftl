hear-listen = Klausīties
hear-stop = Apturēt skaņu
hear-machine = Runā dators.
hear-none = Šajā valodā skaņas vēl nav.
