# Movements of armed forces and other armed actors. People on the move are in
# displacement.lex.

advance | advance, push, press, march, move, thrust, drive, head, close, roll, sweep, storm, race, surge, creep, inch, push on, press on, move forward, push forward, march forward, press forward, gain ground | subj=actor:armed! on=destination:loc! from=origin | weak
advance | close in, advance, push forward, march, edge closer, draw closer, draw near, move closer | subj=actor:armed! to=destination on=destination from=origin loc=place | weak
advance | advance, push, march, move, press, proceed, make way, thrust, drive, head, roll, sweep, race, surge, creep, inch, pour, cross, stream, fight way | subj=actor:state_forces/armed_group! to=destination:loc! from=origin
advance | advance, push forward, press forward, make progress, make headway, gain ground, press ahead, push ahead, press on, push on, surge forward | subj=actor:armed! loc=place against=target
advance | advance, march, push, move, head, thrust | subj=actor:armed! through=place:loc! to=destination
advance | close in, close in on, bear down on, approach, near, draw closer to, edge closer to, get closer to, draw near to, move closer to, inch closer to, come within, reach, reach edge of, reach outskirts of, reach gate of | subj=actor:armed! obj=destination:loc! from=origin
advance | enter, re-enter, reenter | subj=actor:armed! obj=destination:loc! from=origin through=place
advance | enter | subj=actor:armed! obj=destination:building/camp/base/airport/crossing/prison/road/school/hospital! from=origin loc=place
advance | come, move, drive, roll, go, burst, break | subj=actor:state_forces/armed_group! into=destination:loc! from=origin
advance | come | subj=actor:state_forces/armed_group! up=destination to=destination:base/settlement! from=origin
advance | storm into, come down, move into, roll into, drive through, push into | subj=actor:state_forces/armed_group! obj=destination:loc!
advance | cross | subj=actor:armed/vehicle! obj=place:border! at=place loc=place
advance | converge | subj=actor:armed! on=destination:loc! from=origin
advance | arrive | subj=actor:state_forces/armed_group! in=destination:loc! from=origin
advance | arrive | subj=actor:state_forces/armed_group! at=destination:loc! from=origin
advance | approach, reach, near, close in on | subj=actor:armed! obj=destination:road/airport/port/crossing/base/bridge! loc=place
advance | encroach | subj=actor:armed! on=destination:road/airport/port/crossing/base/bridge! loc=place
advance | cross, traverse, ford | subj=actor:state_forces/armed_group! obj=place:loc! to=destination from=origin
advance | pass, move, cross, drive, march, cut, sweep | subj=actor:state_forces/armed_group! through=place:loc! to=destination from=origin
advance | cross | subj=actor:state_forces/armed_group! obj=place:border/river! into=destination from=origin
advance | n: advance, push, thrust, drive, forward movement, troop movement, incursion, breakthrough | subj=actor:armed on=destination:loc to=destination:loc from=origin through=place loc=place
advance | a: advancing, oncoming, invading, marching | subj=actor:armed! loc=place
advance | expand, extend, spread | subj=actor:armed! into=destination:loc! from=origin
advance | march south, march north, march east, march west, push south, push north, push east, push west, head south, head north, head east, head west, move south, move north, move east, move west, advance south, advance north, advance east, advance west, push southward, push northward, push eastward, push westward, march southward, march northward | subj=actor:armed! to=destination from=origin along=place

withdrawal | withdraw, pull out, leave, depart | subj=actor:international/agency! from=origin:loc!
withdrawal | withdraw, retreat, pull back, pull out, fall back, redeploy, regroup, reposition, disengage, demobilize, demobilise, back off, scale back, draw down, move back, turn back, give way, beat retreat, leave | subj=actor:armed! from=origin:loc to=destination:loc behind=destination across=place
withdrawal | withdraw, pull back, pull out, pull, redeploy, reposition, remove, recall, bring home, bring back, evacuate, repatriate, demobilize, demobilise, scale back | subj=actor obj=target:armed! from=origin:loc to=destination:loc
withdrawal | flee, desert, abandon post, abandon position, leave post, leave position, run away, melt away, break rank, drop weapon, turn tail, escape | subj=actor:armed! from=origin:loc to=destination:loc loc=place obj=origin
withdrawal | slip away, turn round, turn around, turn back, go back, fall back, run, run away, pull away, clear out, move out, steal away | subj=actor:armed! from=origin:loc to=destination:loc in=content loc=place
withdrawal | draw off, withdraw, pull, move out | subj=actor:armed! obj=target:vehicle/weapons/artillery/aircraft! from=origin:loc to=destination
withdrawal | abandon, leave, desert, give up | subj=actor:armed! obj=origin:base/checkpoint! loc=place
withdrawal | n: withdrawal, retreat, pullback, pull-back, pullout, pull-out, redeployment, drawdown, draw-down, disengagement, repositioning, regrouping, troop reduction, demobilization, demobilisation | subj=actor:armed of=actor from=origin:loc to=destination:loc by=actor
withdrawal | disarm, disband | subj=actor:armed! to=target loc=place
withdrawal | surrender, hand over, give up, turn in, return, destroy, lay down | subj=actor:armed! obj=content:weapons! to=target loc=place
withdrawal | disarm, disband, demobilize, demobilise | subj=actor obj=target:armed! loc=place
withdrawal | n: surrender, disarmament, capitulation | subj=actor:armed of=actor to=target loc=place
withdrawal | a: retreating, withdrawing, fleeing | subj=actor:armed! loc=place

peacekeeping | deploy, send, dispatch, contribute, provide, despatch, station | subj=actor obj=target:peacekeeper! to=destination:loc loc=destination
peacekeeping | arrive, deploy, land, disembark | subj=target:peacekeeper! in=destination:loc loc=destination to=destination at=destination
peacekeeping | n: peacekeeping mission, peacekeeping operation | subj=actor of=actor loc=place | weak
position | take shelter, take refuge, take cover, take up position, hole up, dig in | subj=actor:armed! loc=place
deployment | deploy, redeploy, send, dispatch, despatch, send in, rush, bring in, move in, station, mass, amass, mobilize, mobilise, position, build up, fly in, airlift, ferry, commit, transfer, concentrate, pour, rotate, garrison, muster, assemble, gather | subj=actor obj=target:armed! to=destination:loc loc=destination from=origin
deployment | deploy, send, dispatch, move, station, install, position, bring in, set up | subj=actor:armed! obj=target:weapons/vehicle/aircraft/artillery/drone/ship/missile! to=destination:loc loc=destination from=origin
deployment | remain, stay, be | subj=actor:armed! on=content:alert! loc=place
deployment | deploy, mass, amass, muster, mobilize, mobilise, fan out, patrol, arrive, pour in, assemble, gather, land, take up position, dig in, set up position, set up camp, reinforce, go on alert | subj=actor:armed! to=destination:loc from=origin through=place loc=place
deployment | arrive, land, disembark | subj=actor:state_forces/armed_group! in=destination:loc! from=origin at=destination
deployment | patrol, guard, man, police, fly over, overfly, criss-cross | subj=actor:armed/international! obj=place:loc! loc=place
deployment | patrol, guard, man | subj=actor:armed/international! obj=place:any! loc=place
deployment | patrol | subj=actor:armed/aircraft/ship/international/vehicle! loc=place off=place along=place in=place on=place
deployment | send reinforcement, bring reinforcement, send troop, bring up reinforcement, receive reinforcement, call in reinforcement, call up reservist, call up reserve, rush reinforcement, deploy reinforcement, beef up security, beef up presence, step up patrol, step up presence, tighten security, reinforce position, strengthen position, fortify position, bolster defence, bolster defense, raise alert, put on alert, put on high alert, build up force, increase troop | subj=actor to=destination:loc loc=place from=origin
deployment | reinforce, fortify, bolster, beef up, strengthen | subj=actor:armed! obj=target:armed! with=content loc=place
deployment | reinforce, fortify | subj=actor:armed! obj=place:loc! with=content
deployment | n: deployment, redeployment, mobilization, mobilisation, build-up, buildup, military build-up, military buildup, troop build-up, troop buildup, reinforcement, troop surge, call-up, call up, conscription, draft, general mobilization, general mobilisation, partial mobilization, partial mobilisation, convoy of reinforcement, arrival, airdrop, landing, massing | subj=actor:armed of=actor:armed to=destination:loc from=origin loc=place
deployment | n: patrol, joint patrol, military convoy, army convoy, military presence, security presence, military exercise, war game, joint exercise, military drill, naval exercise, live-fire exercise | subj=actor with=target loc=place to=destination | weak
deployment | n: on alert, on high alert, on standby, on full alert, on combat alert | subj=actor:armed! loc=place
deployment | join, sign up for, swell rank of | subj=actor:armed! obj=target:armed! from=origin loc=place | weak
deployment | enlist | subj=actor:armed! in=target:armed! from=origin | weak
deployment | flock | subj=actor:armed! to=target:armed! from=origin loc=place | weak

position | lie, stand, remain, stay, camp, hold position, gather | subj=actor:state_forces/armed_group! within=place:loc! from=place
position | remain, stand, lie, camp | subj=actor:state_forces/armed_group! near=place:loc!
position | remain, stand, camp | subj=actor:state_forces/armed_group! outside=place:loc!
position | remain, stand, wait | subj=actor:state_forces/armed_group! at=place:loc!
position | station, base, position, locate, concentrate, entrench, dig in, encamp, garrison, hole up, headquarter | subj=actor obj=target:state_forces/armed_group! loc=place
position | hold position, maintain position, keep position, entrench, operate, have presence, maintain presence, hole up, hide, hide out | subj=actor:state_forces/armed_group! in=place:loc! loc=place | weak
position | a: positioned, stationed, deployed, based, entrenched, encamped, active, present | subj=actor:state_forces/armed_group! loc=place | weak

defection | go over, cross over, come over | subj=actor:armed! to=target! with=content loc=place
defection | defect, switch side, change side, desert, break away, break rank | subj=actor:armed! from=origin to=target | acled=Change to group/activity
defection | n: defection, desertion, mutiny | subj=actor of=actor from=origin to=target loc=place | acled=Change to group/activity
defection | mutiny, revolt, rebel, rise up | subj=actor:armed! against=target loc=place | acled=Change to group/activity
recruitment | recruit, enlist, draft, sign up, press into service, forcibly recruit, conscript, mobilise, mobilize | subj=actor:armed_group/state_forces! obj=target:people! loc=place in=place from=origin
recruitment | recruit, enlist, conscript | obj=target:people! loc=place from=origin in=place
recruitment | n: recruitment, forced recruitment, recruitment drive | subj=actor:armed obj=target:people loc=place
leader_fled | flee, leave, fly, fly out, depart, escape | subj=target:government! for=destination:toponym! from=origin
leader_fled | flee, fly, fly out, escape, go into exile | subj=target:government! to=destination:toponym! from=origin
leader_fled | flee, leave | subj=target:government! obj=origin:country! to=destination for=destination
leader_fled | go into exile, flee into exile, board plane | subj=target:leader! in=destination to=destination
leader_fled | flee country, flee capital, leave country, flee abroad, fly out of country, escape abroad | subj=target:leader! from=origin to=destination for=destination
base | set up base, establish base, open base, build base, set up headquarters, establish headquarters, set up checkpoint, erect checkpoint, build outpost, set up outpost | subj=actor:armed! loc=place | acled=Headquarters or base established

# --- also told
advance | march, parade, enter, stride, swarm, filter, sneak, stroll | subj=actor:state_forces/armed_group! into=destination:loc! in=destination through=place from=origin
advance | parade, march, roam, drive | subj=actor:state_forces/armed_group! in=place:loc! through=place
advance | depart, move off, head out, start out, move out, strike out | subj=actor:state_forces/armed_group/vehicle! from=origin:loc to=destination:loc for=destination
advance | reach, get to, come to, make it to, arrive at, come up to, come as far as, get as far as | subj=actor:state_forces/armed_group! obj=destination:loc! from=origin
advance | turn up, show up, surface | subj=actor:state_forces/armed_group! in=destination:loc! at=destination near=destination on=destination
advance | cross | subj=actor:vehicle/state_forces! obj=place:loc! to=destination from=origin
advance | go ashore, climb aboard | subj=actor:armed! on=destination in=destination
advance | cross, come, go, pour, stream, march | subj=actor:state_forces/armed_group! over=content:border! across=content:border into=destination from=origin
advance | n: incursion | subj=actor:armed of=actor:armed on=destination:loc to=destination:loc toward=destination:loc towards=destination:loc from=origin | weak
advance | n: at gate, inside city | subj=actor:armed! of=destination
withdrawal | return home, leave, get out, flee, file out, march out, exit, turn back, pull away, head back, make for, pull over, escape | subj=actor:state_forces/armed_group! from=origin:loc to=destination:loc across=place into=destination over=place
withdrawal | throw away uniform, shed uniform, strip off uniform, abandon weapon, leave weapon, abandon vehicle, leave vehicle behind, leave equipment behind | subj=actor:armed! from=origin loc=place
withdrawal | bring out, lead out, ship home, fly home, bring home, evacuate, bring back | subj=actor obj=target:armed! from=origin:loc of=origin to=destination across=place
withdrawal | finish | subj=actor obj=content:retreatword! from=origin to=destination
withdrawal | n: pullout of troop, retreating column | subj=actor:armed! of=actor:armed from=origin:loc to=destination
withdrawal | a: deserted, abandoned, unmanned, vacant | subj=origin:base/checkpoint/camp! loc=place
deployment | take post, take up post, take up position, take position, stand guard, man position, line street, take to street, come out on street, set off, move in, roll, turn out | subj=actor:state_forces/armed_group/ship! to=destination:loc loc=place from=origin in=place
deployment | station, line up, deploy, move | obj=target:state_forces/armed_group/vehicle/aircraft/ship/weapons! subj=actor loc=place:loc to=destination from=origin
deployment | guard, secure, seal off | subj=actor:state_forces/armed_group! obj=place:infrastructure/loc! loc=place
deployment | join, replace | subj=actor:state_forces! obj=target:state_forces! loc=place in=place
deployment | depart | subj=actor:state_forces/armed_group! for=destination:loc! from=origin
deployment | send out | subj=actor:government! obj=target:state_forces! to=destination into=destination onto=destination that=content
position | camp, billet, stand guard, keep watch, take up post, take post, regroup, gather, line up, roam, lurk, hide, wait, linger, assemble, hover | subj=actor:state_forces/armed_group! loc=place:loc at=place in=place near=place outside=place
position | camp, billet, assemble | obj=actor:state_forces/armed_group! loc=place:loc at=place in=place
position | n: at gate | subj=actor:armed! of=actor:armed loc=place in=place near=place | weak
position | a: inside, near, present, visible | subj=actor:state_forces/armed_group! in=place to=place
recruitment | lure, enrol, enroll, sign, coerce, induct | subj=actor:armed_group/state_forces! obj=target:people! into=content for=content loc=place
recruitment | ask to join, force to join, make to join, call to join, urge to join, compel to join, pay to join, force to fight, make to fight, send to fight, call to fight | subj=actor obj=target:people! loc=place
recruitment | enrol, sign up | subj=target:people! obj=actor:armed! with=actor in=actor to=actor
recruitment | n: child recruitment | subj=actor obj=target:people loc=place | weak
defection | lay down arms, lay down weapon, take off uniform, lay weapon, give up weapon | subj=actor:armed! to=target loc=place
defection | refuse to fight, refuse order, refuse to fire, turn gun on, abandon unit | subj=actor:armed! obj=target loc=place
leader_fled | land, touch down, resurface, turn up | subj=target:leader/government! in=destination:toponym! at=destination
leader_fled | seek refuge, find refuge, go abroad | subj=target:leader! in=destination to=destination from=origin
base | inaugurate, construct | subj=actor:armed! obj=content:base/checkpoint/camp! loc=place in=place near=place
base | n: new outpost, new checkpoint, new headquarters | subj=actor loc=place in=place
peacekeeping | oversee, supervise | subj=actor:peacekeeper/international! obj=content loc=place
peacekeeping | draw down, start home | subj=target:peacekeeper! from=origin loc=place in=place
peacekeeping | extend, renew, authorise, authorize, terminate, prolong | subj=actor:international/government! obj=content:mandate! loc=place in=place
