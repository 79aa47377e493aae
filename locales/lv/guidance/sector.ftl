prompt-construction-work-described = Pajautājiet, kāds darbs, kādā augstumā, ar kādām mašīnām. Kas personai saka, kas jādara: uzņēmums vai kāds cits?
prompt-construction-contract-now = Vienā objektā bieži strādā vairāki uzņēmumi. Pajautājiet, kura vārds ir līgumā un kas patiesībā dod rīkojumus.
prompt-construction-safety-gear = Apskatiet ķiveri, apavus, cimdus un drošības jostu darbam augstumā. Vai citu uzņēmumu strādniekiem tajā pašā objektā ir vairāk?
prompt-construction-hours-per-week = Pieskaitiet arī sestdienas, vakarus un materiālu gaidīšanu. Vai darba laika uzskaite pie vārtiem (EDLUS) sakrīt ar to, ko saka persona?
prompt-construction-pay-received = Pajautājiet, kā algu rēķina: par stundām, par kvadrātmetriem vai “kad objekts būs pabeigts”. Alga, ko sola izmaksāt darba beigās, nav saņemta alga.
prompt-construction-housing-from = Pievērsiet uzmanību matračiem, plītīm un drēbēm celtnieku vagoniņos un nepabeigtajā ēkā.

prompt-agriculture-hours-per-week = Atsevišķi pajautājiet par ražas laiku un par mierīgu nedēļu. Arī darbs ar dzīvniekiem pirms rītausmas un naktī ir darbs.
prompt-agriculture-pay-received = Ja maksā par kasti vai kilogramu, pajautājiet, kas skaita un vai persona drīkst redzēt pierakstus.
prompt-agriculture-pay-deductions = Pajautājiet par ēdienu no saimniecības, mājokli, darba apģērbu un braucienu uz lauku.
prompt-agriculture-work-conditions = Paskatieties, vai pie lauka ir ēna, dzeramais ūdens un tualete. Kas strādniekiem ir mugurā, kad kaut ko smidzina?
prompt-agriculture-housing-from = Saimniecības ir tālu no visa. Pajautājiet, kā persona varētu nokļūt līdz veikalam vai autobusam bez darba devēja.

prompt-food-hours-per-week = Līnijas bieži strādā arī naktī un brīvdienās. Pieskaitiet pārģērbšanos, mazgāšanos un līnijas tīrīšanu. Vai otrs darbs vai otra maiņa nav pierakstīta uz cita vārda?
prompt-food-work-conditions = Pajautājiet par aukstuma kamerām, slapju grīdu, līnijas ātrumu un vai drīkst aiziet uz tualeti, kad vajag.
prompt-food-safety-gear = Apskatiet cimdus pret griezumiem, zābakus, siltu apģērbu un dzirdes aizsardzību.
prompt-food-contract-now = Daudzi ir pieņemti ar aģentūras starpniecību. Pajautājiet, kas pieņēma darbā, kas maksā un kas dod rīkojumus.

prompt-forestry-work-described = Stādīšana, kopšana vai gāšana: pajautājiet, vai persona strādā viena un citi to nevar sadzirdēt.
prompt-forestry-safety-gear = Ar motorzāģi: ķivere, bikses pret iegriezumiem, zābaki, cimdi. Kas tos nopirka?
prompt-forestry-work-conditions = Pajautājiet par lietu un salu, dzeramo ūdeni, siltu vietu un to, kas notiek, ja kāds gūst traumu tālu no ceļa.
prompt-forestry-pay-received = Ja maksā par hektāru vai par stādu, pajautājiet, kas mēra un ko maksā par lietus dienām.
prompt-forestry-housing-from = Cilvēki mēdz gulēt busiņā vai treilerī mežā. Pajautājiet, kur viņi gulēja pagājušajā naktī.

prompt-catering-contract-now = Bieži līgumā ir mazāk stundu, nekā tiek nostrādāts. Pajautājiet, cik stundu tajā ierakstīts.
prompt-catering-hours-per-week = Pieskaitiet sagatavošanos pirms atvēršanas, uzkopšanu pēc slēgšanas un darbu īpašnieka ģimenei. Pajautājiet par pēdējo brīvo dienu. Garš pārtraukums pēcpusdienā ir brīvs tikai tad, ja drīkst aiziet.
prompt-catering-pay-received = Pajautājiet, vai dzeramnaudu ieskaita algā un vai kāds to atņem.
prompt-catering-housing-from = Cilvēki mēdz gulēt virs restorāna, noliktavā vai īpašnieka dzīvoklī.

prompt-transport-contract-now = Autovadītājs var būt noformēts kā pašnodarbinātais. Pajautājiet, kam pieder auto un konts un kas nosaka maiņas un cenu.
prompt-transport-hours-per-week = Pieskaitiet gaidīšanu, kraušanu un naktis kabīnē. Ko rāda lietotne vai tahogrāfs?
prompt-transport-pay-received = Pajautājiet, uz kura bankas kontu nonāk maksa par braucieniem un kas var lietot karti.
prompt-transport-pay-deductions = Pajautājiet par auto nomu, degvielu, sodiem, remontu un komisijas maksu. Kas beigās paliek?
prompt-transport-debt-owed = Pajautājiet par auto, licenci, kursiem un bojājumiem: vai persona par kaut ko no tā ir parādā?
prompt-transport-passport-now = Pajautājiet arī par vadītāja apliecību: pie kā tā ir?
