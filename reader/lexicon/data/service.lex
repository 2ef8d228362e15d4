# What the population lives on: water, power, health care, telephone, bread,
# fuel, schools, transport, banks. "object" is the service.

# --- disrupted
disrupted | disrupt, interrupt, cut, cut off, sever, knock out, suspend, halt, hamper, cripple, paralyze, paralyse, impair, overwhelm, curtail, reduce, ration, strain, overstretch, stretch, disable, destabilize, destabilise, throttle, shut down, shut off, switch off, turn off, stop, limit, degrade, disconnect, put out of action, put out of service, take offline, knock offline, force offline, bring to halt, bring to standstill, put out of order, knock out of service, affect, jam, black out, drain | subj=actor obj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/market/medicine/aidwork/media! to=content for=content loc=place
disrupted | interfere | subj=actor with=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/market/medicine/aidwork/media! to=content for=content loc=place
disrupted | plunge | subj=actor into=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/market/medicine/aidwork/media! to=content for=content loc=place
disrupted | stop, halt, falter, collapse, fail, go down, break down, shut down, go offline, go out, cease, run low, go off, trip, stop work, stop function, grind to halt, come to halt, come to standstill, dry up, dwindle, buckle, close, cease function, suspend operation, stop pump, cease operation, crash, cut out | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/medicine! loc=place for=content
disrupted | run low on, run short of | subj=place:loc! obj=object! loc=place
disrupted | run low on, run short of, run low of | subj=who obj=object! loc=place
disrupted | struggle, strain, cope, overflow | subj=object:hospital/health/services! with=content loc=place | weak
disrupted | n: disruption, interruption, cut, cutoff, cut-off, suspension, stoppage, halt, breakdown, failure, collapse, loss, rationing, shutdown, degradation, strain, curtailment | subj=actor obj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/medicine! to=object loc=place
disrupted | n: power cut, power outage, blackout, power failure, electricity cut, electricity outage, load shedding, load-shedding, brownout, power blackout, outage, rolling blackout | subj=actor loc=place for=content | object=electricity
disrupted | n: water cut, water outage, water stoppage, water cutoff, water rationing | subj=actor loc=place for=content | object=water
disrupted | n: internet shutdown, internet blackout, internet outage, communications blackout, communication blackout, network outage, telecommunications outage, telecom outage, mobile outage, phone outage, internet disruption, communications outage | subj=actor loc=place for=content | object=telecom
disrupted | a: disrupted, interrupted, overwhelmed, overstretched, overloaded, strained, overcrowded, crippled, paralysed, paralyzed, suspended, curtailed, limited, intermittent, irregular, erratic, unreliable, patchy, inadequate, insufficient, stretched, rationed, dysfunctional, scant, sporadic | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/medicine! loc=place for=content

# --- absent
absent | render inoperable, render useless, put out of commission, leave inoperable, render inoperative, render unusable, render non-functional, make inoperable, leave out of service | subj=actor obj=object! loc=place
absent | a: inoperable, inoperative, non-functional, nonfunctional, nonoperational, non-operational, non-functioning, unusable, defunct, idle, unavailable, offline, shuttered, nonexistent, non-existent, lacking, scarce, absent, dead, dry, depleted, down, out | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/medicine! loc=place
absent | n: out of service, out of order, out of action, out of commission, out of operation, off line, off grid, out of use, on brink of collapse | subj=object:infrastructure! loc=place
absent | run out of, run dry of, have no, exhaust supply of, exhaust stock of, deplete stock of | subj=who obj=object:water/electricity/power/health/telecom/bread/food/fuel/gas/transport/cash/sanitation/services/medicine/bed! loc=place
absent | lack | subj=who obj=object:water/electricity/power/health/telecom/bread/food/fuel/gas/transport/cash/sanitation/services/medicine/bed! loc=place
absent | need, miss | subj=who obj=object:water/electricity/power/health/telecom/bread/food/fuel/gas/transport/cash/sanitation/services/medicine/bed! loc=place | weak
absent | want | subj=who for=object:water/electricity/power/health/telecom/bread/food/fuel/gas/transport/cash/sanitation/services/medicine/bed! loc=place
absent | lack, have | subj=place:loc! obj=object:water/electricity/power/health/telecom/bread/food/fuel/gas/cash/sanitation/services/medicine!
absent | run out, run dry | subj=object:water/electricity/power/bread/food/fuel/gas/cash/medicine! loc=place
absent | cut off from, deprive of, leave without, strip of, starve of, rob of | subj=actor obj=object:water/electricity/power/health/telecom/bread/food/fuel/gas/schooling/cash/sanitation/services/medicine! loc=place
absent | deprive, cut, strip | subj=actor obj=who:people! of=object:water/electricity/power/health/telecom/bread/food/fuel/gas/schooling/cash/sanitation/services/medicine! loc=place
absent | plunge into darkness, leave in dark, plunge into blackout | subj=actor obj=place loc=place | object=electricity
absent | n: no light, no heating, no gas supply, without power, without electricity, in darkness, in dark, without heating, without light, no electricity, no power | subj=who loc=place for=content | object=electricity
absent | n: without water, without clean water, without running water, without drinking water, without safe water, without potable water, no water, no clean water, no drinking water, no running water | subj=who loc=place for=content | object=water
absent | n: without food, without enough food, no food, without bread, no bread | subj=who loc=place for=content | object=food
absent | n: without fuel, no fuel, without gas, without petrol | subj=who loc=place for=content | object=fuel
absent | n: without medicine, without medical care, without healthcare, without health care, without treatment, no medicine, no medical care | subj=who loc=place for=content | object=health
absent | n: without internet, without phone, without communication, no telephone, no phone, no network, no signal, no mobile network, no internet, without network, without telephone | subj=who loc=place for=content | object=telecom
absent | n: without school, without education, no school, out of school, without schooling | subj=who loc=place for=content | object=schooling
absent | n: shortage, scarcity, lack, absence, dearth, shortfall, deficit, want, severe shortage, acute shortage, chronic shortage | obj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/transport/bank/cash/sanitation/services/medicine/bed! loc=place among=who
absent | n: food shortage | subj=who among=who loc=place | object=food
absent | n: water shortage, water scarcity, water crisis | subj=who loc=place | object=water
absent | n: fuel shortage, petrol shortage, diesel shortage, gas shortage, fuel crisis, gasoline shortage | subj=who loc=place | object=fuel
absent | n: power shortage, electricity shortage, energy crisis, electricity crisis, energy shortage | subj=who loc=place | object=electricity
absent | n: medicine shortage, drug shortage, bed shortage, blood shortage | subj=who loc=place | object=health
absent | n: bread shortage, bread crisis, flour shortage, wheat shortage, bread queue, bread line | subj=who loc=place | object=bread
absent | n: cash shortage, liquidity crisis | subj=who loc=place | object=cash

# --- restored
restored | restore, resume, reconnect, re-establish, reestablish, reinstate, repair, switch back on, bring back, bring back online, put back into service, restart, fix, reactivate, relaunch, rehabilitate | subj=actor obj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/media! to=content for=content loc=place
restored | switch, turn | subj=actor on=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/media! to=content for=content loc=place
restored | come back on, flow again, work again, run again, resume pump, resume production | subj=object! loc=place
restored | reconnect, hook up | subj=actor obj=who! to=object loc=place
restored | resume, return, come back, restart, reopen, come back online, resume operation, resume work, function again, resume service, recover, flow again, return to service | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/market! to=content loc=place
restored | n: restoration, resumption, reconnection, return, reactivation | subj=actor obj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/sanitation/services! to=content loc=place
restored | a: restored, operational, functional, functioning | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services! loc=place
restored | a: available, working, operating, online | subj=object:water/electricity/power/health/hospital/telecom/bread/fuel/gas! loc=place | weak
restored | n: in service, in operation, back in service, back in operation | subj=object:infrastructure! loc=place
functioning | work, function, operate, run, open | subj=object:hospital/health/water/school/bread/bank/power/fuel! loc=place | weak
functioning | a: functional, functioning, operational, working | subj=object:hospital/health/water/school/bread/bank! loc=place
restored | n: back, back on | subj=object:water/electricity/power/telecom/bread/fuel/gas/transport/media! loc=place
absent | n: off, off air, off the air | subj=object:water/electricity/power/telecom/media/gas! loc=place
absent | go dark, go dead, go off air | subj=object:telecom/media/electricity! loc=place
disrupted | n: queue, line | for=object:bread/fuel/water/food/gas/bank! loc=place at=place
disrupted | n: half strength, reduced capacity, half capacity | subj=object at=content | weak
disrupted | slow, slow down | subj=content obj=object:telecom/transport/fuel/aidwork! loc=place
absent | burn out, use up, exhaust | subj=content obj=object:electricity/power/medicine/fuel! loc=place
absent | run out of | subj=object:hospital/health/school! obj=content loc=place
absent | last | subj=object:food/fuel/medicine/water! for=content! loc=place | weak
absent | n: no doctor, no nurse, no ambulance, no drug, no blood, no bed, no vaccine, no body bag | subj=who loc=place | object=health

# --- also told
disrupted | shut, knock, black out, put off, postpone, cancel, cut back, slash, break, break down | subj=actor obj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/sanitation/services/medicine/railway! loc=place for=content
disrupted | stand still, shrink, slow, thin out, flicker, go online, move online, work by hour, fluctuate, close early, barely function, barely work | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/sanitation/services/medicine! loc=place at=content
disrupted | ration, issue coupon | subj=actor obj=object:water/electricity/power/bread/food/fuel/gas/cash/medicine! loc=place for=content
disrupted | turn away patient, treat patient on floor, treat on floor, take no more, take no patient, postpone operation, put off operation, cancel operation, operate by torchlight, work on generator | subj=object:hospital/health! loc=place
disrupted | limit, ration | subj=actor:bank/fuel/government obj=object:cash/fuel/food/bread! loc=place
disrupted | n: emergency outage, hourly outage, scheduled outage, six-hour outage, untreated water | loc=place for=object of=object | weak
disrupted | a: overflowing, cancelled, canceled, delayed, halved, rationed, limited, overwhelmed, weak, unstable | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/sanitation/services/medicine! loc=place
absent | work, run | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/sanitation/services! loc=place | weak
absent | close down, disappear | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/services/medicine! loc=place
absent | cut, cut off, turn off, switch off, disconnect, stop, sever | subj=actor obj=object:water/electricity/power/telecom/gas/fuel/food/bread/medicine! to=place loc=place
absent | melt snow, fetch water from river, draw water from river, collect rainwater, cook on fire, burn furniture | subj=who:people! loc=place | object=water
absent | miss school, miss class, miss lesson, drop out | subj=who:people! loc=place | object=schooling
absent | n: without mains electricity, without mains, without current, without energy, in the dark, no lighting, no heat, without heat, without gas | subj=who loc=place for=content | object=electricity
absent | n: without drinkable water, without tap water, without running water, no tap water, no drinkable water, no potable water, no safe water | subj=who loc=place for=content | object=water
absent | n: without mobile network, without signal, without mobile service, without phone service, no phone service, no connection, no coverage, communications outage, no internet access | subj=who loc=place for=content | object=telecom
absent | n: without ambulance, without doctor, without surgeon, without medical staff, without oxygen, without drug, no surgeon, no anaesthetic, no oxygen, no insulin, no clinic, want of drug, lack of drug, lack of medicine | subj=who loc=place | object=health
absent | n: lack of fuel, want of fuel, fuel famine | subj=object loc=place | object=fuel
absent | n: without toilet, without latrine, no toilet, no latrine, open defecation | subj=who loc=place | object=sanitation
absent | n: without teacher, no teacher, no class, without class, no classes | subj=who loc=place | object=schooling
absent | a: off, out, dead, unreachable, exhausted, sold-out, closed | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/cash/sanitation/services/medicine/market! loc=place
restored | get back, bring back, return, reopen, restart, turn back on, power up, bring back to life, get run, get work | subj=actor obj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/sanitation/services/railway! to=content for=content loc=place
restored | flow, work, take patient, admit patient, receive patient, pump again, bake again, teach again | subj=object:water/electricity/power/health/hospital/telecom/bread/fuel/gas/schooling/school/transport/bank/services/railway! loc=place to=content | weak
restored | a: back, reconnected, reopened, available, repaired | subj=object:water/electricity/power/health/hospital/telecom/bread/food/fuel/gas/schooling/school/transport/bank/services/railway! loc=place in=place
functioning | bake, produce, remain open, keep work, keep bake, still work | subj=object:hospital/health/water/school/bread/bank/power/fuel! obj=content loc=place
functioning | a: active, usable, intact, partially-functional | subj=object:hospital/health/water/school/bread/bank/power/fuel! loc=place
