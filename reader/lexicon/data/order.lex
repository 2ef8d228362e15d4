# Orders to civilians: who orders is the actor, whom they bind the target.

# --- leave
evacuation_order | order evacuation of, order to evacuate, order to leave, tell to leave, tell to evacuate, instruct to leave, instruct to evacuate, call for evacuation of, command to leave, order to move, tell to move, order to flee, urge to evacuate, urge to leave, warn to evacuate, warn to leave, ask to evacuate, call upon to move, call on to leave, call on to evacuate, call upon to leave, direct to evacuate, give order to leave, instruct to move, order to vacate, tell to vacate, order to go, tell to go, order to depart | subj=actor obj=target:people! from=place to=destination loc=place
evacuation_order | order evacuation of, issue evacuation order for, issue evacuation warning for, order to evacuate | subj=actor obj=place:loc! to=destination
evacuation_order | order out | subj=actor obj=target:people! of=place from=place
evacuation_order | order, command | subj=actor obj=target:people! from=place:loc! to=destination
evacuation_order | issue evacuation order, issue evacuation warning, issue displacement order, issue order to evacuate | subj=actor for=place to=target loc=place
evacuation_order | order | subj=actor obj=content:evacuation! of=place loc=place
evacuation_order | n: evacuation order, evacuation warning, evacuation notice, displacement order, order to leave, order to evacuate, evacuation instruction, evacuation call | subj=actor for=place to=target loc=place

# --- curfews, emergencies
curfew_order | impose curfew on, impose curfew in, declare curfew in, impose lockdown on, put under curfew, place under curfew, extend curfew in, clamp curfew on | subj=actor obj=place!
curfew_order | impose, declare, announce, put back, restore, extend, enforce, order, institute, introduce, tighten, decree, clamp, slap, reimpose, re-impose | subj=actor obj=content:curfew! loc=place on=place
emergency | declare, impose, proclaim, announce, extend, decree | subj=actor obj=content:emergency! loc=place on=place
emergency | declare state of emergency, declare state of siege, impose state of emergency, extend state of emergency, proclaim state of emergency | subj=actor loc=place on=place
curfew_order | n: curfew, night curfew, night-time curfew, overnight curfew, dusk-to-dawn curfew, dawn-to-dusk curfew | subj=actor loc=place for=content
emergency | n: martial law, state of emergency, state of siege, state of exception, state of catastrophe, emergency rule, military rule, emergency law | subj=actor loc=place
curfew_order | n: under curfew, under lockdown | subj=place:loc!
emergency | n: under martial law, under emergency rule, under state of emergency | subj=place:loc!

# --- closures
closure_order | order closure of, order to close, order to shut, order shutdown of, order shut, order closed, decree closure of, order to shut down, order to close down | subj=actor obj=content loc=place
closure_order | order to stay home, order to stay indoors, tell to stay home, tell to stay indoors, order to remain indoors, confine to home, order to stay at home, tell to stay at home | subj=actor obj=target:people loc=place
closure_order | order | subj=actor obj=content:closure! of=content loc=place
closure_order | n: closure order, stay-at-home order, lockdown order, shutdown order, ghost town operation, sit-at-home order | subj=actor loc=place for=place

# --- arms
mobilisation | mobilize, mobilise, call up, conscript, draft, enlist, recall | subj=actor:government/state_forces/leader! obj=target:people/reservist/armed! loc=place
mobilisation | declare, order, announce, decree, proclaim, introduce, impose, launch, begin, extend | subj=actor obj=content:mobilisation! loc=place of=target
mobilisation | n: mobilisation, mobilization, general mobilisation, general mobilization, partial mobilisation, partial mobilization, conscription, military draft, call-up, forced conscription, compulsory military service, mandatory military service, military service law | subj=actor obj=target in=place


# --- also told
evacuation_order | advise to leave, advise to evacuate, urge to flee, urge to move, request to leave, request to evacuate, call to evacuate, ask to leave, ask to move, order to relocate, order to get out, warn to stay away, issue evacuation notice, issue evacuation call, issue evacuation alert, declare evacuation, announce evacuation, announce mandatory evacuation, order mandatory evacuation, drop leaflet | subj=actor obj=target:people! from=place to=destination loc=place
evacuation_order | order, instruct | subj=actor:government/state_forces/armed_group! obj=target:people! out=place of=place from=place
evacuation_order | call | subj=actor:government/state_forces! obj=content:evacuation! of=place loc=place from=place
evacuation_order | n: under evacuation order, mandatory evacuation order, evacuation alert, evacuation announcement, displacement notice, eviction order, eviction notice, evacuation leaflet, order to flee, order to move | subj=target for=place to=target loc=place
evacuation_order | put under evacuation order, place under evacuation order, include in evacuation order | subj=actor obj=place:loc!
closure_order | impose, extend, enforce | subj=actor obj=content:closure/curfew! loc=place on=place
closure_order | instruct | subj=actor:government/state_forces/armed_group! obj=target:school/shop/market/people/transport! that=content!
closure_order | cancel | subj=actor:government/state_forces/armed_group! obj=content:school/schooling/market/shop/airport/border/crossing/airspace! loc=place
closure_order | remain indoors | subj=target:people! loc=place
closure_order | n: lockdown | subj=actor loc=place on=place | weak
emergency | place under martial law, place under state of emergency, impose martial law, decree state of emergency, decree state of exception | subj=actor obj=place loc=place in=place
emergency | approve, extend, prolong, decree, enact | subj=actor obj=content:emergency! loc=place in=place
emergency | n: national emergency, public emergency, state of calamity, state of alert, state of internal disturbance, disaster declaration, disaster zone, climate emergency, emergency decree | subj=actor loc=place in=place
curfew_order | order, put back, clamp, lengthen, bring forward | subj=actor obj=content:curfew! loc=place on=place
mobilisation | call up, call to arms, press into service, enlist, draft, conscript | subj=actor:government/state_forces/armed_group! obj=target:people/reservist! loc=place
mobilisation | n: draft notice, draft order, call-up papers, mobilisation order, mobilization order, conscription law, levy en masse | subj=actor obj=target loc=place
