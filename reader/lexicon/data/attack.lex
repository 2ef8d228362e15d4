# Violence against civilians and other unarmed people, and against property.

# --- generic
attack | attack, assault, target, set on, lash out at, terrorize, terrorise, persecute, victimize, brutalize, brutalise, mob, hunt down, open fire on, spray bullet at, turn gun on, run over, ram | subj=actor obj=target:people! loc=place with=content
attack | stab, knife, ram, run over, beat, shoot at, hurl stone at, shoot and wound | subj=actor! obj=target:armed! loc=place with=content
attack | lynch | subj=actor obj=target:people! loc=place with=content | acled=Mob violence
attack | set, fall | subj=actor upon=target:people! loc=place with=content
attack | go | subj=actor after=target:people! loc=place with=content
attack | prey, fire | subj=actor on=target:people! loc=place with=content
attack | gun | subj=actor for=target:people! loc=place with=content
attack | fire, shoot | subj=actor at=target:people! loc=place with=content
attack | fire, shoot | subj=actor into=target:people! loc=place with=content
attack | attack, assault, target, storm, open fire on, shoot up, raid, vandalize, vandalise, ransack, desecrate, firebomb, burn down, blow up | subj=actor obj=target:worship/school/hospital/housing/market/building/vehicle/camp/aid/health/media! loc=place
attack | fire | subj=actor on=target:worship/school/hospital/housing/market/building/vehicle/camp/aid/health/media! loc=place
attack | fire, shoot | subj=actor at=target:worship/school/hospital/housing/market/building/vehicle/camp/aid/health/media! loc=place
attack | fire, shoot, open fire, fire indiscriminately, shoot indiscriminately | subj=actor:armed! on=target:people! at=target into=target loc=place
attack | rampage, go on rampage, run amok, go on killing spree, go on shooting spree | subj=actor through=place loc=place
attack | n: terrorist attack, terror attack, gun attack, knife attack, arson attack, attack on civilian, armed assault, shooting, mass shooting, shooting attack, drive-by shooting, shooting spree, rampage, gang attack, vehicle-ramming attack, ramming attack, car-ramming, stabbing attack, stabbing, knifing, machete attack, settler attack, settler violence, pogrom, mob attack, mob violence, lynching, acid attack, gang violence, terrorist act, terrorist assault, school attack, mosque attack, church attack, hate attack, deadly attack, reprisal attack, revenge attack, targeted attack, indiscriminate attack, deliberate attack | subj=actor obj=target loc=place
attack | n: attack, assault, aggression, violence | subj=actor obj=target:people! loc=place
attack | n: attack | subj=actor obj=target:infrastructure! loc=place
attack | n: attack | subj=actor obj=target loc=place | weak
attack | n: persecution, atrocity, war crime, crime against humanity, human rights violation, human rights abuse, rights abuse, reprisal, ill-treatment, ethnic cleansing | subj=actor obj=target loc=place
attack | n: abuse, violation | subj=actor:armed! obj=target loc=place | weak
attack | come under attack | subj=target:people! from=actor by=actor loc=place
attack | injure, wound, maim | subj=actor:armed! obj=target:people! with=content loc=place | weak

# --- killing
killing | massacre, slaughter, murder, butcher, exterminate, behead, decapitate, hack to death, stab to death, beat to death, burn to death, burn alive, stone to death, bury alive, club to death, shoot dead, shoot to death, gun down, mow down, shoot down, cut down, execute, summarily execute, extrajudicially kill, slay, slit throat of, cut throat of, crucify, dismember, strangle, hang, immolate, stab, knife, machete, hack, bludgeon, poison, drown | subj=actor obj=target:people! loc=place with=content
killing | massacre, slaughter, butcher, exterminate, murder, behead, gun down | subj=actor obj=target! loc=place
killing | shoot, shot | subj=actor obj=target:people/armed/government/political/agency/media/diplomats/detainees/officer! loc=place with=content from=content
killing | shoot dead, shot dead, shoot to death, shot to death, shot in head, shoot and kill, shoot in head, shoot in back, shoot in leg, shoot in chest, fatally shoot, open fire at | subj=actor obj=target:any! loc=place
killing | n: shot dead, shot to death | subj=target:people! loc=place
killing | commit massacre, commit atrocity, commit genocide, commit murder, commit killing, carry out massacre, perpetrate massacre, commit war crime | subj=actor against=target of=target loc=place
killing | n: massacre, mass killing, mass murder, slaughter, carnage, bloodbath, genocide, murder, homicide, femicide, killing, extrajudicial killing, extrajudicial execution, summary execution, field execution, mass execution, beheading, decapitation, lynching, honour killing, honor killing, killing spree, revenge killing, reprisal killing, targeted killing, unlawful killing, sectarian killing, ethnic killing, mass grave | subj=actor obj=target:people loc=place
assassination | assassinate | subj=actor obj=target! loc=place
assassination | gun down, shoot dead, murder, poison | subj=actor obj=target:leader/government/political! loc=place
assassination | n: assassination, assassination attempt, attempted assassination, political murder, contract killing | subj=actor obj=target loc=place

# --- abduction
abduction | kidnap, abduct, snatch, take hostage, take captive, hold hostage, hold captive, hijack, seize hostage, forcibly disappear, carry off, spirit away, whisk away, hold for ransom, hold to ransom, disappear | subj=actor obj=target:people! from=place loc=place
abduction | capture, seize | subj=actor:armed_group! obj=target:civilians/agency/media/diplomats/workers! from=place loc=place
abduction | kidnap, abduct, take hostage, hold hostage | subj=actor obj=target! from=place loc=place
abduction | hold | subj=actor:armed_group! obj=target:people/agency/media/diplomats/workers! loc=place
abduction | drag, lead away, take away, take, march | subj=actor:armed_group! obj=target:people! from=place:loc/school! loc=place
abduction | take away, lead away, drag away, carry off | subj=actor obj=target:people! from=place loc=place
abduction | demand ransom, hold as human shield, use as human shield, use as shield | subj=actor obj=target for=target loc=place
abduction | n: kidnapping, kidnap, abduction, hostage taking, hostage-taking, enforced disappearance, forced disappearance, mass abduction, mass kidnapping, hostage crisis, hostage situation, ransom demand, school kidnapping | subj=actor obj=target from=place loc=place
abduction | a: kidnapped, abducted, disappeared | subj=target:people! by=actor in=place from=place
abduction | n: hostage, abductee, kidnap victim | subj=target obj=target by=actor loc=place | weak

# --- torture, beating, forced acts
torture | torture, mutilate, maim, flog, whip, lash, electrocute, waterboard, brutalize, brutalise, mistreat, maltreat, ill-treat, abuse, humiliate, starve, amputate, burn with cigarette, subject to torture | subj=actor obj=target:people! loc=place
torture | n: torture, mutilation, flogging, mistreatment, maltreatment, amputation, waterboarding, electric shock, inhumane treatment, degrading treatment, prisoner abuse, detainee abuse | subj=actor obj=target loc=place
torture | die under torture, die of torture, die from torture | subj=target! loc=place
beating | beat, beat up, club, batter, punch, kick, manhandle, pistol-whip, rough up, stone, cane, thrash, pelt, tear-gas, baton-charge, pepper-spray | subj=actor obj=target:people! loc=place with=content
beating | n: beating, baton charge, police brutality, assault and battery, corporal punishment | subj=actor obj=target loc=place
exploitation | enslave, traffic, forcibly marry, use as child soldier, recruit child, conscript child, press-gang, forcibly recruit, forcibly conscript | subj=actor obj=target:people! loc=place
exploitation | n: enslavement, slavery, forced marriage, forced labor, forced labour, human trafficking, child recruitment, forced recruitment, forced conscription, child soldier | subj=actor obj=target loc=place

# --- sexual violence
sexual_violence | rape, gang-rape, gang rape, sexually assault, sexually abuse, sexually attack, molest, sexually exploit, sexually harass, sodomize, sodomise, defile, force into sexual slavery, force into prostitution | subj=actor obj=target! loc=place
sexual_violence | n: rape, gang rape, gang-rape, mass rape, sexual violence, sexual assault, sexual abuse, sexual slavery, sexual attack, sexual exploitation, sexual harassment, gender-based violence, sex attack, sex slavery, conflict-related sexual violence | subj=actor obj=target loc=place

# --- looting and property
looting | loot, pillage, plunder, ransack, sack, rob, steal, rustle, burgle, strip, vandalize, vandalise, extort | subj=actor obj=target:infrastructure! from=target loc=place | weak
looting | loot, pillage, plunder, ransack, sack | subj=actor obj=place:loc!
looting | loot, pillage, plunder, ransack | subj=actor obj=target loc=place
looting | steal, rustle, rob, carry off, make off with, plunder, walk off with, lead away | subj=actor obj=target:cattle/food/vehicle/shop/bank/market/medicine/aid/weapons/goods/fuel/property! from=target loc=place
looting | empty, ransack, strip, clean out | subj=actor obj=target:shop/market/bank/hospital/health/building! loc=place
looting | rob, strip | subj=actor obj=target:people! of=content loc=place
looting | steal, rustle, rob, carry off, make off with | subj=actor:armed! obj=target! from=target loc=place
looting | rob, extort, extort money from, shake down, tax | subj=actor:armed! obj=target:people! loc=place
looting | n: looting, pillage, pillaging, plunder, plundering, ransacking, robbery, armed robbery, theft, cattle rustling, livestock theft, extortion, vandalism, property destruction, land grab, carjacking, banditry, piracy, grave desecration | subj=actor obj=target loc=place
looting | hijack, carjack | subj=actor obj=target:vehicle/ship/aircraft/aid! off=place loc=place
arson | set fire to, set ablaze, set alight, torch, firebomb, set on fire, put to torch | subj=actor obj=target:infrastructure! loc=place
arson | burn, burn down, raze, burn to ground | subj=actor:people/protesters/armed! obj=target:infrastructure! loc=place
arson | set fire to, set ablaze, set alight, torch, burn, burn down, burn to ground, raze, firebomb, set on fire, incinerate, reduce to ash, put to torch | subj=actor:armed! obj=target:infrastructure! loc=place
arson | burn, burn down, torch, raze, set fire to, set ablaze, put to torch | subj=actor:armed! obj=place:loc!
arson | n: arson, burning, torching, scorched-earth campaign | subj=actor obj=target loc=place | weak
cyber | hack, deface, knock offline, take offline | subj=actor obj=target! | weak
cyber | hack, break | subj=actor! into=target:computer!
cyber | deface, hack, attack | subj=actor! obj=target:computer!
cyber | hack | subj=actor into=target! | weak
cyber | n: cyber attack, cyberattack, cyber-attack, hacking attack, ransomware attack, ddos attack, denial-of-service attack, data breach, defacement | subj=actor obj=target
abduction | hold, use, keep | subj=actor:armed! obj=target:people! as=content:shield! loc=place
seizure | confiscate, expropriate, requisition, impound, commandeer, nationalize, nationalise | subj=actor:government/state_forces/armed_group! obj=target:weapons/vehicle/ship/housing/building/farm/media/oil/factory/bank! from=target loc=place
seizure | seize, capture, recover, take | subj=actor:armed! obj=target:weapons/vehicle/ship/artillery/missile/munition! from=target loc=place
seizure | fall | subj=target:weapons/vehicle! into=content:hands! loc=place
seizure | confiscate, expropriate, seize | subj=actor:government/state_forces/armed_group! obj=target:property/asset! of=target from=target loc=place
seizure | n: confiscation, expropriation, land seizure, land confiscation | subj=actor obj=target of=target loc=place
# --- also told
attack | hit, raid, storm, fire on, shoot at | subj=actor:armed_group! obj=target:people/armed/infrastructure! loc=place with=content
attack | stop, halt, waylay, flag down, derail, ram | subj=actor:armed_group! obj=target:vehicle/transport/aidconvoy/people/ship! loc=place
attack | burst into, force way into | subj=actor:armed! obj=target:hospital/school/housing/worship/building/camp/health! loc=place
attack | burst | subj=actor:armed! into=target:hospital/school/housing/worship/building/camp! loc=place
attack | set | subj=actor obj=content on=target:people! loc=place
attack | come under fire, come under gunfire, draw gunfire, take gunfire, come under sniper fire | subj=target:people/agency/vehicle! from=actor loc=place
attack | n: sniper attack | subj=actor obj=target on=target against=target loc=place | weak
killing | slit | subj=actor obj=content:throat! of=target loc=place
killing | stone, bury alive, put bullet in, finish off, shoot point-blank, tie up and shoot, line up and shoot, drag out and shoot | subj=actor obj=target:people! loc=place with=content
killing | take life of, claim life of, end life of | subj=actor obj=target:people! loc=place
killing | n: mob justice, vigilante killing, lynch mob, cold-blooded killing, burning alive, unlawful death, death in custody | subj=actor obj=target:people of=target loc=place
assassination | shoot, slay | subj=actor obj=target:leader/government/political/officer/media! loc=place
assassination | escape assassination, survive assassination, survive attempt, make attempt on life of, attempt to kill, try to kill, plot to kill | subj=target obj=target:leader loc=place
assassination | n: attempt on life | obj=target:leader/government/political! of=target subj=actor loc=place
abduction | make off, drive off, walk off, disappear | subj=actor:armed_group! with=target:people! to=destination
abduction | hold, keep, imprison, tie up | subj=actor:armed_group! obj=target:people! in=place at=place loc=place
abduction | seize, take, grab, round up, drag, bundle, load | subj=actor:armed! obj=target:people! from=place into=place out=place of=place off=place to=destination
abduction | force into vehicle, bundle into car, march into bush, take into bush, take into forest, hold for week, hold for month, take with, take along | subj=actor obj=target:people! from=place loc=place
abduction | n: seizure of hostage | subj=actor obj=target of=target from=place loc=place | weak
torture | beat, starve, hang by wrist, give electric shock, extract confession from, beat confession out of, force confession from, deprive of sleep, deprive of food, keep in chain | subj=actor obj=target:detainees/people! loc=place
torture | n: sign of torture, trace of torture, mark of torture | subj=actor obj=target of=target loc=place | weak
beating | slap, flog, lash, knock down, beat with stick, beat to pulp | subj=actor:armed/protesters! obj=target:people! loc=place with=content
sexual_violence | abuse, violate, harass, take as wife, force to marry, make sex slave, sell as wife | subj=actor:armed! obj=target:people! loc=place
looting | clear out, carry away, help oneself, make away, lead off, empty, burgle, siphon, smash and grab | subj=actor:armed/protesters/people! obj=target:cattle/shop/goods/food/aid/vehicle/market/medicine/weapons/fuel/property/housing/hospital! from=target loc=place
looting | n: cattle raid, livestock raid, raid on cattle, stolen cattle, looted aid, robbery of aid | subj=actor obj=target of=target loc=place
seizure | snatch, grab, tow, hijack, commandeer, take away, impound, take over, capture, seize | subj=actor obj=target:ship/vehicle/weapons/aircraft! from=target loc=place to=destination
seizure | seize, take over, confiscate, sequester, appropriate, grab, annex, raze | subj=actor obj=target:farm/housing/building/factory/property/oil/cattle/food! from=target of=target loc=place
seizure | n: war booty, captured weapon, captured tank, captured vehicle | subj=actor obj=target:ship/vehicle/weapons/property/farm of=target loc=place
arson | set fire, start fire, put fire to, put match to, pour petrol on, pour petrol over, throw petrol bomb at, throw molotov at, reduce to cinder | subj=actor obj=target:infrastructure on=target to=target loc=place
arson | catch fire | subj=target:housing/vehicle/building/shop/market/worship/school/farm! loc=place
arson | n: charred building | subj=target:infrastructure obj=target at=target in=target loc=place | weak
arson | a: ablaze, burnt, burned, charred, torched, aflame, burnt-down, burned-down | subj=target:infrastructure! by=actor loc=place
exploitation | tax, extort, shake down, fleece, squeeze | subj=actor:armed! obj=target:people/vehicle/goods/transport! loc=place for=content
exploitation | extract, exact | subj=actor obj=content:levy/money! from=target on=target for=content loc=place
exploitation | n: tax, illegal tax | subj=actor obj=target on=target from=target loc=place | weak
cyber | halt, paralyze, leak, cripple, infect, encrypt, attack | subj=actor:hacker! obj=target loc=place
cyber | break | subj=actor:hacker! into=target
cyber | n: hack, cyber intrusion, intrusion, hacker attack | subj=actor obj=target on=target against=target of=target | weak
