# Arrest, capture, trial, release. Kidnapping is in attack.lex.

arrest | arrest, detain, apprehend, take into custody, round up, jail, imprison, incarcerate, lock up, nab, intern, remand, hold in custody, place under arrest, put under arrest, place under house arrest, put under house arrest, keep under house arrest, bust, haul in, haul away, take away, remand in custody, hold without charge, hold incommunicado, throw into jail, throw in jail, put behind bar, collar, net, bring in for questioning, take in for questioning, hold for questioning, re-arrest, rearrest, interrogate | subj=actor obj=target:people! from=place during=content over=content for=content on=content loc=place
arrest | swoop | subj=actor on=target:people! from=place during=content over=content for=content loc=place
arrest | arrest, detain, apprehend, imprison, jail, round up, take into custody, intern | subj=actor obj=target! from=place for=content on=content loc=place
arrest | hold, keep | subj=actor obj=target:people! in=place:prison! at=place for=content | weak
arrest | hold | subj=actor:state_forces/government! obj=target:people! loc=place for=content
arrest | n: arrest, detention, imprisonment, incarceration, apprehension, internment, round-up, roundup, mass arrest, arrest campaign, arbitrary arrest, arbitrary detention, house arrest, police custody, pre-trial detention, jailing, custody, arrest operation, arrest warrant, arrest raid | subj=actor obj=target for=content loc=place
arrest | n: in custody, in detention, under arrest, under house arrest, behind bar, in jail, in prison | subj=target:people! in=place at=place for=content
arrest | a: arrested, detained, imprisoned, jailed, interned, incarcerated | subj=target:people! in=place at=place by=actor for=content
arrest | crack down on, clamp down on, launch crackdown on, launch crackdown against | subj=actor obj=target! loc=place
arrest | issue arrest warrant for, issue warrant for | subj=actor obj=target! for=content | modality=planned

capture | capture, take prisoner, take captive, seize, catch, nab, hold captive, take hostage, hold prisoner, grab | subj=actor:armed! obj=target:armed! loc=place from=content
capture | take prisoner, take captive, take alive | subj=actor obj=target! loc=place
capture | take | subj=actor obj=target:prisoner! loc=place
capture | capture, catch, seize, apprehend | subj=actor obj=target:leader! loc=place
capture | capture | subj=actor obj=target:people/political/government/armed/agency/media! loc=place
capture | capture | subj=actor:state_forces/armed_group! obj=target:leader/people/armed/political/officer! from=content loc=place
capture | n: capture, prisoner of war, captured soldier, captivity | subj=actor obj=place:loc! in=place | weak
capture | n: capture, prisoner of war, captured soldier, captivity | subj=actor obj=target:people in=place | weak
surrender | surrender, turn in | subj=target:armed! to=actor in=place at=place
surrender | lay down arms, lay down weapon, give up arms, hand over weapon, hand in weapon, hand over arms, give oneself up, give themselves up, give himself up, turn themselves in | subj=target:armed/people! to=actor loc=place

release | release, free, set free, liberate, let go, discharge, pardon, amnesty, grant amnesty to, acquit, exonerate, bail, release on bail, grant bail to, parole, let out, hand over, repatriate, rescue, release from custody, release from jail, ransom, unchain, emancipate | subj=actor obj=target:people! from=place for=content loc=place
release | release, free, set free, liberate | subj=actor obj=target! from=place:prison/settlement! in=place
release | escape, break out, walk free, go free, break free, flee | subj=target:people! from=place:prison! of=place in=place
release | swap, exchange | subj=actor obj=target:people! with=actor for=content in=place
release | storm prison, open prison, throw open prison, break into prison, open gate of prison | subj=actor in=place at=place
release | n: release, freeing, liberation, pardon, acquittal, bail, parole, exchange of prisoner | subj=actor obj=target:people! from=place with=actor between=actor loc=place
release | a: freed, released, liberated | subj=target:people! from=place in=place by=actor

execution | execute | subj=actor obj=target:people/armed/government/political! for=content loc=place
execution | hang, put to death, behead, shoot by firing squad, put before firing squad, send to gallows | subj=actor obj=target! for=content loc=place
execution | n: execution, public execution, mass execution, hanging, death sentence, death penalty, capital punishment | subj=actor obj=target for=content loc=place
execution | sentence to death, condemn to death, hand death sentence to | subj=actor obj=target! for=content in=place | modality=planned

conviction | convict, sentence, prosecute, court-martial, put on trial, find guilty, bring to trial, bring to justice | subj=actor:government obj=target:armed_group/political/government/media/state_forces! of=content for=content with=content to=content in=place over=content
conviction | convict, sentence, prosecute, court-martial, put on trial, find guilty, bring to trial, bring to justice, hand down sentence to | subj=actor:armed obj=target! of=content for=content with=content to=content in=place over=content
conviction | sentence | subj=actor to=target! of=content for=content with=content in=place over=content
conviction | jail, imprison, sentence, convict, condemn | subj=actor:court! obj=target! for=content to=content of=content in=place
conviction | jail, imprison | obj=target! over=content! in=place
conviction | hand, give | subj=content:court! obj=content iobj=target! for=content
conviction | get, receive | subj=target! obj=content:sentence! for=content in=place
conviction | find guilty, pronounce guilty, declare guilty | subj=actor obj=target! of=content in=place
conviction | stand trial, go on trial, face trial | subj=target! for=content on=content in=place over=content
conviction | n: conviction, trial, prosecution, life sentence, prison sentence, jail term, jail sentence, court-martial, show trial | subj=actor obj=target:armed_group/political/government/media/state_forces for=content in=place | weak

deportation | deport, expel, extradite, repatriate, banish, exile | subj=actor obj=target:people! from=origin to=destination for=content
deportation | remove, return, send, send back, push back, hand over, render | subj=actor:government/state_forces! obj=target:people! to=destination:toponym! from=origin
deportation | n: deportation, expulsion, extradition, forced return, mass expulsion, mass deportation, pushback, refoulement, forcible transfer, repatriation, rendition | subj=actor obj=target from=origin to=destination
release | n: amnesty, general amnesty, prisoner swap, prisoner exchange, prisoner release, hostage release, jailbreak, jail break, prison break, hostage deal, hostage exchange | subj=actor for=target with=actor between=actor loc=place from=place
release | walk out, go home, come back, return | subj=target:detainees! from=place of=place
release | let go, send home, set free | subj=actor obj=target! loc=place
release | fly, carry, bring | subj=actor obj=target:detainees! out=place from=place to=destination
arrest | recapture, re-arrest, retake | subj=actor obj=target:people/detainees! loc=place

# --- also told
release | walk out, step out, fly home | subj=target:detainees/people! from=place:prison to=destination loc=place
release | turn over, transfer, bring | subj=actor obj=target:detainees! to=content loc=place
release | bring home, exchange, swap, set at liberty, buy free, win release of, secure release of, negotiate release of, order release of, obtain release of, agree to release, arrange release of, let walk free, drop charge against, clear of charge | subj=actor obj=target:people! from=place for=content with=content loc=place
release | free, bring out, rescue | subj=actor obj=target:people! from=place:prison! of=place
release | n: jail release, freed prisoner, freed hostage, freed captive, mass breakout | subj=actor obj=target:detainees of=target with=actor between=actor from=place loc=place
release | a: free | subj=target:people! from=place in=place
arrest | catch, take in, lead away, lead off, drag off, drag away, haul off, grab, take, track down, search out, lock, cart off, whisk away, swoop on | subj=actor:state_forces/government! obj=target:people! in=place at=place from=place for=content
arrest | catch, recapture, retake, round up, catch again | obj=target:detainees/people! loc=place
arrest | place | subj=actor obj=target:people! under=content in=place:prison behind=content
arrest | make arrest, carry out arrest, issue warrant, seek arrest of, order arrest of, order detention of, extend detention of, announce arrest of, confirm arrest of | subj=actor obj=target loc=place for=content | weak
arrest | n: wave of arrest, night arrest | obj=target in=place loc=place by=actor | weak
arrest | a: wanted, behind bars | subj=target:people! in=place at=place for=content
capture | take, round up, catch, hold, seize | subj=actor:armed! obj=target:armed! loc=place in=content
capture | n: captured rebel | subj=target obj=target loc=place in=place | weak
surrender | put hand up, raise white flag, hang white flag, wave white flag, come out with hand, turn over weapon, drop weapon, throw down weapon, throw down arms, hand over arms, hand over gun, turn in weapon, lay down gun, surrender weapon, surrender arms, accept amnesty, take amnesty, join reconciliation, come out of bush | subj=target:armed/people! to=actor loc=place
surrender | disband, demobilise | subj=target:armed! to=actor loc=place
surrender | disband, demobilise | obj=target:armed! subj=actor loc=place
surrender | hand over, hand in, turn in, lay down, surrender | subj=target:armed/people! obj=content:weapons! to=actor loc=place
surrender | n: white flag | of=target:armed! subj=target to=actor loc=place
conviction | uphold, quash, commute, hand down, pronounce | subj=actor obj=content:sentence! of=target on=target for=content in=place
conviction | find, acquit, try | subj=actor:court! obj=target that=content for=content in=place
conviction | put in dock, bring before court, bring before judge, take to trial, send to trial, commit for trial, find responsible, hold guilty, face court, appear in court, appear before court, give year, get year, serve year, serve sentence, serve term | subj=actor obj=target for=content in=place on=content
conviction | n: sentence, retrial, appeal hearing, guilty plea, court case, mass trial, death sentence, year in prison, trial in absentia, court decision, war crimes trial | subj=actor obj=target for=target on=target against=target in=place
deportation | push, dump | subj=actor:government/state_forces! obj=target:people! into=destination:loc over=content:border across=content:border to=destination:toponym from=origin
deportation | return, send back, hand back, remove, put on plane, put on flight, put across border, push across border, order out | subj=actor:government/state_forces! obj=target:people! to=destination from=origin
deportation | n: deportation flight, removal flight, forced repatriation, involuntary return, expulsion order, deportation order, transfer to russia | subj=actor obj=target from=origin to=destination
execution | gun down | subj=actor obj=target:detainees! loc=place
execution | carry out execution, carry out death sentence, carry out sentence, put up against wall, line up and shoot, send to firing squad, face firing squad | subj=actor obj=target for=content loc=place
execution | n: shooting of prisoner, killing of prisoner, field execution, summary execution, executed man, judicial killing | subj=actor obj=target in=place loc=place
