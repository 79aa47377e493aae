# status: machine

handover-name = Novirzīšana
handover-title = Kam nodot un ko tieši
handover-office-missing = Dokumentā trūkst jūsu iestādes nosaukuma un kontaktinformācijas.
handover-to-settings = Ierakstīt iestatījumos
handover-consent-needed = Vajadzīga personas piekrišana.
handover-no-consent-needed = Personas piekrišana nav vajadzīga.
handover-blocks = Persona piekrīt nodot arī:
handover-contact-name = Kā personu uzrunāt
handover-contact-how = Kā un kad droši sazināties
handover-show = Rādīt lapas
handover-shown = Lapas redzamas
handover-others = Citi saņēmēji
handover-saved = Saglabāts
handover-to-result = Rezultāts
handover-preview = Tieši šīs lapas tiks saglabātas
handover-language = Dokumenta valoda
handover-page = { $page }. lappuse no { $pages }
handover-enlarge = Palielināt
handover-folder = Kurā mapē saglabāt
handover-save = Saglabāt PDF
handover-readable = Saglabāto failu var izlasīt ikviens, kas to atver. Nododiet to tikai saņēmējam.
handover-nobody = Atzīmējiet saņēmēju, un šeit būs redzamas lapas, ko tas saņems.
