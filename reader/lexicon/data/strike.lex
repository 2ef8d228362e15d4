# Fire from a distance: aircraft, drones, artillery, missiles, bombs, mines, gas.

# --- from the air
air_strike | bomb, bombard, pound, strike, hit, target, attack, blast, pummel, strafe, raid, blitz, shell, batter, hammer, open fire on, rain bomb on, drop bomb on | subj=actor:aircraft! obj=place:loc! in=place
air_strike | fire, unload | subj=actor:aircraft! on=place:loc! in=place
air_strike | fire | subj=actor:aircraft! at=place:loc! in=place
air_strike | fire | subj=actor:aircraft! upon=place:loc! in=place
air_strike | bomb, bombard, pound, strike, hit, target, attack, blast, pummel, strafe, raid, blitz, shell, batter, hammer, open fire on | subj=actor:aircraft! obj=target! loc=place
air_strike | fire | subj=actor:aircraft! on=target! loc=place
air_strike | fire | subj=actor:aircraft! at=target! loc=place
air_strike | bomb, bombard, blitz, strafe, carpet bomb, carpet-bomb, firebomb, napalm, airstrike | subj=actor obj=place:loc!
air_strike | bomb, bombard, blitz, strafe, carpet bomb, carpet-bomb, firebomb | subj=actor:armed! obj=target! loc=place
air_strike | kill, wound, injure | subj=actor:aircraft! obj=target:people/armed! loc=place
air_strike | destroy, flatten, level, smash, demolish, damage | subj=actor:aircraft! obj=target:infrastructure! loc=place
air_strike | kill, wound, injure, destroy, flatten, damage | subj=content:airbomb! obj=target loc=place
air_strike | strike, hit, attack | obj=target! from=content:air! loc=place
air_strike | drop | subj=content obj=content:airbomb/bomb! on=place loc=place
air_strike | strike | subj=actor:state_forces/government! obj=place:loc!
air_strike | strike, hit | subj=actor:state_forces/government! obj=target:building/base/camp/housing/hospital/school/weapons/power/oil/electricity/airport/port! loc=place
air_strike | fly, carry out, conduct | subj=actor obj=content:sortie! loc=place
air_strike | drop | subj=actor obj=content:bomb/munition! loc=place
air_strike | drop, rain, rain down, fall, land, explode | subj=content:airbomb! loc=place
air_strike | n: air strike, airstrike, air-strike, air raid, airraid, air attack, air bombardment, aerial attack, aerial bombing, aerial bombardment, aerial raid, aerial strike, aerial bombing campaign, bombing raid, bombing run, bombing campaign, bombing sortie, barrel bombing, barrel bomb attack, helicopter attack, jet strike, warplane attack, precision strike, retaliatory strike, coalition strike, cluster bomb attack, cluster munition attack, double-tap strike, saturation bombing, carpet bombing, air assault | subj=actor obj=target loc=place
air_strike | n: air strike, airstrike, air raid, air attack, aerial bombardment, bombing, bombardment | subj=actor obj=place:loc!
air_strike | n: air strike, airstrike, air raid, air attack, aerial bombardment, bombing, bombardment | subj=actor obj=target
air_strike | n: strike, raid, sortie | subj=actor:aircraft/armed obj=place:loc! | weak
air_strike | n: strike, raid, sortie | subj=actor:aircraft/armed obj=target | weak
air_strike | n: strike | subj=actor:armed obj=target:armed/infrastructure! loc=place | weak
air_strike | n: strike | subj=actor:armed! obj=target! loc=place | weak
air_strike | n: airpower, air power, air support, close air support, air cover | subj=actor to=target for=target loc=place | weak
air_strike | fly sortie over, carry out sortie over, scramble jet over | subj=actor:armed! obj=place:loc! | weak
air_strike | fly | subj=actor:armed! over=place:loc! | weak

# --- drones
drone_strike | drop, fire, release | subj=content:drone! obj=content:bomb/munition/shell/missile! on=place:loc loc=place at=target
drone_strike | hit, strike, target, attack, bomb, blow up, buzz | subj=content:drone! obj=place:loc! in=place
drone_strike | crash, slam, fly | subj=content:drone! into=place:loc! in=place
drone_strike | explode | subj=content:drone! over=place:loc! in=place
drone_strike | fall | subj=content:drone! on=place:loc! in=place
drone_strike | hit, strike, target, attack, bomb | subj=content:drone! obj=target! loc=place
drone_strike | kill, wound, injure, maim, hurt, destroy, damage, smash, flatten, burn | subj=content:drone! obj=target loc=place
drone_strike | attack, strike, hit, target | subj=actor:armed! obj=target with=content:drone! loc=place
drone_strike | crash, slam | subj=content:drone! into=target! loc=place
drone_strike | launch, fire, send, fly, unleash | subj=actor:armed! obj=content:drone! at=place:loc on=place:loc toward=place:loc towards=place:loc against=target into=place:loc over=place:loc in=place
drone_strike | n: drone strike, drone attack, drone raid, drone bombing, drone assault, drone bombardment, uav strike, uav attack, quadcopter attack, kamikaze drone attack, suicide drone attack, swarm of drone, loitering munition strike, fpv drone attack | subj=actor obj=target loc=place | weak

# --- artillery, mortars, tanks, rifles at a distance
shelling | shell, mortar, cannonade, bombard, pound, pummel, barrage, pepper, rain fire on, rain shell on, rain down on, batter, hammer, blast | subj=actor obj=place:loc! with=content from=origin
shelling | shell, mortar, bombard, pound, pummel, barrage, hammer, blast | subj=actor:armed/artillery! obj=target! with=content from=origin loc=place
shelling | target, attack, hit, strike, pound, bombard | subj=actor! obj=place:loc! with=content:shell/missile/artillery!
shelling | target, attack, hit, strike, pound, bombard | subj=actor! obj=target! with=content:shell/missile/artillery! loc=place
shelling | hit, strike, target, attack, pound, open fire on, shell | subj=actor:artillery! obj=place:loc!
shelling | fire | subj=actor:artillery! on=place:loc!
shelling | fire | subj=actor:artillery! at=place:loc!
shelling | hit, strike, target, attack, pound, open fire on, shell | subj=actor:artillery! obj=target! loc=place
shelling | fire | subj=actor:artillery! on=target! loc=place
shelling | fire | subj=actor:artillery! at=target! loc=place
shelling | fire, launch, lob, rain, unleash, hurl | subj=actor obj=content:shell! at=place:loc on=place:loc into=place:loc toward=place:loc towards=place:loc over=place:loc in=place from=origin against=target
shelling | hit, strike, rain down on, pepper, pound, come down on | subj=content:shell! obj=place:loc! in=place
shelling | land, fall, rain | subj=content:shell! on=place:loc! in=place
shelling | land, fall, explode, burst | subj=content:shell! in=place:loc!
shelling | slam, crash, smash | subj=content:shell! into=place:loc! in=place
shelling | hit, strike, pound | subj=content:shell! obj=target! loc=place
shelling | kill, wound, injure, maim, hurt, claim, destroy, damage, flatten, leave | subj=content:shell/artillery! obj=target loc=place
shelling | land, fall | subj=content:shell! on=target! loc=place
shelling | land | subj=content:shell! in=target! loc=place
shelling | slam, crash, smash | subj=content:shell! into=target! loc=place
shelling | tear, rip | subj=content:shell! through=target! loc=place
shelling | land, fall, explode, hit, crash, rain | subj=content:shell! in=place:loc! near=place at=place on=place
shelling | come under fire, come under shelling, come under bombardment, come under artillery fire, come under mortar fire, come under heavy fire, come under shellfire, come under attack, draw fire, take fire, face bombardment, come under rocket fire | subj=target! from=actor by=actor loc=place
shelling | come under fire, come under shelling, come under bombardment, come under artillery fire, come under heavy shelling, come under rocket fire | subj=place:loc! from=actor by=actor
shelling | n: under fire, under bombardment, under shelling, under attack | subj=place:loc! from=actor by=actor
shelling | n: shelling, bombardment, artillery fire, artillery strike, artillery shelling, artillery attack, artillery barrage, artillery bombardment, mortar attack, mortar fire, mortar shelling, mortar strike, mortar round, mortar bombardment, tank fire, tank shelling, shellfire, shell fire, shell attack, artillery duel, artillery exchange, cross-border shelling, howitzer fire, naval bombardment, cannonade, barrage, salvo, heavy weapon fire, ground strike, ground attack fire | subj=actor obj=place:loc! from=origin
shelling | n: shelling, bombardment, artillery fire, artillery strike, artillery shelling, artillery attack, artillery barrage, artillery bombardment, mortar attack, mortar fire, mortar shelling, mortar strike, mortar round, mortar bombardment, tank fire, tank shelling, shellfire, shell fire, shell attack, artillery duel, artillery exchange, cross-border shelling, howitzer fire, naval bombardment, cannonade, barrage, salvo, heavy weapon fire, ground strike, ground attack fire | subj=actor obj=target loc=place from=origin
shelling | n: sniper fire, machine-gun fire, machine gun fire, small-arms fire, small arms fire, gunfire, gun fire, heavy fire, suppressing fire | subj=actor obj=target from=actor loc=place | acled=Armed clash, plover=ASSAULT:firearms
shelling | open fire, fire shot, shoot, fire | subj=actor:armed! on=target! at=target loc=place | acled=Armed clash, plover=ASSAULT:firearms
shelling | open fire, exchange artillery fire, exchange mortar fire, trade artillery fire | subj=actor! at=target loc=place with=target | acled=Armed clash, plover=ASSAULT:firearms

# --- missiles and rockets
missile | hit, strike, target, rain down on, come down in | subj=content:missile! obj=place:loc! in=place
missile | land, fall, explode | subj=content:missile! in=place:loc!
missile | land, fall, rain | subj=content:missile! on=place:loc! in=place
missile | slam, crash, smash, tear, plough, plow, fly | subj=content:missile! into=place:loc! in=place
missile | explode | subj=content:missile! over=place:loc! in=place
missile | hit, strike, target | subj=content:missile! obj=target! loc=place
missile | kill, wound, injure, maim, hurt, claim, destroy, damage, flatten, leave, demolish, level | subj=content:missile! obj=target loc=place
missile | land, fall | subj=content:missile! on=target! loc=place
missile | slam, crash, smash, tear, plough, plow | subj=content:missile! into=target! loc=place
missile | land, fall, explode, hit, crash, come down, impact | subj=content:missile! in=place:loc! near=place at=place on=place
missile | fire, launch, lob, rain, unleash, hurl, shoot, test-fire, test | subj=actor obj=content:missile! at=place:loc on=place:loc into=place:loc toward=place:loc towards=place:loc over=place:loc in=place from=origin against=target
shelling | rocket | subj=actor obj=place:loc! | weak
shelling | rocket | subj=actor obj=target:infrastructure! loc=place | weak
missile | n: missile attack, missile strike, missile barrage, missile salvo, ballistic missile attack, cruise missile strike, cruise missile attack, missile launch, missile fire | subj=actor obj=target loc=place from=origin
shelling | n: rocket attack, rocket fire, rocket strike, rocket barrage, rocket bombardment, rocket launch, rocket salvo, rocket shelling, rocket-propelled grenade attack, rpg attack | subj=actor obj=target loc=place from=origin
interception | intercept, shoot down, down, bring down, shoot out, knock down, neutralize, neutralise, jam, deflect | subj=actor obj=content:missile/drone/aircraft/shell! loc=place
interception | n: interception, shootdown, shoot-down, downing | subj=actor of=content loc=place

# --- bombs, mines
explosive_device | blow up, detonate, explode, set off, trigger | subj=actor obj=content:bomb/mine! loc=place
explosive_device | detonate, explode, go off, blow up, blast | subj=content:bomb/mine! loc=place under=target near=target beside=target
explosive_device | hit, strike, target, rock, shake | subj=content:bomb! obj=place:loc! loc=place
explosive_device | kill, wound, injure, maim, hurt, claim, destroy, damage, flatten, leave, tear | subj=content:bomb/mine/explosion! obj=target loc=place
explosive_device | go off, explode, blow up, detonate | subj=content:vehicle/device! loc=place
explosive_device | blow up | obj=target:people! loc=place
explosive_device | rip, tear | subj=content:bomb! through=place:loc! loc=place
explosive_device | hit, strike, target | subj=content:bomb/mine! obj=target! loc=place
explosive_device | rip, tear | subj=content:bomb! through=target! loc=place
explosive_device | plant, lay, place, hide, bury, sow | subj=actor obj=content:bomb! loc=place
explosive_device | bomb, blow up, dynamite, booby-trap, booby trap | subj=actor obj=target:infrastructure! loc=place
explosive_device | hit, drive over, run over, strike | subj=target! obj=content:mine! loc=place
explosive_device | step, tread | subj=target! on=content:mine! loc=place
explosive_device | mine | subj=actor:armed! obj=place:loc! with=content | weak
explosive_device | rig, lace | subj=actor:armed! obj=place with=content:bomb! | weak
explosive_device | rock, shake, hit | subj=content:explosion! obj=place:loc!
explosive_device | rip, tear | subj=content:explosion! through=place:loc!
explosive_device | rock, hit, damage | subj=content:explosion! obj=target! loc=place
explosive_device | rip, tear | subj=content:explosion! through=target! loc=place
explosive_device | occur, take place, hear, erupt, happen, hit | subj=content:explosion! in=place:loc! near=place at=place
explosive_device | n: bombing, bomb attack, car bombing, car-bombing, car bomb, car bomb attack, truck bomb, truck bombing, motorcycle bomb, roadside bomb, roadside bombing, roadside bomb attack, bomb blast, bomb explosion, ied attack, ied explosion, ied blast, improvised explosive device attack, improvised explosive device, improvised explosive device explosion, remote-controlled bomb, landmine explosion, landmine blast, land mine explosion, mine explosion, mine blast, mine attack, parcel bomb, pipe bomb, nail bomb, sticky bomb, magnetic bomb, time bomb, booby trap, booby-trap, unexploded ordnance explosion, uxo explosion, twin bombing, twin blast, double bombing, petrol bomb attack, arson bombing, terrorist bombing, roadside explosion, pager explosion, vehicle bomb, vehicle-borne bomb, vbied, market bombing, train bombing, bus bombing, embassy bombing | subj=actor obj=target loc=place
explosive_device | n: blast, explosion, detonation, twin explosion, loud explosion, powerful explosion, huge blast, series of explosion | subj=actor loc=place of=content | weak
disarmed | seize, find, discover, recover, uncover, locate, confiscate, intercept, unearth | subj=actor obj=content:bomb/mine/explosives/munition/missile/grenade/shell! from=target loc=place
disarmed | defuse, disarm, deactivate, clear, remove, lift, dispose, destroy, detonate, dismantle, neutralize, neutralise | subj=actor:state_forces/agency/people/workers/engineers obj=content:bomb/mine/shell/munition! loc=place
disarmed | n: demining, mine clearance, clearance of mine, bomb disposal, controlled explosion | subj=actor loc=place
grenade | throw, hurl, lob, toss, fire | subj=actor obj=content:grenade! at=target on=target loc=place
grenade | explode, go off, detonate | subj=content:grenade! loc=place
grenade | n: grenade attack, grenade blast, grenade explosion, hand grenade attack | subj=actor obj=target loc=place

# --- suicide bombs
suicide_bomb | blow up, detonate, explode, attack, strike, hit, target, ram, kill | subj=actor:bomber! obj=target among=target loc=place
suicide_bomb | detonate vest, detonate belt, detonate himself, detonate herself, detonate explosive vest, detonate suicide vest, detonate explosive belt, blow himself up, blow herself up, blow themselves up, blow himself, blow oneself up | subj=actor among=target loc=place
suicide_bomb | n: suicide bombing, suicide attack, suicide bomb, suicide blast, suicide bomb attack, suicide car bomb, suicide car bombing, suicide truck bombing, suicide assault, suicide mission, suicide explosion, double suicide bombing, twin suicide bombing, martyrdom operation, suicide operation, svbied attack | subj=actor obj=target loc=place

# --- chemical
chemical | gas | subj=actor obj=target! loc=place | weak
chemical | use, drop, fire, deploy, unleash, release, spray, disperse | subj=actor obj=content:chemical! against=target at=target loc=place
chemical | expose | obj=target to=content:chemical! loc=place
chemical | n: chemical attack, chemical weapon attack, chemical weapons attack, gas attack, poison gas attack, sarin attack, sarin gas attack, chlorine attack, chlorine gas attack, toxic gas attack, nerve agent attack, nerve gas attack, mustard gas attack, phosphorus attack, chemical strike, chemical bombardment, chlorine bombing | subj=actor obj=target loc=place
chemical | n: use | subj=actor obj=target of=content:chemical! loc=place

# --- also told
air_strike | fly, pound, drop | subj=actor:aircraft! over=place in=place on=place loc=place | weak
air_strike | strike, target, bomb, kill, flatten, level | subj=content:airbomb/aircraft! obj=target loc=place
air_strike | carry out, conduct, fly | subj=actor obj=content:airbomb/sortie! on=target against=target in=place loc=place
air_strike | n: cluster munition, jet attack, plane attack, plane raid, strike from air, bombing from air, flight of bomber, jet raid, air force strike, air assault, helicopter strike, gunship attack | subj=actor on=target in=place obj=target loc=place
drone_strike | hit, strike, slam, crash, dive, fall, attack, explode, drop | subj=content:drone! into=target at=target on=target obj=target in=place loc=place
drone_strike | n: drone, kamikaze drone, fpv drone, suicide drone, attack drone, armed drone, explosive drone, wave of drone | at=target! on=target against=target over=place in=place loc=place | weak
shelling | boom, thunder, roar, open up, rumble, pound | subj=content:artillery/weapons! around=place in=place loc=place on=target at=target
shelling | shell, mortar, pound | subj=actor obj=place:loc with=content from=origin loc=place
shelling | n: artillery, grad attack, grad fire, rocket, tank round, artillery salvo, exchange of artillery fire, katyusha fire, incoming fire, indirect fire | on=target! at=target in=place from=origin loc=place subj=actor | weak
missile | hit, strike, fall, land, crash, come down, explode, slam, fly, plough | subj=content:missile! obj=target into=target in=place on=place near=place loc=place
missile | fire, launch | obj=content:missile! at=target! subj=actor
missile | n: missile, ballistic missile, cruise missile, anti-tank missile, guided missile, salvo of missile, hypersonic missile | at=target! on=target in=place from=origin against=target subj=actor loc=place | weak
explosive_device | go off, explode, detonate, blow up | subj=content:bomb/mine/munition/vehicle/explosives! near=target at=target under=target in=place loc=place
explosive_device | injure, blow up | subj=content:mine/bomb/munition! obj=target loc=place
explosive_device | run over, drive onto, step on, tread on, set off, drive over | subj=target! obj=content:mine/bomb/munition! loc=place
explosive_device | run, drive | subj=target! over=content:mine/bomb! onto=content:mine loc=place
explosive_device | stop with explosive, blow up with, mine track, blow track, blow up track, blow bridge, send sky-high | subj=actor obj=target loc=place
explosive_device | attach, fix, wire, rig, conceal | subj=actor obj=content:bomb! to=target under=target loc=place
explosive_device | n: landmine, land mine, mine, explosive device, device, vehicle explosion, car explosion, roadside device | on=place in=place against=target at=target loc=place subj=actor | weak
suicide_bomb | blow self up, blow self, set off vest, set off belt, explode belt, trigger vest, explode vest, drive car bomb into, ram car bomb into, ram explosive-laden car into, drive explosive-laden truck into | subj=actor in=place among=target obj=target loc=place
suicide_bomb | n: suicide truck bomb, vehicle suicide bombing | subj=actor in=place at=target loc=place | weak
grenade | fire, hurl, throw, toss | subj=actor obj=content:grenade! against=target into=target at=target loc=place
chemical | poison, suffocate | subj=content:chemical! obj=target loc=place
chemical | show sign of, show symptom of, suffer symptom of, test positive for | subj=target obj=content:chemical! loc=place
interception | take down, shoot, neutralise, neutralize, suppress, thwart | subj=actor obj=content:missile/drone/aircraft/shell! loc=place over=place
interception | a: downed, intercepted, shot-down | subj=content:missile/drone/aircraft! by=actor loc=place
disarmed | seize, find, discover, recover, uncover, confiscate, destroy, dig up, unearth | subj=actor obj=content:weapons/drone/missile! from=target loc=place in=place
disarmed | sweep for mine, clear of mine, clear mine, lift mine, make safe, render safe, find and defuse, blow up in controlled blast, foil bombing, thwart bombing, foil attack, thwart attack | subj=actor obj=content loc=place in=place
disarmed | n: bomb workshop | subj=actor obj=content loc=place in=place | weak
