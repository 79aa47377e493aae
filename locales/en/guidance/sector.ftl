prompt-construction-work-described = Ask which trade, at what height, with which machines. Who tells the person what to do: the company, or somebody else?
prompt-construction-contract-now = On one site there are often several companies. Ask whose name is on the contract and who really gives the orders.
prompt-construction-safety-gear = Look at helmet, shoes, gloves and the harness at height. Do workers of other companies on the same site have more?
prompt-construction-hours-per-week = Count Saturdays, evenings and waiting for material too. Does the record at the gate match what the person says?
prompt-construction-pay-received = Ask how pay is reckoned: by the hour, by the square metre, or “when the building is finished”. Pay promised for the end of the job is not pay received.
prompt-construction-housing-from = Look for mattresses, cookers and clothes in site cabins and in the unfinished building.

prompt-agriculture-hours-per-week = Ask about the harvest and about a quiet week separately. Work with animals before dawn and at night counts too.
prompt-agriculture-pay-received = Where pay is by the box or the kilogram, ask who counts, and whether the person may see the record.
prompt-agriculture-pay-deductions = Ask about food from the farm, housing, work clothes and the ride to the field.
prompt-agriculture-work-conditions = Look for shade, drinking water and a toilet near the field. When something is sprayed, what do the workers wear?
prompt-agriculture-housing-from = Farms are far from anywhere. Ask how the person could reach a shop or a bus without the employer.

prompt-food-hours-per-week = Lines often run at night and at weekends. Count changing, washing and cleaning the line. Is a second job or a second shift written down under another name?
prompt-food-work-conditions = Ask about cold rooms, wet floors, the speed of the line, and whether one may go to the toilet when needed.
prompt-food-safety-gear = Look at gloves against cuts, boots, warm clothes and ear protection.
prompt-food-contract-now = Many are hired through an agency. Ask who hired, who pays and who gives the orders.

prompt-forestry-work-described = Planting, clearing or felling: ask who works alone and out of call of the others.
prompt-forestry-safety-gear = With a chainsaw: helmet, trousers against cuts, boots, gloves. Who bought them?
prompt-forestry-work-conditions = Ask about rain and frost, drinking water, a warm place, and what happens when somebody is hurt far from the road.
prompt-forestry-pay-received = Where pay is by the hectare or by the plant, ask who measures, and what is paid for days of rain.
prompt-forestry-housing-from = People may sleep in a van or a trailer in the forest. Ask where they slept last night.

prompt-catering-contract-now = Often the contract names fewer hours than are worked. Ask which hours are written in it.
prompt-catering-hours-per-week = Count preparing before opening, cleaning after closing, and work for the owner’s family. Ask about the last day off. A long break in the afternoon is free only if one may leave.
prompt-catering-pay-received = Ask whether tips count as pay, and whether somebody takes them.
prompt-catering-housing-from = People may sleep above the restaurant, in the store room or in the owner’s flat.

prompt-transport-contract-now = A driver may be called self-employed. Ask who owns the car and the account, and who sets the shifts and the price.
prompt-transport-hours-per-week = Count waiting, loading and nights in the cab. What do the app or the tachograph show?
prompt-transport-pay-received = Ask to whose bank account the fares go, and who can use the card.
prompt-transport-pay-deductions = Ask about rent of the car, fuel, fines, repairs and the commission. What is left in the end?
prompt-transport-debt-owed = Ask about the car, the licence, the course and damage: does the person owe money for any of these?
prompt-transport-passport-now = Ask about the driving licence too: who has it?
