# Who holds a place. "place" is always the place that changes hands; "actor" is
# the side that holds it (or gains or gives it up); "target" the other side.

# --- captured
captured | seize, capture, overrun, conquer, occupy, annex, wrest, overtake, liberate, secure, free, take over, take control of, take control over, seize control of, seize control over, gain control of, gain control over, win control of, wrest control of, assert control over, assert control of, assume control of, establish control over, establish control of, impose control on, consolidate control of, consolidate control over, extend control to, extend control over, get control of, take possession of, take hold of, take charge of | subj=actor:armed! obj=place:loc! from=target
captured | sweep, march, move, roll | subj=actor:armed! into=place:loc! from=target
captured | take, win, gain, grab, snatch, clear, overwhelm, clinch | subj=actor:armed! obj=place:loc! from=target of=target
captured | fall | subj=actor:armed! upon=place:loc! from=target of=target
captured | seize, capture, overrun, take, occupy, take over, take control of, seize control of, storm, wrest control of, secure, commandeer | subj=actor:armed! obj=place:base/airport/port/crossing/dam/prison/building/bridge/road/power/oil/checkpoint! from=target loc=place
captured | capture, seize, liberate, take control of, gain control of, seize control of, recover | subj=actor:armed obj=place:toponym! from=target
captured | storm, fight way into, punch way into | subj=actor:armed! obj=place:settlement!
captured | break, burst, pour, push, march | subj=actor:armed! into=place:settlement!
captured | sweep | subj=actor:armed! through=place:settlement!
captured | fall, succumb | subj=place:loc! to=actor:armed!
captured | fall under control of, come under control of, pass under control of, fall into hand of, pass into hand of, come into hand of, fall in hand of, end up in hand of, slip under control of, come under sway of | subj=place:loc! obj=actor!
captured | pass, shift, switch | subj=place:loc! to=actor! from=target
captured | change hand | subj=place:loc! to=actor from=target
captured | n: capture, seizure, takeover, take-over, conquest, occupation, annexation, liberation, overrun, taking | subj=actor obj=place:loc! from=target
captured | n: fall | obj=place:loc! to=actor:armed
captured | n: fall | obj=place:toponym! to=actor:armed
captured | make gain, score gain, gain ground, make territorial gain, gain territory, seize territory, capture territory, make inroad, make headway | subj=actor:armed! loc=place from=target against=target
captured | n: territorial gain, battlefield gain | subj=actor:armed loc=place
captured | raise flag over, hoist flag over, raise flag in, hoist flag in, plant flag in | subj=actor:armed! obj=place:loc!
captured | a: captured, seized, fallen, liberated, newly-captured, occupied, annexed, newly-liberated, overrun | subj=place:loc! by=actor

captured | fall, collapse | subj=place:toponym! | weak
captured | fall | subj=place:toponym! under=content:control!

# --- recaptured
recaptured | recapture, retake, regain, reclaim, recover, reoccupy, re-occupy, win back, take back, wrest back, seize back, claw back, get back, retake control of, regain control of, regain control over, recover control of, recover control over, reassert control over, reassert control of, re-establish control over, restore control over, reestablish control over, take back control of, wrest back control of, restore government control over | subj=actor:armed obj=place:loc! from=target of=target
recaptured | recapture, retake, regain control of, retake control of, recover, win back | subj=actor:armed obj=place:base/airport/port/crossing/dam/prison/building/bridge/road/oil/checkpoint! from=target loc=place
recaptured | n: recapture, retaking, reconquest, recovery, reoccupation | subj=actor:armed obj=place:loc! from=target
recaptured | a: recaptured, retaken | subj=place:loc! by=actor
recaptured | regain ground, regain territory, retake territory, recapture territory, recover ground | subj=actor:armed! loc=place from=target

# --- lost
lost | lose, lose control of, lose control over, lose grip on, lose hold on, forfeit, lose possession of, lose command of | subj=actor:armed! obj=place:loc! to=target
lost | lose ground, lose territory, suffer setback, lose control, give ground | subj=actor:armed! to=target loc=place
captured | drive out, push out, force out, expel, oust, evict, eject, dislodge, flush out, uproot, clear, rout, chase out, sweep out, drive, push, boot out, root out, purge, kick out, chase | subj=actor:armed obj=target:armed! from=place:loc! of=place
lost | n: loss | subj=actor obj=place:loc! to=target | weak
lost | n: loss | subj=actor:armed obj=place:toponym! to=target
captured | n: expulsion, ouster, eviction, removal | subj=actor obj=target:armed! from=place:loc!
lost | collapse, crumble, disintegrate, melt away | subj=actor:armed! loc=place | weak

# --- given up
withdrawn_from | withdraw, pull out, retreat, pull back, disengage, flee, fall back, leave, depart, back out, quit, exit, move out, redeploy, evacuate | subj=actor:armed! from=place:loc! to=destination after=content
withdrawn_from | pull out of, move out of, withdraw out of, get out of, march out of | subj=actor:armed! obj=place:loc!
withdrawn_from | withdraw, pull, pull out, pull back, evacuate, remove, redeploy, recall, bring home | subj=actor:armed obj=target:armed! from=place:loc! to=destination
withdrawn_from | abandon, quit, vacate, leave, evacuate, desert, exit, give up, relinquish, yield, cede, surrender | subj=actor:armed! obj=place:loc! to=target
withdrawn_from | abandon, vacate, quit, leave, give up, evacuate | subj=actor:armed! obj=place:base/checkpoint/building/airport/crossing/camp! loc=place
withdrawn_from | relinquish control of, cede control of, give up control of, abandon control of, surrender control of, yield control of, end occupation of | subj=actor obj=place! to=target
withdrawn_from | n: withdrawal, pullout, pull-out, retreat, pullback, pull-back, disengagement, troop withdrawal, military withdrawal, drawdown, evacuation | subj=actor:armed! from=place:loc! to=destination of=actor

# --- handed over
handed_over | hand over, hand, turn over, transfer, deliver up, give back, return, sign over, hand over control of, transfer control of, cede control of, hand control of, turn over control of, pass control of | subj=actor:armed! obj=place:loc! to=target
handed_over | hand over, turn over, transfer, hand back, surrender | subj=actor obj=place:base/airport/port/crossing/dam/prison/building/checkpoint! to=target! loc=place
handed_over | n: handover, hand-over, transfer, cession, surrender, turnover | subj=actor obj=place:loc! to=target from=actor
handed_over | surrender | subj=place:toponym! to=target:armed
handed_over | enter, take over, deploy | subj=target:armed! into=place:loc under=content:agreement! obj=place | weak

# --- held
held | hold, control, run, rule, govern, administer, dominate, occupy, command, retain, keep, hold on to, retain control of, keep control of, have control of, maintain control of, remain in control of, hold control of, exercise control over, hold sway over, hold sway in, police, garrison, consolidate, tighten grip on, consolidate hold on, tighten control over, remain in possession of | subj=actor:armed! obj=place:loc!
held | hold | subj=actor:armed! onto=place:loc!
held | hold out | subj=actor:armed! in=place:loc loc=place
held | remain, stay | subj=place:loc! with=actor:armed! in=content:hands
held | be | subj=place:loc! in=content:hands!
held | n: in hand | subj=place:loc! of=actor
held | cling | subj=actor:armed! to=place:loc!
held | hold, control, run, retain, occupy, guard, maintain control of, keep control of | subj=actor:armed! obj=place:base/airport/port/crossing/dam/prison/bridge/road/oil/checkpoint! loc=place
held | n: in control | subj=actor:armed! of=place:loc!
held | n: under control, in hand, under rule, under occupation, under administration, under sway, under authority, under thumb | subj=place:loc! of=actor by=actor
held | n: control, grip, hold, occupation, sovereignty, rule, military presence, foothold, authority | subj=actor:armed! obj=place:loc! over=place:loc in=place:loc
held | n: control, grip, hold, occupation, sovereignty, rule, military presence, foothold, authority | subj=actor:armed! over=place:loc in=place:loc
held | n: stronghold, bastion, enclave, pocket, fiefdom, redoubt, heartland, holdout, haven | subj=place:loc of=actor:armed for=actor:armed | weak
held | a: rebel-held, opposition-held, government-held, regime-held, army-held, rebel-controlled, opposition-controlled, government-controlled, regime-controlled, insurgent-held, insurgent-controlled, militant-held, militant-controlled, militia-held, jihadist-held, jihadist-controlled, rebel-occupied, kurdish-held, kurdish-controlled, russian-held, russian-occupied, russian-controlled, ukrainian-held, ukrainian-controlled, separatist-held, separatist-controlled, houthi-held, houthi-controlled, taliban-held, taliban-controlled, israeli-occupied, israeli-controlled, hamas-controlled, turkish-controlled, turkish-occupied, m23-held, m23-controlled, rsf-held, rsf-controlled, army-controlled, junta-controlled, junta-held, terrorist-held, gang-controlled, gang-held, isis-held, isis-controlled, is-held, is-controlled, isil-held, isil-controlled, terrorist-controlled, state-held, pkk-controlled, sdf-held, sdf-controlled, hezbollah-controlled, militia-controlled, loyalist-held | subj=place:loc!
held | a: occupied, controlled, held, ruled, governed, administered | subj=place:loc! by=actor:armed!
held | remain, stay | subj=place:loc! under=content:control! in=content:control of=actor | weak

# --- contested
contested | contest, dispute, fight for control of, battle for control of, struggle for control of, vie for control of, contest control of | subj=actor:armed obj=place:loc!
contested | fight | subj=actor:armed over=place:loc!
contested | vie, compete, battle | subj=actor:armed for=place:loc!
contested | a: contested, disputed, no-man's | subj=place:loc! between=actor by=actor
contested | n: under dispute, no man's land | subj=place:loc! between=actor
contested | n: battle, fight, struggle, contest | subj=actor for=place:loc! over=place:loc between=actor | weak

# --- a government falls
government_fell | overthrow, topple, oust, depose, unseat, bring down, remove from power, drive from power, force from power, sweep from power, remove from office, dethrone | subj=actor obj=target:government/leader! in=place
government_fell | fall, collapse, crumble | subj=target:government! loc=place
government_fell | seize power, take power, grab power, assume power, stage coup, take over power, carry out coup, dissolve government, suspend constitution | subj=actor:armed! in=place loc=place
government_fell | end, collapse, bring to end, come to end, bring to close | obj=content:rule! subj=content:rule in=place
government_fell | n: overthrow, ouster, toppling, downfall, fall, collapse, removal | subj=actor obj=target:government/leader! in=place
government_fell | n: coup, coup d'etat, military coup, putsch, military takeover | subj=actor loc=place | weak


# --- also told
captured | drive, march, move, roll | subj=actor:state_forces/armed_group! into=place:settlement! | weak
captured | bring under control, place under control, take under control, get under control, bring under rule | subj=actor obj=place:loc!
captured | raise, unfurl, run up | subj=actor:armed obj=content:flag! over=place:loc on=place:loc in=place:loc at=place:loc
captured | flutter | subj=content:flag! over=place:loc on=place:loc in=place:loc
captured | get foothold in, gain foothold in, establish foothold in, win foothold in, make base of | subj=actor:armed! obj=place:loc!
captured | pass | subj=place:loc! under=content:control! into=content:hands
captured | a: taken | subj=place:loc! to=actor
recaptured | liberate, cleanse, retake, secure, re-enter, reenter, purge | subj=actor:state_forces/government! obj=place:loc! of=target
recaptured | raise | subj=actor:state_forces/government obj=content:flag! over=place:loc on=place:loc in=place:loc at=place:loc
recaptured | move back | subj=actor:armed! into=place:loc! to=place:loc
recaptured | win back, get back | subj=actor:armed! obj=place:any!
recaptured | declare free, declare freed, declare liberated, declare cleared, pronounce free | subj=actor obj=place:loc! of=target
lost | a: lost, fallen | subj=place:loc! to=target:armed
lost | cede | subj=actor:armed! obj=place:loc! to=target
withdrawn_from | slip out of, ride out of, pull back from, get out of, march out of, file out of | subj=actor:armed! obj=place:loc!
withdrawn_from | order out of, lead out of, bring out of | subj=actor obj=target:armed! from=place
withdrawn_from | a: deserted, abandoned, vacated, unmanned | subj=place:base/checkpoint/camp! of=actor
withdrawn_from | disappear, slip away | subj=actor:armed! from=place:loc!
handed_over | hand, return, revert | subj=place:loc! to=target:armed/org!
handed_over | change hand | subj=place:loc! to=target
handed_over | enter, take over, raise flag in, deploy to, deploy in | subj=target:state_forces/government! obj=place:loc! under=content:agreement!
held | hold on, hold out | subj=actor:armed_group/state_forces! in=place:loc! inside=place:loc
contested | dispute | subj=actor:armed! obj=content:control! of=place:loc! over=place:loc
contested | divide | subj=place:loc! between=actor:armed!
contested | n: divided control, tug of war, fighting for control | obj=place:loc over=place:loc for=place:loc
government_fell | remove, kick out, force out, boot out, turn out, eject | subj=actor:armed/protesters! obj=target:leader/government! in=place from=content
government_fell | take over | subj=actor:state_forces/armed_group! obj=place:country! in=place
government_fell | suspend, dissolve, abolish | subj=actor:state_forces/armed_group/leader! obj=content:constitution! in=place
government_fell | n: end of rule, change of government, change of regime, regime change, power grab, seizure of power, palace coup, toppled president | obj=target in=place
government_fell | fall | subj=target:leader/government! in=place | weak
