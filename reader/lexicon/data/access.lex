# Whether people and goods can get through: roads, crossings, airports, ports,
# checkpoints, curfews. "object" is what is closed or open.

# --- closed
closed | close, shut, shut down, close down, close off, block, block off, seal, seal off, cut, cut off, barricade, blockade, obstruct, cordon off, bar, sever, halt traffic on, halt traffic at, bring to standstill, padlock, lock down, mine, dig up, dam up | subj=actor obj=object:road/railway/crossing/border/airport/port/bridge/tunnel/checkpoint/station/airspace/river/square! to=content loc=place
closed | close, shut, seal, seal off, shut down | subj=actor obj=object:border/crossing! with=content:loc to=content loc=place
closed | close, shut, shut down, shutter, close down, suspend, halt | subj=actor obj=object:hospital/health/school/schooling/market/embassy/worship/camp/transport! loc=place
closed | close, shut, shut down, shutter, close down | subj=actor obj=object:shop/factory/bank/building/court/media! loc=place | weak
closed | close, shut, shut down, close down, shutter, cease operation, suspend operation, stop operate, suspend flight, close door | subj=object:road/railway/crossing/border/airport/port/bridge/tunnel/station/airspace/school/schooling/hospital/health/market/embassy/transport! loc=place
closed | close, shut, shut down, close down, shutter | subj=object:shop/factory/bank/court! loc=place | weak
closed | cut off, cut | subj=content obj=place:settlement/district/toponym! from=content
closed | seal off, lock down, cordon off, cut off, put under lockdown, isolate | subj=actor obj=place:loc! from=content
closed | cancel, suspend, ground, halt, divert, reroute | subj=actor obj=object:flight! to=destination from=origin loc=place
closed | n: closure, shutdown, shut-down, closing, blockage, obstruction, roadblock, road block, road closure, border closure, lockdown, blockade, barricade, flight cancellation, flight suspension, airspace closure, port closure, school closure | subj=actor obj=object loc=place
closed | a: closed, shut, blocked, impassable, sealed, severed, obstructed, shuttered, barricaded, off-limits, inaccessible, unreachable, unpassable, cut, grounded | subj=object:road/railway/crossing/border/airport/port/bridge/tunnel/station/airspace/school/schooling/hospital/health/market/shop/bank/checkpoint/river/flight/embassy/court! to=content loc=place by=actor
closed | a: inaccessible, unreachable, off-limits, cut-off | subj=place:loc! to=content by=actor
closed | n: off limit, out of bound | subj=place:loc! to=content
closed | remain closed, stay closed, stay cut, remain sealed, stay sealed, remain out of reach, stay blocked | subj=place:loc! to=content loc=place
closed | keep shut, keep closed, keep sealed, hold shut | subj=actor obj=object! to=content loc=place
closed | suspend, cancel, halt, stop | subj=actor obj=object:railway/transport/flight! loc=place to=destination from=origin
closed | a: closed, shut, sealed, blocked | subj=place:loc! to=content by=actor
closed | remain closed, stay closed, stay shut, remain shut, remain blocked, remain cut | subj=object! loc=place to=content

# --- opened
opened | open, reopen, re-open, unblock, clear, unseal, reestablish, re-establish, restore, open up, demine, de-mine, unlock | subj=actor obj=object:road/railway/crossing/border/airport/port/bridge/tunnel/checkpoint/station/airspace/corridor/river! to=content for=content loc=place
opened | reopen, re-open | subj=actor obj=object:school/schooling/hospital/health/market/shop/bank/embassy/factory/court/worship! loc=place
opened | open, reopen, re-open, resume operation, resume flight, become passable, reopen door | subj=object:road/railway/crossing/border/airport/port/bridge/tunnel/station/airspace/corridor/school/schooling/hospital/health/market/shop/bank/embassy! to=content for=content loc=place
opened | a: open, reopened, passable | subj=object:road/crossing/border/airport/port/bridge/market/school! to=content loc=place
opened | keep open | subj=actor obj=object:road/crossing/border/airport/port/corridor! to=content loc=place
opened | sail again, run again, fly again, open again | subj=object:ship/transport/flight/market/school/shop! to=destination loc=place
opened | resume | subj=actor obj=object:flight! to=destination from=origin
eased | lift curfew, lift lockdown, end curfew, lift restriction, ease restriction, ease curfew, shorten curfew, relax curfew, relax restriction, lift emergency, lift state of emergency, end state of emergency, lift travel ban, lift martial law, end martial law, lift restriction on movement, ease restriction on movement | subj=actor on=content for=content loc=place | object=movement
opened | remove roadblock, dismantle roadblock, dismantle barricade, remove checkpoint, dismantle checkpoint, lift road block | subj=actor on=content for=content loc=place | object=road
eased | lift, ease, relax, end, cancel, shorten, remove, loosen, scrap, suspend, shrink | subj=actor obj=content:curfew/emergency! loc=place on=content | object=movement
eased | n: lifting, easing, relaxation | subj=actor obj=content:curfew/emergency! loc=place | object=movement
opened | allow, admit, let in, permit, receive, accept, let | subj=actor:government/armed/org! obj=target:inspector/agency/peacekeeper/aidconvoy/aid! to=destination into=destination loc=place | object=access
opened | improve, increase | subj=content:access! loc=place for=content to=place | object=access
opened | allow, grant, guarantee, improve, give | subj=actor obj=content:access! to=place loc=place for=content | object=access
opened | grant access to, allow access to, give access to, gain access to, open gate to, open door to, give safe passage to, guarantee safe passage for, allow safe passage to, provide safe passage for | subj=actor obj=content! loc=place | object=access
opened | allow, let | subj=actor into=place:loc! obj=target | object=access
opened | allow, let | subj=actor through=place:loc! obj=target loc=place | object=access
opened | n: reopening, re-opening, opening, humanitarian corridor, safe corridor, safe passage, evacuation corridor, humanitarian access, humanitarian window | subj=actor obj=object for=content to=place from=origin loc=place
opened | a: reopened, passable, accessible | subj=object! to=content loc=place by=actor

# --- restricted
censored | censor, ban, block, jam, shut down, suspend, take off air, pull plug on, block access to, muzzle, raid, revoke license of, revoke licence of, silence, gag, close, close down, muzzle | subj=actor obj=object:media! loc=place
censored | suspend, halt, stop, order, ban | subj=actor obj=content:publication! of=object:media loc=place | object=media
censored | cut, cut off, shut down, shut off, slow, throttle, block | subj=actor:government/state_forces! obj=object:telecom! loc=place
censored | impose censorship, impose blackout, impose news blackout, tighten censorship | subj=actor on=content loc=place | object=media
censored | n: censorship, news blackout, media blackout, information blackout, press ban | subj=actor of=content loc=place | object=media
restricted | impose, reimpose, re-impose, tighten, enforce, maintain | subj=actor obj=content:blockade! on=place of=place loc=place against=place | object=movement
restricted | impose, reimpose, re-impose, tighten, introduce, place | subj=actor:government/state_forces/armed_group/org/leader! obj=content:restriction! on=content loc=place | object=movement
restricted | restrict, limit, curb, hinder, hamper, impede, constrain, control, regulate, complicate | subj=actor obj=content:access/movement! to=place loc=place of=content
restricted | deny access to, refuse access to, prevent access to, block access to, restrict access to, cut access to, limit access to, hamper access to, restrict movement of, restrict movement in, deny entry to, refuse entry to, bar entry to, prevent from leave, stop from leave, prevent from enter, turn away, turn back, deny passage to, prevent from reach, bar from enter, bar from leave, ban from travel, ban from enter | subj=actor obj=content:any! loc=place
restricted | n: restriction, movement restriction, access restriction, travel restriction, travel ban, checkpoint, no-fly zone, exclusion zone, access constraint, access denial, military zone, buffer zone, security zone, flying checkpoint | subj=actor to=place of=content for=content loc=place | weak
curfew | clamp down curfew on | subj=actor obj=place! | object=movement
martial_law | proclaim martial law in | subj=actor obj=place! | object=movement
restricted | set up checkpoint, erect checkpoint, set up roadblock, erect roadblock, set up barricade, man checkpoint, erect barricade, put up roadblock, establish checkpoint, close checkpoint | subj=actor loc=place
banned | ban, outlaw, prohibit, forbid, proscribe, criminalize, criminalise, bar, prevent, break up | subj=actor:government/state_forces/org/leader! obj=target:political/protest! loc=place from=content
banned | ban, outlaw, proscribe, bar, disqualify, dissolve | subj=actor:government/org/leader/state_forces obj=target:political/media/armed_group/party! loc=place from=content
banned | ban, bar, disqualify, prohibit, prevent | subj=actor:government/org/leader/state_forces! obj=target:political/agency/media! from=content loc=place
banned | impose, place, introduce, announce, slap, issue, extend | subj=actor:government/org/leader/state_forces! obj=content:ban! on=target loc=place
banned | ban, forbid, prohibit, outlaw | subj=actor:government/state_forces/armed_group/org! obj=target:vehicle/media/flight/transport/fuel/shop! loc=place from=content
banned | bar, forbid, ban, shut out | subj=actor obj=target:agency/media/political! from=content loc=place
banned | ban, outlaw, prohibit, forbid | subj=actor:government! obj=target:people! from=content! loc=place
banned | n: ban, prohibition | subj=actor:government obj=target:political/protest/people! on=target loc=place | weak
restricted | turn back, turn away, push back, stop, hold up, fence in, refuse entry | subj=actor:state_forces/armed_group/government! obj=content:people! loc=place at=place
restricted | forbid, bar, prevent, stop | subj=actor:state_forces/armed_group/government! obj=target:people! from=content! loc=place
restricted | a: restricted, limited, hampered, constrained | subj=content:access/movement! to=place loc=place by=actor

# --- congested
congested | congest, jam, clog, choke, clog up, gridlock, pack, crowd, snarl, overwhelm, flood, swamp, throng | subj=content obj=object:road/crossing/border/airport/port/station/bridge/tunnel/square! with=content loc=place
congested | queue, line up, wait, back up, form queue, form line | subj=content:people/vehicle! at=object:crossing/border/airport/port/station/checkpoint/fuel/bread/bank! for=content loc=place
congested | crawl, back up, come to standstill, grind to halt | subj=content:vehicle/transport! loc=place for=content
congested | n: bumper to bumper | subj=content loc=place
congested | a: congested, jammed, gridlocked, clogged, choked, packed, crowded, overcrowded, snarled, bumper-to-bumper | subj=object:road/crossing/border/airport/port/station/bridge/tunnel! with=content loc=place
congested | n: traffic jam, congestion, gridlock, tailback, long queue, long line, queue, bottleneck, backlog, traffic chaos, logjam, overcrowding | on=object at=object loc=place for=content

# --- also told
closed | strand, sever, wash out | subj=content obj=object:road/railway/bridge/crossing/port/airport! loc=place to=content
closed | cancel, stop | subj=actor obj=object:schooling/school! loc=place
closed | stop run, stop fly, not run, fail to open, remain suspended | subj=object:transport/flight/railway/school! loc=place
closed | n: no crossing, without crossing | loc=place
closed | a: washed-out, suspended, cancelled, canceled | subj=object:road/railway/crossing/border/airport/port/bridge/tunnel/station/airspace/flight! to=content loc=place
opened | wave through | subj=actor obj=content loc=place at=place
opened | sail | subj=object:transport/flight/ship/railway! to=destination from=origin loc=place | weak
opened | a: usable, navigable, unblocked, cleared, accessible | subj=object:road/railway/crossing/border/airport/port/bridge/tunnel/corridor! to=content for=content loc=place
restricted | refuse, limit, restrict, delay, withhold, revoke | subj=actor obj=content:permission/access/movement! to=target loc=place
restricted | lock out, wave back | subj=actor obj=target:people/agency/media/vehicle loc=place
restricted | require | subj=content:access/movement/road/agency! obj=content:escort!
restricted | limit, control | subj=actor:government/state_forces/armed_group! obj=content:vehicle/people/transport/fuel! loc=place at=place
restricted | a: passable | subj=object:road/bridge/crossing! for=content loc=place | weak
eased | lift, ease, relax, end, remove | subj=actor obj=content:restriction/ban/blockade! loc=place on=content
eased | allow | subj=actor:government/state_forces/armed_group! obj=content:fuel/food/medicine/aid! loc=place through=place
banned | designate, label, brand, classify | subj=actor:government/international! obj=target:armed/political! as=content:wrong!
banned | shut, dissolve, deregister, strip of licence, strip of license | subj=actor:government! obj=target:political/agency/media! loc=place
banned | ban, forbid, prohibit, outlaw | subj=actor obj=content:protest/weapons/vehicle/ship/flight/food! loc=place
censored | black out, cut off, shut, jam, disconnect, restrict | subj=actor obj=object:telecom/media! loc=place
censored | impose, order | subj=actor obj=content:ban! loc=place | weak
censored | n: internet shutdown, internet cut, phone shutdown, network shutdown, media ban, broadcast ban | subj=actor loc=place | object=telecom
congested | back up, stack up, pile up, jam up | subj=content:vehicle/transport/people! loc=place for=content
congested | a: overflowing, jammed, snarled | subj=object:road/crossing/border/airport/port/station! with=content loc=place
