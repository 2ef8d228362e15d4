# Help for people in need: delivered, blocked, asked for, suspended, promised.

delivered | deliver, distribute, hand out, dispense, provide, supply, airdrop, air-drop, airlift, send, ship, truck, bring, bring in, drop, donate, allocate, give, dispatch, despatch, unload, transport, offload, contribute, disburse, channel, pre-position, preposition, extend, render, grant, fund | subj=actor obj=content:aid/food/water/medicine/fuel/shelter_item/cash! to=target for=target loc=place
delivered | give aid to, provide aid to, deliver aid to, provide assistance to, give assistance to, distribute aid to, provide relief to, bring relief to, send aid to, deliver assistance to, bring aid to, provide help to, lend assistance to, provide support to, give food to, provide care to, provide treatment to, provide food to | subj=actor obj=target! loc=place
delivered | feed, assist, aid, help, treat, reach, relieve, nurse | subj=actor:agency/org/health! obj=target:people! with=content loc=place
delivered | send, fly, dispatch, provide, supply, hand over, deliver, give | subj=actor:agency/people/org/leader/armed! obj=content:medicine/aid/food/water/shelter_item! to=target for=target loc=place
delivered | bring, give, distribute, hand out, hand over, serve, put up, set up, pitch, lend, send, unload, land, drop, parachute, fly in, truck, supply, provide, deliver, donate, release | subj=actor:agency/people/org/government/state_forces! obj=content:kit/shelter_item/medicine/food/water! to=target for=target loc=place
delivered | hand out, give out, distribute, unload, drop, pitch | obj=content:kit/shelter_item/medicine/food/aid! to=target for=target loc=place
delivered | give, hand | subj=actor:agency/org! iobj=target obj=content:kit/shelter_item/food! to=target
delivered | get, receive | subj=target:people! obj=content:kit/shelter_item/seed! from=actor loc=place
delivered | donate, hand over, distribute | subj=actor! obj=content:goods! to=target for=target loc=place
delivered | arrive, reach, enter, cross, roll | subj=content:aid/aidconvoy! obj=place loc=place from=origin through=place via=place to=place
delivered | get | subj=content:aid/aidconvoy! through=place! loc=place from=origin via=place to=place
delivered | get | subj=content:aid/aidconvoy! in=place! loc=place from=origin through=place via=place to=place
delivered | receive, get, obtain, benefit | subj=target:people! obj=content:aid/food/medicine/water/shelter_item/cash! from=actor loc=place
delivered | n: aid delivery, humanitarian delivery, food distribution, aid distribution, airdrop, relief effort, vaccination campaign, vaccination drive, aid drop, cross-border delivery | subj=actor to=target for=target loc=place from=origin
delivered | n: delivery, distribution, provision, supply, shipment, consignment | subj=actor obj=content:aid/food/medicine/water/shelter_item/cash! to=target for=target loc=place
delivered | grant asylum to, give asylum to, offer asylum to, grant refuge to, open border to, grant refugee status to | subj=actor obj=target! loc=place
delivered | grant, give | subj=actor:government/org! obj=content:asylum! to=target for=target iobj=target
delivered | grant asylum, give asylum, offer asylum | subj=actor to=target loc=place

blocked | block, obstruct, impede, hinder, hamper, prevent, bar, deny, restrict, hold up, delay, divert, seize, confiscate, loot, turn back, turn away, stop, intercept, withhold, refuse, choke off, cut off, hijack, steal, politicize, politicise, weaponize, weaponise, prohibit, limit, curtail | subj=actor obj=content:aid/aidconvoy/aidwork! to=target from=content loc=place
blocked | deny aid to, refuse aid to, block delivery of aid to, prevent aid from reach, cut off aid to, prevent delivery of, block delivery of, prevent entry of, block entry of | subj=actor obj=target! loc=place
blocked | turn back, hold back, hold up, turn away, stop, delay, refuse, strand | subj=actor obj=content:aid/aidconvoy/vehicle/delivery! at=place loc=place | weak
blocked | n: aid blockade, aid obstruction, access denial, looting of aid, denial of access, denial of humanitarian access | subj=actor to=target loc=place
blocked | n: obstruction, denial, diversion, blocking | subj=actor obj=content:aid/aidwork! to=target loc=place

suspended | cut, reduce, slash, suspend, halt, freeze, trim, stop, withhold, scale back | subj=actor:org/leader/armed! obj=content:food/medicine/money! to=target for=target loc=place
suspended | suspend, halt, pause, stop, freeze, cut, discontinue, scale back, curtail | subj=actor:agency/international! obj=content:delivery! to=target for=target loc=place
suspended | suspend, halt, pause, stop, freeze, cut, cut off, discontinue, scale back, scale down, curtail, end, slash, reduce, cancel, interrupt, terminate, put on hold, cease, wind down | subj=actor obj=content:aid/aidconvoy/aidwork! to=target for=target loc=place
suspended | put off, call off, postpone, cancel, suspend, halt | subj=actor obj=content:delivery/aidconvoy/aidwork/mission! loc=place
suspended | suspend operation, halt operation, suspend work, suspend activity, cease operation, pause operation, evacuate staff, withdraw staff, pull out staff, relocate staff, stop work | subj=actor:agency/org! loc=place
suspended | ban, prohibit, bar | subj=actor:government/org! obj=content:aid! to=target for=target loc=place
suspended | n: suspension, halt, cut, pause, freeze | subj=actor obj=content:aid/aidwork! to=target for=target loc=place
suspended | n: aid suspension, aid cut, aid freeze, funding shortfall, funding gap, funding cut, ration cut | subj=actor for=target loc=place

resumed | resume, restart, restore, reinstate | subj=actor obj=content:aid/aidconvoy/aidwork! to=target for=target loc=place
resumed | resume, restart | subj=content:aid/aidconvoy/aidwork! loc=place
resumed | n: resumption | subj=actor obj=content:aid/aidwork! to=target loc=place

requested | request, seek, demand, urge | subj=actor obj=content:aid/medicine/shelter_item! from=target for=target to=place loc=place
requested | need, require | subj=actor:agency/org/health! obj=content:aid/medicine/shelter_item! from=target for=target to=place loc=place
requested | appeal, call, ask, plead, beg | subj=actor for=content:aid/medicine/shelter_item! from=target to=place loc=place
requested | appeal, call, ask, plead, beg, launch appeal, issue appeal | subj=actor! for=content:aid/food/water/medicine/shelter_item/cash! to=target loc=place
requested | n: humanitarian appeal, flash appeal, appeal for aid, appeal for help, aid appeal, emergency appeal, funding appeal | subj=actor for=target loc=place
requested | n: appeal, request, call, plea | subj=actor for=content:aid/medicine/shelter_item/food! to=target loc=place
requested | n: humanitarian need, urgent need | subj=target obj=target loc=place | weak

pledged | pledge, promise, offer, commit, earmark, announce, vow, approve, agree | subj=actor obj=content:aid/medicine/aidconvoy! to=target for=target | modality=planned
pledged | pledge to send, offer to send, promise to send, offer to provide, promise to provide, pledge to provide, agree to provide, agree to send | subj=actor obj=content! to=target for=target | modality=planned
pledged | n: aid pledge, aid package, relief package, aid programme, aid program, humanitarian pledge, assistance package, aid offer, donor conference, pledging conference | subj=actor to=target for=target | weak, modality=planned

# --- also told
delivered | haul, fly, fly in, parachute, land, cook, offload, drop off, deliver by, roll out, pour, hand over, give away | subj=actor obj=content:aid/food/water/medicine/shelter_item/kit/goods/seed! to=target for=target loc=place in=place
delivered | reach, land, come in, get in, get through, cross, roll in, come over, get to | subj=content:aid/food/water/medicine/kit/aidconvoy/goods/team/shelter_item! in=place to=target obj=place by=content from=origin loc=place
delivered | set up, put up, erect, equip, operate, pitch, truck | subj=actor:agency/org! obj=content:water/sanitation/shelterplace/hospital/health/shelter_item/team! for=target in=place loc=place
delivered | dispatch, fly, fly in, despatch, lend | subj=actor:agency/org/government! obj=content:team! to=place for=target loc=place
delivered | receive, get, benefit | subj=target:people! obj=content:water/food/aid/kit! from=actor loc=place
delivered | serve, feed, supply, equip | subj=actor:agency/org! obj=target:people! with=content loc=place
delivered | hand, give, transfer | subj=actor:agency/org! obj=content:cash/money! to=target iobj=target loc=place
delivered | n: distribution, delivery, hot meal, relief consignment, aid shipment, cash distribution, soup kitchen | subj=actor of=content to=target for=target loc=place in=place | weak
blocked | keep out, hold, hold up, keep wait, stop, refuse | subj=actor obj=content:aid/aidconvoy/aidwork/delivery/food/medicine! at=place loc=place
blocked | turn round, turn around, turn back, rot, remain stick | subj=content:aid/aidconvoy/ship/goods! at=place loc=place after=content
blocked | a: blocked, waiting, undelivered | subj=content:aid/aidconvoy/goods! at=place loc=place
suspended | end, wind up, stop, lay off | subj=actor:agency! obj=content loc=place from=place
suspended | cut, reduce, shrink | subj=actor obj=content:food/aid/cash! to=content for=target loc=place
suspended | order home, call back | subj=actor obj=content:aidconvoy/vehicle/aid! loc=place
resumed | restart, begin again | subj=actor:agency! obj=content loc=place
resumed | a: resumed | subj=content:aid/aidwork/aidconvoy/agency! loc=place
requested | need, lack, require, beg | obj=content:medicine/aid/shelter_item/kit/food/team! subj=target for=content loc=place
requested | beg, request | subj=target:people/government/agency/health! obj=actor:international/government/agency! for=content that=content
requested | n: urgent appeal | subj=actor for=content loc=place | weak
pledged | set apart, set aside, put aside, allot, line up, mobilize | subj=actor obj=content:aid/aidconvoy/food/medicine/shelter_item/team! to=target for=target | modality=planned
pledged | provide | subj=actor:government/international/agency! obj=content:aid/food/medicine/team! to=target for=target | modality=planned
