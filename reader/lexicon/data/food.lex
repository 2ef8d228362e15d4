# Food security: hunger and its phases, malnutrition, prices.

# --- famine, hunger, phases
famine | n: famine, starvation crisis, famine condition | obj=place:loc loc=place
famine | face, risk, suffer, experience | subj=place:loc! obj=content:famine!
famine | strike, hit, grip, stalk, ravage, spread | subj=content:famine! obj=place:loc

hunger | face, suffer, experience, endure, confront | subj=who:people! obj=content:hunger! loc=place
hunger | suffer | subj=who:people! from=content:hunger! loc=place
hunger | go hungry, go without food, starve, skip meal, run out of food, eat less, hunger, lack food, go to bed hungry, beg for food, eat grass, eat leaf, live on one meal, survive on one meal, eat one meal | subj=who:people! loc=place
hunger | lack, need | subj=who:people! obj=content:enough! loc=place
hunger | a: hungry, food-insecure, food insecure, starving, underfed, famished | subj=who:people! loc=place
hunger | n: without food, no food | subj=who loc=place
hunger | n: hunger, food insecurity, acute food insecurity, severe food insecurity, hunger crisis, food crisis, acute hunger, starvation, severe hunger, catastrophic hunger, lack of food | obj=place:loc in=place
hunger | n: risk of starvation, brink of starvation, verge of starvation, edge of starvation, risk of famine, brink of famine, verge of famine | subj=who! loc=place
hunger | push, drive, plunge, leave | subj=content obj=who:people! into=content:hunger! loc=place
hunger | push, drive, bring | subj=content obj=who:people! to=content:hunger! loc=place

ipc_phase | face, experience, endure, suffer, reach, enter | subj=who:people! obj=content:ipc! loc=place
ipc_phase | be, live, fall, remain, stay, classify, find | subj=who:people! in=content:ipc! loc=place
ipc_phase | put, place, classify, estimate, expect, leave, find | subj=content obj=who:people! in=content:ipc! loc=place
ipc_phase | push, drive, plunge, slip | subj=content obj=who:people! into=content:ipc! loc=place
ipc_phase | n: phase, emergency phase, crisis phase, ipc phase, step from famine | subj=who! loc=place
ipc_phase | classify, place | subj=content obj=place:loc! in=content:ipc!
ipc_phase | classify | subj=content obj=place:loc! as=content:ipc!

# --- malnutrition
malnutrition | a: malnourished, undernourished, wasted, stunted, emaciated, underweight | subj=who:people! loc=place
malnutrition | suffer | subj=who:people! from=content:malnutrition! loc=place
malnutrition | face, suffer, experience | subj=who:people! obj=content:malnutrition! loc=place
malnutrition | treat, admit, screen, hospitalise, hospitalize, diagnose | subj=actor obj=who:people! for=content:malnutrition! loc=place
malnutrition | diagnose | subj=content obj=who:people! with=content:malnutrition! loc=place
malnutrition | n: malnutrition, acute malnutrition, severe acute malnutrition, wasting, stunting, undernutrition, malnutrition rate, global acute malnutrition | among=who obj=place:loc in=place

# --- prices of food and fuel
price | cost, fetch | subj=content:food/fuel/bread/foodprice! obj=content loc=place
price | sell, trade, go, stand, retail | subj=content:food/fuel/bread/foodprice! at=content loc=place
price | sell, trade, go, retail | subj=content:food/fuel/bread/foodprice! for=content! loc=place
price | rise, climb, soar, double, triple, quadruple, jump, surge, go up, increase, skyrocket, spike, fall, drop, shoot up, reach, stand, hit, go, treble, go down, fluctuate, shoot | subj=content:foodprice! obj=content by=content to=content from=content loc=place
price | rise, climb, soar, double, triple, quadruple, jump, surge, go up, increase, shoot up | subj=content:food/fuel/bread! by=content to=content from=content loc=place | weak
price | raise, push up, drive up, double, increase, lift | subj=content obj=content:foodprice! loc=place by=content to=content
price | n: price rise, price increase, food price, bread price, fuel price, price hike, price spike, food inflation, grain price | loc=place | weak
price | n: rise, increase, jump, surge | in=content:foodprice! loc=place | weak

# --- also told
price | cost, sell, trade, go, fetch, retail | subj=content:food/fuel/bread/foodprice/water/cattle/medicine! obj=content at=content for=content to=content loc=place
price | rise, climb, drop, go up, treble, double, triple, jump, soar, creep up, hover | subj=content:foodprice/food/fuel/bread! from=content to=content by=content at=content loc=place
price | charge | subj=content:people obj=content:money! for=content loc=place
hunger | boil leaf, eat leaf, eat seed, sell last animal, do not know, live on leaf, share meal, reduce meal, cut meal, skip meal, ration food, eat once a day, die of hunger | subj=who:people! loc=place
hunger | starve | subj=actor obj=who:people/loc! loc=place
hunger | n: famine | subj=who loc=place in=place | weak
ipc_phase | n: emergency level, crisis level, catastrophe level | subj=who in=place loc=place | weak
malnutrition | treat | subj=actor obj=who:people! with=content:malnutrition for=content loc=place | weak
malnutrition | n: child with malnutrition, severe malnutrition, moderate malnutrition | among=who of=who in=place loc=place | weak
famine | avert | subj=content obj=content:famine! in=place loc=place
famine | spread, set in, take hold | subj=content:famine! in=place loc=place
famine | n: risk of famine, brink of famine, threat of famine, looming famine | loc=place in=place | weak
