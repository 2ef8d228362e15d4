# Things destroyed, damaged, repaired. "object" is what was hit; its classes are
# in objects.lst.

# --- housing, by IDMC's terms (first: of two equal lines the earlier wins)
destroyed | destroy, demolish, wreck, ruin, flatten, level, raze, gut, burn down, blow up, wash away, sweep away, bulldoze, collapse, crush, bury, obliterate, devastate, tear down, knock down, pull down, burn, torch, blow down, blow away, submerge, carry away, reduce to rubble, reduce to ash, reduce to ruin, burn to ground, raze to ground, damage beyond repair | subj=actor obj=object:housing! loc=place | measure=destroyed_housing
destroyed | collapse, burn down, crumble, cave in, burn to ground, give way, burn | subj=object:housing! loc=place | measure=destroyed_housing
destroyed | n: destruction, demolition, collapse, razing, loss, burning | subj=actor obj=object:housing! loc=place | measure=destroyed_housing
destroyed | a: destroyed, demolished, ruined, flattened, gutted, collapsed, razed, burnt, burned | subj=object:housing! loc=place | measure=destroyed_housing
damaged | damage, unroof, inundate, flood, crack, affect, partially destroy, partly destroy, partially damage, partly damage, shatter, blow off, hit, batter, vandalize, vandalise | subj=actor obj=object:housing! loc=place | measure=damaged_housing
damaged | render uninhabitable, leave uninhabitable, make uninhabitable, render unfit, leave unfit, declare uninhabitable, declare unsafe, condemn, red-tag, deem uninhabitable, make unlivable | obj=object:housing! loc=place | measure=uninhabitable_housing
damaged | suffer damage, sustain damage, take damage | subj=object:housing! loc=place | measure=damaged_housing
damaged | n: damage | subj=actor to=object:housing! loc=place | measure=damaged_housing
damaged | a: damaged, cracked, flooded, submerged, inundated, waterlogged | subj=object:housing! loc=place | measure=damaged_housing
damaged | n: unfit for habitation, unfit for human habitation | subj=object:housing! loc=place | measure=uninhabitable_housing
damaged | a: uninhabitable, unlivable, unliveable | subj=object:housing! loc=place | measure=uninhabitable_housing

# --- destroyed
destroyed | destroy, demolish, wreck, ruin, flatten, level, raze, obliterate, annihilate, pulverize, pulverise, smash, gut, collapse, devastate, blow up, blow to piece, bring down, tear down, knock down, pull down, bulldoze, burn down, burn to ground, raze to ground, reduce to rubble, reduce to ash, reduce to ruin, turn to rubble, turn into rubble, wipe out, lay waste to, dynamite, tear apart, consume, sink, shoot down, down, incinerate, burn out, total, write off, wash away, sweep away, take out, leave in ruin, uproot, bury, crush | subj=actor obj=object:infrastructure! loc=place with=content
destroyed | destroy, devastate, flatten, level, raze, obliterate, ruin, wreck, lay waste to, reduce to rubble, wipe off map, reduce to ruin, raze to ground, ravage | subj=actor obj=place:loc! with=content
destroyed | collapse, burn down, crumble, sink, crash, cave in, topple, explode, fall down, give way, burn to ground, go up in flame, burst | subj=object:infrastructure! loc=place
destroyed | come down, go down, fall in, wash away, slide away, break up, collapse, cave in | subj=object:housing! loc=place | measure=destroyed_housing
destroyed | come down, go down, fall in, wash away, slide away, break up, break apart | subj=object:infrastructure! loc=place
destroyed | carry off, take away, carry away, sweep away, wash away, swallow, tear away | subj=content obj=object:infrastructure! loc=place
destroyed | lose | subj=actor obj=object:vehicle/aircraft/artillery/weapons/housing/ship/electricity/power/cattle! to=content in=content loc=place
destroyed | perish, die | subj=object:cattle! loc=place
destroyed | lie in ruin | subj=object:infrastructure! loc=place
destroyed | n: destruction, demolition, devastation, wreckage, collapse, razing, ruin, flattening, levelling, leveling, downing, sinking, obliteration, house demolition, home demolition, total loss | subj=actor obj=object:infrastructure loc=place
destroyed | n: destruction, devastation | subj=actor obj=place:loc!
destroyed | n: in ruin, in rubble | subj=object:infrastructure! loc=place
destroyed | a: destroyed, demolished, wrecked, ruined, flattened, gutted, collapsed, razed, downed, obliterated, devastated, levelled, leveled, burnt-out, burned-out, bombed-out, burnt, bombed | subj=object:infrastructure! loc=place by=actor

# --- damaged
damaged | damage, hit, strike, cripple, disable, sabotage, impair, shatter, blast, vandalize, vandalise, dent, scorch, pockmark, deface, desecrate, mangle, batter, puncture, breach, tear up, cause damage to, do damage to, inflict damage on, riddle, set fire to, set ablaze, set on fire, set alight, torch, ravage, hole, contaminate, pollute, flood, inundate, submerge, unroof, blow off, knock over | subj=actor obj=object:infrastructure! loc=place with=content
damaged | burn | subj=actor obj=object:housing/building/vehicle/shop/market/school/hospital/worship/farm/factory/camp! loc=place
damaged | rip, tear | subj=actor through=object:infrastructure! loc=place with=content
damaged | damage, ravage, batter, scar, wreck, pockmark | subj=actor obj=place:loc!
damaged | hit, strike | subj=actor:armed! obj=object:infrastructure! loc=place
damaged | tear roof off, blow roof off, rip roof off | subj=content obj=object:infrastructure! loc=place
damaged | lose roof, lose window | subj=object:infrastructure! loc=place
damaged | suffer damage, sustain damage, catch fire, take hit, take damage, receive damage, crack, leak | subj=object:infrastructure! loc=place
damaged | n: damage, property damage, structural damage, sabotage, material damage, serious damage, heavy damage, extensive damage, collateral damage, infrastructure damage | subj=actor obj=object:infrastructure to=object:infrastructure loc=place
damaged | n: fire, blaze, oil spill, leak | subj=actor at=object:infrastructure! loc=place | weak
damaged | n: on fire, in flame | subj=object:infrastructure! loc=place
damaged | a: damaged, shattered, crippled, disabled, pockmarked, battered, shell-damaged, war-damaged, scorched, uninhabitable, burning, broken, defaced, unusable, sabotaged, cracked, flooded, submerged, inundated | subj=object:infrastructure! loc=place by=actor

# --- repaired
repaired | repair, rebuild, reconstruct, rehabilitate, reopen, re-erect, reinstate, clear rubble from | subj=actor obj=object:infrastructure! loc=place
repaired | restore, fix, renovate, refurbish, patch up, mend, replace | subj=actor obj=object:infrastructure! loc=place | weak
repaired | rebuild, reconstruct, demine, de-mine | subj=actor obj=place:loc!
repaired | n: repair, reconstruction, rehabilitation, restoration, rebuilding, renovation, repair work, refurbishment | subj=actor obj=object:infrastructure! loc=place | weak
repaired | a: repaired, rebuilt, restored, reconstructed | subj=object:infrastructure! loc=place by=actor

# --- also told
destroyed | break, snap, sever, take out, blow up, carry away, wash out, bring down, tear down | subj=actor obj=object:bridge/road/railway/dam/electricity/power/water/telecom/tunnel! in=content loc=place
destroyed | char, gut, smash, wreck, take out, eliminate | subj=actor obj=object:vehicle/weapons/base/artillery/aircraft/ship/drone! loc=place
destroyed | wash away, wipe out, sweep away, decimate | subj=actor obj=object:cattle/farm! loc=place in=content to=content
destroyed | flatten, ruin, wipe out, devour, submerge, bury, rot | subj=actor obj=object:farm/food! loc=place
destroyed | write off | subj=actor obj=object:infrastructure! to=content in=content loc=place
destroyed | disappear, topple, tumble, come down, disintegrate | subj=object:housing/building/bridge/road/power/electricity/school/worship! into=content on=content in=content loc=place
destroyed | die, perish | subj=object:cattle! loc=place of=content
destroyed | demolish, bulldoze, blow up, pull down, dynamite, raze | subj=actor:state_forces/government! obj=object:housing/building! loc=place
destroyed | a: charred, roofless, flattened, pulverised, pulverized, snapped, washed-away, washed-out, wiped-out | subj=object:infrastructure/cattle! loc=place
destroyed | n: heap of rubble, heap of brick, pile of rubble, heap of ruin, charred ruin, under mud, livestock death, livestock loss, crop loss, crop failure, loss of livestock, loss of crop, in ash | subj=object:infrastructure obj=object loc=place
damaged | smash, shatter, blow out, knock out, splinter, split, crack, tear off, rip off, lift off, blow in, dislodge, bend, rattle, chip | subj=actor obj=object:building/housing/school/hospital/road/bridge/airport/power/electricity/worship/heritage/vehicle! loc=place
damaged | shatter, split, crack, sag, tilt, leak, catch fire, burn, subside | subj=object:building/housing/road/bridge/airport/school/hospital/dam/water/worship! loc=place
damaged | hit, strike, scar, graze | subj=content obj=object:infrastructure! loc=place
damaged | a: roofless, windowless, leaking, split, cracked, torn, bent, listing, tilting | subj=object:infrastructure! loc=place by=actor
damaged | n: without roof, without a roof | subj=object:infrastructure in=object:infrastructure obj=object loc=place | weak
repaired | reattach, refloat, re-lay, relay, patch, weld, re-roof, reroof, mend, plug, restring, rebuild, put back up, make passable, shore up, close breach | subj=actor obj=object:infrastructure! loc=place
