hear-listen = Eshitish
hear-stop = Ovozni toʻxtatish
hear-machine = Kompyuter gapiryapti.
hear-none = Bu tilda hozircha ovoz yoʻq.
