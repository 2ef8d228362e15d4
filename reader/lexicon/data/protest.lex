# Demonstrations, riots, strikes by workers, and what is done against them.

demonstration | demonstrate, protest, rally, picket, chant slogan, take to street, pour into street, spill onto street, wave placard, hold vigil, stage sit-in, hold rally, stage protest, stage demonstration, stage rally, hold demonstration, hold protest, gather to protest, march in protest, occupy square, block road in protest, burn effigy of, burn tyre, burn tire, form human chain, come out against, call for resignation of, walk out in protest | subj=actor:people/protesters/workers/political! loc=place against=target over=content for=content
demonstration | march, walk, parade | subj=actor:people/protesters/workers! to=place:loc/building/square! from=origin against=target
demonstration | march | subj=actor:people/protesters/workers! against=target for=content to=place through=place loc=place over=content
demonstration | gather, assemble, converge, congregate, mass, turn out, throng | subj=actor:people/protesters/workers! outside=place:loc! against=target for=content
demonstration | protest, boo, heckle, jeer, denounce | subj=actor:people/protesters/workers! obj=target! loc=place
demonstration | hold, stage, organize, organise, join, attend, lead | subj=actor:people/protesters/workers/political/armed! obj=content:protest! against=target over=content for=content loc=place
demonstration | collect signature, gather signature, sign petition, launch petition, start petition | subj=actor against=target for=content loc=place
demonstration | call protest, call for protest, urge to march | subj=actor loc=place | modality=planned
demonstration | n: gathering | subj=actor:people/protesters/workers loc=place | weak
demonstration | n: demonstration, protest, rally, protest march, mass protest, sit-in, vigil, peaceful protest, street protest, anti-government protest, march of protest, candlelight vigil, protest rally, mass rally, demo, mass demonstration, procession, peaceful demonstration, student protest, protest movement, silent march, popular protest, picket, protester march, encampment | subj=actor obj=target for=content over=content loc=place
demonstration | n: march | subj=actor:people/protesters/workers! obj=target for=content over=content loc=place to=place
demonstration | n: protester, demonstrator | subj=actor obj=target over=content loc=place | weak
hunger_strike | go on hunger strike, stage hunger-strike, undertake hunger strike, begin hunger strike, start hunger strike, stage hunger strike, continue hunger strike, launch hunger strike, refuse food, refuse to eat | subj=actor:any! loc=place for=content over=content
hunger_strike | n: hunger strike, fast unto death, hunger-strike | subj=actor:any obj=target loc=place for=content over=content
boycott | boycott, stay away from, shun | subj=actor:people/org/leader/armed/political/protesters/workers! obj=target:any! loc=place over=content
boycott | n: boycott, election boycott, stay-away, stayaway, civil disobedience, disobedience campaign | subj=actor obj=target loc=place over=content
obstruction | block, barricade, blockade, obstruct, occupy, cut, seal off, cut off | subj=actor:people/protesters/workers! obj=target:road/bridge/port/airport/railway/border/crossing/square/station/building/factory/transport! loc=place over=content with=content
obstruction | blockade, besiege, encircle, paralyze, paralyse | subj=actor:protesters/workers/civilians! obj=place:loc! over=content
obstruction | block road, block street, blockade road, barricade road, barricade street, block highway, block traffic, set up barricade, erect barricade, block railway, block entrance, occupy building, block access, cut road | subj=actor:people/protesters/workers! loc=place over=content for=content

riot | invade, break into, storm, overrun, burst into, force way into | subj=actor:people/protesters! obj=target:building/prison/media/base/embassy/housing! loc=place
riot | mutiny, riot | subj=actor:detainees! in=place at=place loc=place
riot | smash, vandalise, vandalize, trash | subj=actor:people/protesters/workers! obj=target:infrastructure! loc=place
riot | riot, run riot, go on rampage, smash window, torch car, hurl stone at, throw stone at, pelt with stone, hurl rock at, throw rock at, throw firebomb at, throw petrol bomb at, hurl petrol bomb at, clash with police, battle police, storm parliament, burn car, attack police, throw molotov cocktail at, set car on fire, ransack shop, loot shop | subj=actor:people/protesters! obj=target against=target over=content loc=place
riot | throw, hurl, lob | subj=actor:people/protesters/workers! obj=content:stone! at=target loc=place
riot | clash, scuffle, skirmish | subj=actor:state_forces! with=target:protesters! loc=place over=content
riot | clash, brawl, scuffle | subj=actor:people/protesters/political! loc=place with=content over=content | acled=Mob violence
riot | clash, scuffle, skirmish | subj=actor:people/protesters/workers! with=target:state_forces! loc=place over=content
riot | n: riot, rioting, unrest, civil unrest, violent protest, violent demonstration, race riot, prison riot, food riot, mob violence, street violence, post-election violence, civil disorder, looting spree, prison mutiny | subj=actor obj=target over=content loc=place
riot | n: rioter, looter | subj=actor loc=place | weak
riot | rise up, revolt, rebel | subj=actor:people/protesters/workers! against=target loc=place

strike_action | go on strike, down tool, lay down work, lay down tool, put down tool, stop work, stage strike, stage walkout, hold strike, begin strike, call strike, observe strike, launch strike, stage stoppage, refuse to work, walk off job, join strike, vote to strike, threaten to strike, organize strike, organise strike | subj=actor:people/protesters/workers! over=content for=content against=target loc=place
strike_action | n: general strike, labor strike, labour strike, industrial action, walkout, walk-out, work stoppage, teachers strike, doctors strike, workers strike, wildcat strike, strike action, shutdown strike, transport strike, rail strike, bus strike, nationwide strike, shutter-down strike, hartal, bandh, sickout, sick-out, work-to-rule, civil servant strike, port strike, nurses strike | subj=actor obj=target over=content for=content loc=place
strike_action | n: strike | subj=actor:workers! obj=target over=content for=content loc=place
strike_ended | call off strike, end strike, suspend strike, cancel strike, call off protest, call off boycott, end boycott, end hunger strike, call off demonstration, suspend protest, call off hunger strike, end protest, call off march | subj=actor over=content in=place
strike_action | n: on strike | subj=actor:people/protesters/workers! over=content for=content loc=place

dispersed | disperse, break up, crack down on, quell, put down, tear-gas, teargas, tear gas, baton-charge, water-cannon, kettle, fire tear gas at, fire teargas at, use tear gas against, fire rubber bullet at, fire water cannon at, use water cannon against, use force against, suppress, charge | subj=actor obj=target:protesters! loc=place with=content
dispersed | disperse, break up, put down, quell, crush, suppress, halt, ban | subj=actor obj=content:protest! loc=place with=content
dispersed | use tear gas, fire tear gas, fire teargas, use teargas, fire rubber bullet, use water cannon, fire water cannon, use pepper spray, use stun grenade | subj=actor at=target on=target against=target to=content loc=place
dispersed | fire live round, fire live bullet, fire live ammunition, use live ammunition, use live round, use live fire, use lethal force, fire into crowd, open fire on crowd, shoot into crowd | subj=actor at=target on=target against=target to=content loc=place | acled=Excessive force against protesters
dispersed | fire in air, fire into air, fire warning shot, fire shot in air | subj=actor:state_forces! loc=place at=target
dispersed | scatter, clear, drive back, push back | subj=actor:state_forces! obj=target:protesters! loc=place with=content
dispersed | break up, clear, scatter, disperse | subj=actor obj=content:protest! loc=place
dispersed | fire, open fire, shoot | subj=actor! on=target:protesters! loc=place | acled=Excessive force against protesters
dispersed | fire, open fire, shoot | subj=actor! at=target:protesters! loc=place | acled=Excessive force against protesters
dispersed | shoot, shoot dead, shoot at, gun down | subj=actor:state_forces! obj=target:protesters! loc=place | acled=Excessive force against protesters
dispersed | n: crackdown, protest crackdown, dispersal, violent crackdown, bloody crackdown, security crackdown, repression, suppression | subj=actor obj=target loc=place
strike_action | stop work, down tool, shun work, stay off job, stay home from work, refuse to work | subj=actor:workers/people/political! over=content for=content against=target loc=place
strike_action | walk out | subj=actor:workers/civilians! from=content:school/hospital/factory/health/shop! over=content for=content loc=place
strike_action | strike, walk out | subj=actor:workers! over=content for=content against=target loc=place
riot | n: uprising, revolt, insurrection, disorder, mayhem, disturbance | subj=actor loc=place over=content | weak

# --- also told
demonstration | chant, light candle, carry portrait, hold placard, hold banner, wave flag, form chain, form human chain, link arm, stand in silence, observe silence, observe minute of silence, follow coffin, carry coffin, bang pot, bang pan, beat pot, honk horn, read out name, keep vigil, fill square, fill street, flood street, throng street, throng square, come out on street, come out onto street, go on march, go on street, go out on street, call for resignation, call for release | subj=actor:people/protesters/workers/political! loc=place against=target for=content outside=place
demonstration | sit, turn out | subj=actor:people/protesters/workers! outside=place in=place:square/building/road/loc on=place:square/road at=place before=place against=target for=content
demonstration | march, parade | subj=actor:people/protesters/workers! on=place past=place through=place along=place to=place
demonstration | chant, rally, march | subj=actor:people/protesters/workers! against=target! loc=place
riot | pillage, burn, burn down, ransack, topple, pelt | subj=actor:people/protesters! obj=target:building/vehicle/shop/embassy/base/media/housing/state_forces! loc=place
riot | burst, smash | subj=actor:people/protesters! into=target:building/embassy/base through=target over=target loc=place
riot | fight running battle with | subj=actor:people/protesters! obj=target:state_forces! with=target loc=place
obstruction | bar, bring to standstill, bring to halt, picket, put up barricade, put up barrier, pile up tyre, burn tyre on, lay tree across | subj=actor:people/protesters/workers! obj=target:road/bridge/port/airport/railway/border/crossing/square/station/building/factory/transport! with=content loc=place
obstruction | n: roadblock, barricade, human barricade, burning barricade | subj=actor:people/protesters/workers of=target on=target loc=place | weak
dispersed | drive apart, clear, evict, drive, drive away, drive off, push back, fire on, fire at, herd | subj=actor:state_forces/armed_group! obj=target:protesters/people! from=content loc=place with=content
dispersed | fire, use | subj=actor:state_forces! obj=content:teargas! at=target on=target into=target against=target loc=place
dispersed | ban, prevent, break up | subj=actor:state_forces/government! obj=content:protest loc=place
dispersed | charge | subj=actor:state_forces! on=target against=target into=target
dispersed | n: tear gas, live round, live ammunition | subj=actor against=target on=target at=target loc=place | weak
strike_action | close shop, shutter shop, keep shop shut, boycott class, refuse to teach, refuse to load, refuse to drive, walk off, lay down scalpel, occupy plant | subj=actor:workers/people! over=content for=content loc=place
strike_action | walk out, down tool | subj=actor:workers/people! over=content for=content loc=place
strike_action | n: sit-down strike, teachers' strike, doctors' strike, drivers' strike, lorry drivers' strike | subj=actor over=content for=content loc=place in=place | weak
strike_action | a: on strike | subj=actor:workers/people! over=content loc=place
boycott | refuse to vote, refuse to take part, not vote, refuse to attend, refuse to buy | subj=actor:people/political/org! from=target in=target loc=place
strike_ended | return to work, resume work | subj=actor:workers/people/political! obj=content:walkout/protest loc=place
hunger_strike | refuse meal, stop eat, sew lip, sew up lip | subj=actor:any! loc=place for=content over=content
