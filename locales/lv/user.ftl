user-named = { $name }
user-unnamed = Lietotājs Nr. { $number }
user-nobody = programma
user-active = drīkst atvērt programmu
user-disabled = bloķēts: pagaidām programmu atvērt nedrīkst
user-removed = noņemts

role-officer = Speciālists
    .explain = Sāk lietas un redz tikai savējās.
role-reviewer = Pārraugs
    .explain = Redz visu lietotāju lietas un var ar tām strādāt.
role-administrator = Administrators
    .explain = Pārvalda lietotājus, noteikumus, žurnālu un rezerves kopijas. Lietotājs, kam ir tikai šī loma, neredz nevienu lietu.
role-none = bez lomas

log-vault-created = sagatavoja programmu darbam
log-vault-unlocked = atvēra programmu
log-vault-locked = aizslēdza programmu
log-passphrase-changed = nomainīja savu paroli
log-passphrase-reset = iestatīja jaunu paroli
    .about = iestatīja jaunu paroli lietotājam: { $user }
log-recovery-key-made = izveidoja atkopšanas atslēgu
log-recovered = atvēra ar atkopšanas atslēgu
log-member-added = pievienoja lietotāju
    .about = pievienoja lietotāju: { $user }
log-member-renamed = nomainīja vārdu
    .about = nomainīja vārdu lietotājam: { $user }
log-roles-set = mainīja lomas
    .about = mainīja lomas lietotājam: { $user }
log-member-disabled = bloķēja lietotāju
    .about = bloķēja lietotāju: { $user }
log-member-enabled = atbloķēja lietotāju
    .about = atbloķēja lietotāju: { $user }
log-member-removed = noņēma lietotāju
    .about = noņēma lietotāju: { $user }
log-settings-set = mainīja noteikumus
log-facts-confirmed = atzīmēja, kuri fakti salīdzināti ar avotu
log-confirmations-withdrawn = atsauca atzīmēto par faktiem
log-backup-made = izveidoja rezerves kopiju
log-cases-exported = eksportēja lietas
    .about = eksportēja lietas; piekrita: { $user }
log-office-set = mainīja iestādi un kontaktinformāciju novirzīšanai
log-case-started = sāka lietu
log-answer-kept = saglabāja atbildi
log-answer-taken-back = noņēma atbildi
log-facts-kept = saglabāja piezīmes par situāciju
log-person-language-set = mainīja personas valodu
log-case-frozen = pabeidza sarunu
log-case-reopened = atsāka sarunu
log-decided = pieņēma lēmumu
log-referral-recorded = saglabāja novirzīšanas dokumentu
log-document-made = saglabāja dokumentu
log-case-closed = slēdza lietu
log-case-given = nodeva lietu citam lietotājam
log-case-held = noteica lietu glabāt ilgāk
log-case-released = atcēla lietas ilgāku glabāšanu
log-meeting-begun = sāka tikšanos
log-meeting-ended = pabeidza tikšanos
log-consent-withdrawn = atzīmēja, ka persona atsaukusi piekrišanu
log-conversation-noted = papildināja sarunas pierakstu
log-conversation-postponed = atlika sarunu
log-postponement-removed = izņēma no saraksta atliktu sarunu
log-opinion-given = deva otru viedokli
log-keys-made = izveidoja iestādes atslēgas
log-address-added = pievienoja adresi
log-address-confirmed = salīdzināja adreses vārdus
log-address-removed = noņēma adresi
log-receipt-taken = ielasīja saņēmēja apliecinājumu
log-receipt-noted = atzīmēja saņēmēja teikto
log-receipt-refused = noraidīja apliecinājumu
log-handover-received = saņēma novirzītu lietu
log-handover-refused = noraidīja novirzītu lietu: sūtītāja adrese ir noņemta
log-received-assigned = nodeva saņemtu lietu darbiniekam
log-received-answered = atbildēja par saņemtu lietu
log-received-deleted = dzēsa saņemtu lietu
log-case-deleted = dzēsa lietu

size-kilobytes = { $number } KB
size-megabytes = { $number } MB

log-check-sound = { $rows ->
        [zero] Žurnālā ir { $rows } ierakstu. Neviens nav mainīts, un pa vidu neviena netrūkst.
        [one] Žurnālā ir { $rows } ieraksts. Neviens nav mainīts, un pa vidu neviena netrūkst.
       *[other] Žurnālā ir { $rows } ieraksti. Neviens nav mainīts, un pa vidu neviena netrūkst.
    }
log-check-broken = Žurnāls ir mainīts: ieraksts Nr. { $row } neizriet no iepriekšējā. Atstājiet datoru, kāds tas ir, un ziņojiet savas iestādes kiberdrošības pārvaldniekam.

deletion-asked = dzēsa lietotājs
deletion-draft = beidzies melnraksta glabāšanas laiks
deletion-referred = beidzies novirzītas lietas glabāšanas laiks
deletion-other = beidzies glabāšanas laiks
role-recipient = Saņēmējs
    .explain = Atver to, ko šai iestādei nodod citi, un atbild. Šīs iestādes lietas ar šo lomu neredz.
