## The annex “How this result came about”: head

annex-title = Kā radies šis rezultāts
annex-confidential = Konfidenciāli: šīs lietas materiāliem
annex-instrument = { $name }, { $version }. versija
annex-finished = saruna pabeigta { $moment }
annex-made = sagatavots { $date }
annex-reason-shortened = (šeit saīsināts; viss pamatojums glabājas lietā)
annex-decision-none = vēl nav atzīmēts
annex-marked = Atzīmēts

## From the areas to the outcome

annex-outcome = No jomām līdz rezultātam
annex-band-strong-grounds = Pietiekami daudz pazīmju ir ekspluatācijas jomā, kādā vervēšanas jomā un kādā galamērķa jomā: nopietns pamats.
annex-band-reasonable-grounds = Pietiekami daudz pazīmju ir vai nu ekspluatācijas jomā un vēl kādā jomā, vai piespiešanas jomā galamērķī: pamatots iemesls.
annex-band-labour-rights = Ekspluatācija ir vienīgā joma, kurā pazīmju ir pietiekami: pamats aizdomām par ekspluatāciju.
annex-band-risk-before-exploitation = Pietiekami daudz pazīmju ir kādā vervēšanas jomā vai ievainojamības stāvokļa izmantošanas jomā galamērķī, bet ne ekspluatācijas un ne piespiešanas jomā galamērķī: risks.
annex-band-insufficient-information = Pazīmju vēl nevienā jomā nav pietiekami; tas, kas nav noskaidrots, to varētu mainīt.
annex-band-no-grounds-today = Pazīmju nevienā jomā nav pietiekami.
annex-band-child-strong-grounds = Ja persona ir bērns vai vecums nav skaidrs, nopietnam pamatam pietiek ar vienu stipru pazīmi vai ar vienu jomu, kurā pazīmju ir pietiekami.
annex-band-child-reasonable-grounds = Ja persona ir bērns vai vecums nav skaidrs, pamatotam iemeslam pietiek ar vienu vidēju pazīmi; stipru pazīmju nav, un pietiekami daudz to nav nevienā jomā.
annex-band-child-insufficient-information = Ja persona ir bērns vai vecums nav skaidrs, pietiek ar vienu stipru vai vidēju pazīmi; tādas vēl nav, un tas, kas nav noskaidrots, to varētu mainīt.
annex-band-child-no-grounds-today = Ja persona ir bērns vai vecums nav skaidrs, pietiek ar vienu stipru vai vidēju pazīmi; tādas nav.
annex-two-lists = Vērtēts pēc diviem sarakstiem; noteicošais ir tas, kura rezultāts ir augstāks.
annex-triggers = Atzīme, ka aizsardzība vajadzīga nekavējoties, ir svarīgāka par visu šo.

## The rule, area by area

annex-the-rule = Jomas noteikums
annex-rule = Jomā pazīmju ir pietiekami, ja ir divas stipras pazīmes, vai viena stipra un vēl viena, jebkura stipruma, vai trīs vidējas, vai divas vidējas un viena vāja. Noteikums nemainās: vienādas atbildes vienmēr dod vienādu rezultātu.
annex-area = Joma
annex-by-rule = Pēc noteikuma
annex-behind = Pazīmes, uz kurām tas balstās
annex-rule-open = Pēc noteikuma pazīmju vēl nav pietiekami. Šajā jomā — stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }; nav zināms vai tikai secinājums: { $unknown }, ar to varētu pietikt.
annex-rule-not-met = Pēc noteikuma pazīmju nav pietiekami. Šajā jomā — stipras: { $strong }, vidējas: { $medium }, vājas: { $weak }.
annex-none = nav
annex-unknown = Nav zināms: { $indicators }

## Where the strengths come from

annex-basis = Uz ko tas balstās
annex-source = Sarakstu avots
annex-source-named = { $publisher }: “{ $title }”, { $edition } ({ $document }).
annex-strengths = Pazīmju stiprums
annex-strengths-all = pazīmēm, kuras ir, ir tikai secinājums vai nav zināmas, katrā sarakstā: { $n }
annex-strengths-verified = stiprums salīdzināts ar iespiesto brošūru: { $n }
annex-strengths-second-hand = no publiska apkopojuma, vēl nav salīdzināts: { $n }
annex-strengths-conflict = divos avotos atšķiras, ņemts vērā zemākais: { $n }
annex-strengths-provisional = noteikts provizoriski, vēl jāpārbauda: { $n }

## What is open

annex-open = Secinājumi un nezināmais
annex-open-counts = Pazīmes, kas ir tikai speciālista secinājums: { $concluded }; nav zināms: { $unknown }. Secinājums viens pats nevienā jomā nedod pietiekami daudz pazīmju, un nezināmais neko neatņem: gan vienu, gan otru uzskata par vēl neskaidru.
annex-may-rise-none = Nekas no tā, kas vēl nav skaidrs, nevar dot augstāku rezultātu.
annex-questions = Jautājumi
annex-asked = bija jāuzdod: { $shown }; atbildēts: { $answered }; persona nezināja: { $unknown }; nevēlējās atbildēt: { $declined }; atstāti neuzdoti: { $open }.
annex-not-asked-sensitive = atstāti neuzdoti, jutīgi (drīkst izlaist kā grupu): { $n }
annex-not-asked-other = atstāti neuzdoti, iemesls nav atzīmēts: { $n }
annex-not-applicable = lieki pēc iepriekšējām atbildēm: { $n }
annex-not-reached = atkarīgi no atbildes, kuras trūkst: { $n }
annex-stopped = Saruna beidzās, kad persona pati pastāstīja, kas noticis.
annex-changed = Anketa kopš tā laika ir mainīta; kāpēc jautājumi nav uzdoti, vairs nevar pateikt.
annex-checklists = Blakus, vērtējumā neieskaita
annex-next = Visvairāk noskaidrotu
annex-next-none = neviens atsevišķs jautājums
