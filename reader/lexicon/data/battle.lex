# Fighting between armed sides. Attacks on civilians are in attack.lex, fire
# from a distance in strike.lex, who holds what in control.lex.
#
# type | words | roles | conditions

# --- clashes
armed_clash | clash, skirmish, scuffle, exchange fire, trade fire, exchange gunfire, trade gunfire, do battle, lock in combat, come to blow | subj=actor:armed! with=target loc=place
armed_clash | clash, fight | subj=actor:armed! loc=place
armed_clash | clash, skirmish | subj=actor:armed! against=target:armed! loc=place
armed_clash | fight, battle, combat, engage, confront, take on, face off, fend off, tackle | subj=actor:armed! obj=target:armed! loc=place for=content
armed_clash | fight, battle, do battle, wage battle, engage in combat | subj=actor:armed! with=target:armed! loc=place
armed_clash | fight, battle, war, wage war, wage battle | subj=actor:armed! against=target! loc=place
armed_clash | wage war on, make war on, declare war on, go to war with | subj=actor:armed! obj=target!
armed_clash | fight, battle | subj=actor:armed! loc=place:loc!
armed_clash | fight back, hit back, strike back, put up resistance, offer resistance, return fire, come up against | subj=actor:armed! against=target at=target loc=place | weak
armed_clash | engage in firefight, engage in gunfight, fight battle, fight pitched battle | subj=actor with=target against=target loc=place
armed_clash | n: clash, skirmish, gun battle, gunbattle, firefight, fire fight, gunfight, gunfire exchange, shootout, shoot-out, combat, infighting, armed confrontation, armed conflict, armed violence, street battle, street fighting, ground fighting, house-to-house fighting, urban warfare, guerrilla warfare, hostility, crossfire, bloodshed, gun fight, pitched battle, running battle, turf war, gang war, factional fighting, intercommunal violence, communal violence, ethnic violence, sectarian violence | obj=target between=actor with=target loc=place
armed_clash | n: fighting, battle | obj=target between=actor with=target for=content loc=place
armed_clash | n: exchange | between=actor with=target of=content:gunfire/fire! loc=place
armed_clash | n: outbreak, resumption, escalation, upsurge, flare-up | of=content:violence! between=actor loc=place
armed_clash | reach, engulf, spread to, hit | subj=content:violence! obj=place:loc!
armed_clash | continue, go on, begin, start, follow, take place, end | subj=content:violence! loc=place between=actor
armed_clash | flare, flare up, erupt, break out, rage, intensify, escalate, resume | subj=content:violence! between=actor loc=place
armed_clash | a: war-torn, war-ravaged, war-battered, conflict-hit, conflict-affected, conflict-torn, strife-torn, embattled | subj=place:loc! | weak

# --- offensives, assaults, raids
offensive | attack, assault, assail, storm, rush, raid, overwhelm, charge, invade, mount assault on, launch assault on, launch offensive on, launch attack on, go on attack against, fight way into | subj=actor:armed! obj=place:loc! with=content from=origin
offensive | break, burst, punch, thrust | subj=actor:armed! into=place:loc! with=content from=origin
offensive | attack, assault, assail, storm, rush, overwhelm, target | subj=actor:armed! obj=target:armed! loc=place with=content
offensive | go | subj=actor:armed! after=target:armed! loc=place with=content
offensive | target | subj=actor:armed! obj=place:loc! with=content
offensive | storm, attack, raid, assault, target, strike | subj=actor:armed! obj=target:base/building/camp/prison/worship/weapons/checkpoint/road/oil/airport! loc=place
offensive | n: offensive, counteroffensive, counter-offensive, counter offensive, counterattack, counter-attack, counter attack, counter-assault, counter assault, counter operation, counter-operation, large-scale assault, ground offensive, military assault, powerful assault, massive attack, large-scale attack, anti-terrorist operation, anti-terror campaign, offensive operation, ground operation, ground assault, ground invasion, ground incursion, onslaught, incursion, blitzkrieg, lightning advance, military campaign, military operation, military offensive, security operation, combat operation, clearance operation, cross-border operation, mopping-up operation, siege operation, air campaign, spring offensive, surge of fighting | subj=actor obj=target toward=place:loc towards=place:loc loc=place
offensive | n: assault, invasion, blitz, sweep | subj=actor:armed! obj=target loc=place on=target
offensive | n: assault, invasion | obj=place:loc! subj=actor
offensive | n: assault, invasion | subj=actor:armed obj=target loc=place | weak
offensive | n: armed attack, insurgent attack, rebel attack, militant attack, coordinated attack, surprise attack, predawn attack, pre-dawn attack, cross-border attack, hit-and-run attack | subj=actor obj=target loc=place
offensive | n: attack | subj=actor:armed obj=place:loc! from=origin
offensive | n: attack | subj=actor:armed obj=target from=origin
offensive | n: attack | subj=actor:armed obj=target:armed! loc=place
offensive | go on offensive, take offensive, launch operation, mount operation, open front, open new front, begin push, launch push, step up operation, make push | subj=actor:armed! against=target loc=place to=content
offensive | invade, overwhelm | subj=actor:armed! obj=place:loc!
offensive | march, close, descend | subj=actor:armed! on=place:loc!
offensive | sweep, rampage, blitz | subj=actor:armed! through=place:loc!
offensive | sweep | subj=actor:armed! across=place:loc!
offensive | pour | subj=actor:armed! into=place:loc!
offensive | breach, pierce, puncture | subj=actor:armed! obj=target loc=place | weak
offensive | break, smash | subj=actor:armed! through=target! loc=place | weak
offensive | n: breakthrough, breach | subj=actor:armed! loc=place of=content | weak
offensive | push, thrust, strike out | subj=actor:armed! into=place:loc! from=origin
offensive | cross border into, launch incursion into, make incursion into, carry out incursion into | subj=actor obj=place:loc!
offensive | infiltrate, penetrate | subj=actor:armed! obj=place:loc!
offensive | sneak, slip | subj=actor:armed! into=place:loc!
offensive | n: infiltration, infiltration attempt, incursion attempt | subj=actor:armed from=origin loc=place
offensive | press, harry, squeeze | subj=actor:armed_group/state_forces! obj=target:armed_group/state_forces! loc=place
offensive | crush, defeat, rout, vanquish, neutralize, neutralise, overpower, annihilate, wipe out, put down, quell, suppress | subj=actor:armed! obj=target:armed! loc=place
offensive | n: defeat, rout | subj=actor obj=target:armed! loc=place | weak

# --- raids and ambushes
raid | raid, carry out raid on, conduct raid on | subj=actor obj=place:loc!
raid | burst, break, force way | subj=actor:armed! into=place:loc/building/media/school/hospital/prison/worship!
raid | storm, burst into, break into, enter | subj=actor:armed! obj=target:building/media/school/hospital/prison/worship/housing/embassy! loc=place
raid | swoop | subj=actor on=place:loc!
raid | raid, comb, sweep, search, swoop, scour, cordon off, cordon | subj=actor:armed! obj=place:loc! for=content
raid | n: raid, night raid, dawn raid, commando raid, special forces raid, search operation, cordon-and-search operation, manhunt, counterterrorism operation, counter-terrorism operation, anti-terror operation, cattle raid, cross-border raid, swoop | subj=actor obj=target loc=place
ambush | ambush, waylay, lie in wait for, fall into ambush | subj=actor obj=target! loc=place
ambush | fall into ambush, run into ambush, walk into ambush | subj=target! by=actor loc=place
ambush | n: ambush | subj=actor obj=target loc=place

# --- sieges
siege | besiege, encircle, surround, blockade, ring, lay siege to, impose siege on, impose blockade on, tighten noose around, tighten noose on, tighten siege on, tighten grip around, close in on, hem in | subj=actor:armed obj=place:loc!
siege | besiege, encircle, surround, corner, trap, hem in, pin down, bottle up, tighten noose around | subj=actor:armed! obj=target:armed! loc=place
siege | cut off, isolate, choke off, choke, starve out | subj=actor:armed! obj=place:toponym! from=content
siege | n: siege, encirclement, blockade, naval blockade, land blockade | subj=actor obj=place:loc loc=place
siege | n: under siege, under blockade | subj=place! by=actor
siege | a: besieged, encircled, surrounded, blockaded | subj=place:loc! by=actor
siege_lifted | end, be over | subj=content:blockade! loc=place
siege_lifted | break siege of, lift siege of, break siege on, lift siege on, lift blockade of, lift blockade on, end siege of, relieve, break siege, lift siege, break blockade, lift blockade, end siege, end blockade, break encirclement, break encirclement of, ease siege | subj=actor obj=place:loc! loc=place
siege_lifted | lift, end, ease, remove, loosen, break | subj=actor:armed! obj=content:blockade! on=place of=place loc=place
siege_lifted | break siege, lift siege, break blockade, lift blockade, end siege, end blockade, break encirclement, ease siege, ease blockade | subj=actor loc=place

# --- defence
repelled | repel, repulse, beat back, beat off, fend off, ward off, push back, drive back, force back, throw back, turn back, rebuff, halt, hold off, stave off, thwart, foil, blunt | subj=actor:armed! obj=target! loc=place from=place
repelled | repel, repulse, beat back, beat off, push back, throw back, fend off, drive back, thwart, foil, ward off, turn back | subj=actor obj=content:attack_word! loc=place from=place
repelled | repel, repulse, beat back, beat off, throw back, drive back | obj=target:armed! loc=place at=place
repelled | withstand, resist, hold out against, hold line against, stand ground against, stop advance of, halt advance of | subj=actor:armed! obj=target! loc=place
repelled | hold out, hold line, stand ground, hold ground, dig in | subj=actor:armed! against=target loc=place
repelled | defend | subj=actor:armed! obj=place:loc! from=target against=target
repelled | n: defence, defense | subj=actor:armed! obj=place:toponym!
repelled | n: defence, defense | subj=actor:armed! obj=target

# --- also told
armed_clash | take part, engage | subj=actor:armed! in=content:violence! with=target loc=place
armed_clash | fight on, fight off, hold off, shoot it out, fire back, shoot back, lock horn | subj=actor:armed! obj=target with=target loc=place
armed_clash | run into, come across, encounter, bump into | subj=actor:armed! obj=target:armed! loc=place
armed_clash | reach, go on, subside, die down, center, concentrate | subj=content:violence! to=place into=place in=place around=place on=place loc=place
armed_clash | n: gunfire, heavy gunfire, sporadic gunfire, exchange of gunfire, burst of gunfire, sound of gunfire, fire exchange | subj=actor between=actor with=target loc=place | weak
offensive | start, launch, deepen, expand, widen, intensify, continue, open, conduct, unleash, press, renew, extend, broaden, pursue | subj=actor:armed obj=content:offensive_word/attack_word! against=target on=target in=place loc=place
offensive | go in, engage, push, press | subj=actor:armed! on=target:any! against=target loc=place
offensive | march, close | subj=actor:armed! on=target:any! from=origin loc=place
offensive | pound, engage, go after, attack, target, comb, flush out, pursue | subj=actor:armed! obj=target:armed/base/camp! loc=place
offensive | attempt | subj=actor:armed! that=content! | weak
offensive | n: full-scale invasion | subj=actor:armed obj=target in=place against=target on=target loc=place | weak
offensive | n: attempted breakthrough | subj=actor obj=place:loc of=place on=place
raid | burst in, storm, kick in door, comb through, sweep through, turn upside down | subj=actor:armed! obj=place loc=place
raid | burst, sweep | subj=actor:armed! into=place through=place on=place
raid | n: hit-and-run raid, arrest raid | subj=actor:armed obj=target of=place in=place loc=place | weak
ambush | halt, flag down, waylay | subj=actor:armed_group! obj=target:vehicle/aidconvoy/state_forces! loc=place
ambush | drive into ambush, come under ambush, get ambush, drive into trap, run into trap, walk into trap, fall into trap | subj=target! by=actor loc=place
ambush | spring | subj=actor obj=content:ambush! for=target loc=place
ambush | n: ambush attack, roadside attack, roadside ambush | subj=actor obj=target loc=place on=target
siege | pen in, lie shut, lock in, ring, pen, box in, hold siege, lay siege, hem in, close ring around, close circle around, complete encirclement of | subj=actor:armed obj=target:armed/loc! in=place into=place
siege | trap, throttle | subj=actor:armed! obj=target:armed/loc! in=place into=place
siege | n: ring, encirclement, trap | subj=actor of=place around=place on=place loc=place | weak
siege_lifted | relieve, slip out | subj=actor:armed obj=content:blockade/place of=place loc=place | weak
siege_lifted | n: end of siege, lifting of siege, relief of city, end of blockade, lifting of blockade, breaking of siege | of=place subj=actor loc=place
siege_lifted | a: lifted, relieved | subj=content:blockade! loc=place
repelled | drive out, drive away, drive off, push out, chase off, see off, chase away, force out, throw out, hold back, keep at bay, contain | subj=actor:armed! obj=target:armed! loc=place from=place
repelled | hold, contain, frustrate, prevent, parry | subj=actor obj=content:attack_word/offensive_word! of=target by=target loc=place
repelled | falter, peter out | subj=content:attack_word/offensive_word! loc=place
repelled | n: successful defence | subj=actor obj=target loc=place | weak
