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