# People made to move, on the move, sheltering, stuck, going back. The types
# follow IDMC's reporting terms; what the figure counts is in ontology/types.tsv.

# --- displaced
displaced | displace, uproot, dislocate, dispossess, forcibly displace, internally displace, forcibly transfer, expel from home, evict from home, drive into exile, force into exile, unhouse, make refugee of | subj=actor obj=who! from=origin to=destination loc=place
displaced | force, compel, oblige, drive | subj=actor obj=who:people! from=origin! to=destination
fled | drive, push, send, force | subj=actor obj=who:people! into=content:bush! from=origin
refugees_crossed | push, drive, send, force | subj=actor obj=who:people! over=content:border! to=destination from=origin
refugees_crossed | push, drive, send, force | subj=actor obj=who:people! across=content:border! into=destination from=origin
refugees_crossed | walk, wade, row, swim, come, trek, go, run, cross | subj=who:people! across=content:border! into=destination from=origin
refugees_crossed | come over, walk over, cross over | subj=who:people! from=origin:loc into=destination
refugees_crossed | leave | subj=who:people! for=destination:country!
refugees_crossed | receive, take in, register, count | subj=destination:toponym! obj=who:people! from=origin since=content
fled | force from home, force out of home, drive from home, drive out of home, push from home, push out of home, chase from home, force from house, drive from house, force out of house, force from village, drive from village, force from land, drive from land | subj=actor obj=who! from=origin to=destination loc=place
fled | force, drive, push, chase | subj=actor obj=who:people! from=content:housing! to=destination loc=place
displaced | expel, evict | subj=actor obj=who:people! from=content:housing! to=destination loc=place
sheltering | force, move, place, house, accommodate | subj=actor obj=who:people! into=content:camp/building/school/shelterplace/worship! loc=place
sheltering | force, move, place, house, accommodate | subj=actor obj=who:people! in=content:camp/building/school/shelterplace/worship! loc=place
sheltering | take, move, shift, transfer, bring, bus, send | subj=actor obj=who:people! to=content:camp/shelterplace! from=origin loc=place
sheltering | go, move, shift, head, flock | subj=who:people! to=content:camp/shelterplace! from=origin loc=place
displaced | drive out, force out, expel, evict, push out, chase out, turn out, oust, deport | subj=actor obj=who:people! from=origin:loc to=destination
homeless | lose home, lose house, lose dwelling, lose shelter, lose roof, lose residence | subj=who! loc=place
displaced | n: displacement, internal displacement, mass displacement, forced displacement, population displacement, displacement crisis, displacement wave, new displacement, uprooting, dislocation, forced eviction, forced transfer, population transfer, depopulation | obj=who from=origin to=destination loc=place
displaced | n: idp, internally displaced person, displaced person, internally displaced people, internal refugee, displaced family, displaced household, displaced population, displaced community, displaced individual, displaced civilian, displaced resident, war-displaced | subj=who from=origin loc=place | stock
displaced | a: displaced, uprooted, dislocated, dispossessed, exiled | subj=who! from=origin to=destination loc=place
displaced | n: evictee, deportee, displacee | subj=who from=origin loc=place

# --- fled
fled | flee, escape, run away, bolt, decamp, take flight, run for life, flee for life, flee home, flee house, escape home, leave home, leave house, leave village, abandon home, abandon house, abandon village, vacate home, quit home | subj=who:people! obj=origin:loc from=origin to=destination across=place
fled | flee, escape, abandon, vacate, desert, depart, quit | subj=who:people! obj=origin:loc! to=destination for=destination:loc
fled | leave | subj=who:people! obj=origin:loc! to=destination for=destination:loc
fled | take to road, take road to, take to bush, take to boat, go by boat, run for cover, walk away | subj=who:people! from=origin to=destination loc=place
fled | leave, set off, depart, set out, make | subj=who:people! for=destination:toponym! from=origin | weak
fled | go, run, walk, head, trek, row, escape | subj=who:people! to=destination:toponym! from=origin | weak
fled | leave | subj=who:people! obj=origin:toponym
fled | flee | subj=who! obj=origin:loc from=origin to=destination
fled | stream, pour, flock, flood, trek, migrate | subj=who:people! from=origin:loc! to=destination
fled | run, walk, cross, make way, leave, move, depart, head, travel, march, set off, journey, drive, go | subj=who:people! from=origin:loc! to=destination | weak
fled | stream, pour, flock, flood, surge, trek, head, trickle, hurry, rush, migrate, make way, swarm, set out | subj=who:people! to=destination:loc! from=origin
fled | stream out of, pour out of, flood out of, move out of, get out of, head out of, clear out of, drive out of | subj=who:people! obj=origin:loc! to=destination
fled | flee, escape, run away from | subj=who:people! obj=content! to=destination from=origin
fled | run | subj=who:people! from=content! to=destination
fled | flee south, flee north, flee east, flee west, head south, head north, head east, head west, flee southward, flee northward, flee abroad, flee overseas, flee across border | subj=who:people! from=origin to=destination
fled | force to flee, compel to flee, make flee, cause to flee, prompt to flee, drive to flee, send fleeing, send running, force to leave, compel to leave, force to abandon, oblige to leave | subj=actor obj=who! from=origin to=destination
fled | n: flight | of=who:people! from=origin to=destination loc=place
fled | n: exodus, mass exodus, mass flight, outflow, human tide | subj=who from=origin to=destination loc=place
fled | n: on move, on run, on road | subj=who:people! from=origin to=destination loc=place
fled | a: fleeing, escaping | subj=who:people! from=origin to=destination loc=place
fled | n: fleeing civilian, fleeing resident | subj=who from=origin to=destination loc=place | weak

# --- evacuated, relocated
evacuated | evacuate, airlift, bus out, bus, ferry, ship out, fly out, rescue, take to safety, move to safety, bring to safety, lead to safety, whisk, medevac, clear out, order out | subj=actor obj=who:people! from=origin to=destination loc=place
evacuated | evacuate | subj=actor obj=who! from=origin to=destination loc=place
evacuated | fly, airlift, lift out, fly out, ferry, bus, drive, carry, bring, take, lift, get out, bring out, ship | subj=actor obj=who:injured/staff/detainees! to=destination out=origin from=origin
evacuated | fly, airlift, lift out, fly out, bring out, bus, ferry, boat, truck, ship | subj=actor obj=who:people! to=destination from=origin loc=place
evacuated | fly | subj=actor:government obj=who! out=origin:loc! of=origin
evacuated | bring, take, carry, transfer, move, rush | subj=actor obj=who:injured! to=destination:loc/hospital! from=origin
evacuated | have to leave | subj=who:people! obj=origin from=origin to=destination
evacuated | evacuate, empty, clear | subj=actor obj=origin:settlement/district/area/building/hospital/school/housing/camp! to=destination of=who
evacuated | evacuate | subj=who:people! obj=origin:loc from=origin to=destination loc=place
evacuated | force to evacuate, compel to evacuate, oblige to evacuate, have to evacuate, need to evacuate, have to be evacuate, make evacuate | subj=actor obj=who! from=origin to=destination loc=place
evacuated | have to evacuate, need to evacuate | subj=who:people! obj=origin:loc from=origin to=destination loc=place
evacuated | force evacuation of, prompt evacuation of, trigger evacuation of, cause evacuation of, lead to evacuation of, require evacuation of | subj=actor obj=who:people/housing! from=origin loc=place
evacuated | evacuate | subj=actor obj=who:housing! loc=place
evacuated | n: evacuation | subj=actor obj=who:housing! loc=place
evacuated | n: evacuation, mass evacuation, medical evacuation, airlift, mandatory evacuation, forced evacuation, compulsory evacuation, emergency evacuation | subj=actor obj=who from=origin to=destination loc=place
evacuated | n: evacuee | subj=who from=origin to=destination loc=place
evacuated | a: evacuated | subj=who:people! from=origin to=destination loc=place
relocated | relocate, resettle, rehouse, re-house, rehome | subj=actor obj=who:people! to=destination! from=origin
relocated | move, shift, transfer, transport, bus, settle | subj=actor obj=who:people! to=destination:loc! from=origin | weak
relocated | relocate, resettle | subj=who:people! to=destination! from=origin
relocated | move, shift, transfer | subj=who:people! to=destination:loc! from=origin | weak
relocated | move to safe place, move to safe area, move to safe location, move to safe ground, move to high ground, shift to safe place, shift to safe area, shift to safe location, take to safe place, take to safe area, take to high ground, relocate to safe place, relocate to safe area, relocate to high ground, transfer to safe place, shift to high ground | subj=who:people! obj=who:people from=origin loc=place
relocated | move to safe place, move to safe area, move to safe location, move to safe ground, move to high ground, shift to safe place, shift to safe area, shift to safe location, take to safe place, take to safe area, take to high ground, relocate to safe place, relocate to safe area, relocate to high ground, transfer to safe place, shift to high ground | subj=actor obj=who:people! from=origin loc=place
relocated | relocate, resettle, rehouse, re-house | subj=actor obj=who! from=origin to=destination loc=place
relocated | n: relocation, resettlement | obj=who from=origin to=destination loc=place

# --- sheltering, in camps, hosted
sheltering | shelter, take shelter, seek shelter, find shelter, take refuge, seek refuge, find refuge, camp out, sleep rough, sleep in open, live in tent, live in camp, live in shelter, stay with relative, stay with friend, stay with host family, live with relative, live with host family, move in with relative, seek sanctuary, find sanctuary, seek asylum, claim asylum, apply for asylum | subj=who:people! loc=place with=content
sheltering | hide, hide out, huddle, cower, squat, camp, take cover, hole up, seek safety | subj=who:people! loc=place with=content | weak
sheltering | shelter, host, house, accommodate, harbour, harbor, give shelter to, give refuge to, provide shelter to, provide shelter for, offer shelter to, open door to | subj=actor obj=who:people! loc=place from=origin
sheltering | host, house, accommodate, shelter | subj=place:loc! obj=who:people! from=origin
sheltering | house, host, shelter, accommodate | subj=place:camp/school/building/hospital/worship! obj=who:people! loc=place
sheltering | live, reside, stay, settle, remain, crowd, cram, pack, huddle | subj=who:people! loc=place:camp! under=content
sheltering | need shelter, require shelter, need emergency shelter, need temporary shelter | subj=who:people! loc=place
sheltering | n: in need of shelter, in need of emergency shelter, in need of temporary shelter | subj=who:people! loc=place
sheltering | hold | subj=place:camp/shelterplace! obj=who:people!
sheltering | sleep, spend night, shelter | subj=who:people! in=place:school/building/worship/station! loc=place
sheltering | sleep, spend night | subj=who:people! on=place:square/road! loc=place
sheltering | live | subj=who:people! on=place:site! loc=place
sheltering | spend night, sleep, live, stay, camp | subj=who:people! in=place:shelterplace/camp! loc=place
sheltering | n: shelter, refuge, sanctuary, accommodation | for=who:people! loc=place | weak
sheltering | n: in camp, in shelter, in tent, in relief camp, in displacement camp, in evacuation centre, in evacuation center, in temporary shelter, in collective centre, in collective center, in host community, with host family | subj=who:people! loc=place | stock
sheltering | a: sheltered, sheltering, hosted, housed | subj=who:people! loc=place
homeless | n: homeless | subj=who loc=place | weak, stock
homeless | leave homeless, make homeless, render homeless, leave without home, leave without shelter, leave without roof | subj=actor obj=who! loc=place
homeless | a: homeless, roofless | subj=who! loc=place
homeless | n: without home, without shelter, without roof | subj=who! loc=place
homeless | n: homelessness | subj=who loc=place | weak

# --- stranded
stranded | strand, trap, maroon, pin down, cut off, leave stranded, hem in, besiege, encircle, lock in | subj=actor obj=who:people! loc=place
stranded | box, block | subj=actor in=who:people! loc=place
stranded | strand, maroon | obj=who! loc=place
stranded | confine | subj=actor obj=who:people! to=content! loc=place
stranded | wait | subj=who:people! loc=place:border/crossing/port/site/airport! for=content
stranded | remain, wait, stay | subj=who:people! in=content:cellar! at=place
stranded | remain trapped, stay stranded, stay trapped, get stuck, remain stranded | subj=who:people! loc=place
stranded | a: stranded, trapped, stuck, marooned, besieged | subj=who:people! loc=place
stranded | n: under siege | subj=who:people! loc=place
stranded | n: in limbo | subj=who:people! loc=place | weak

# --- returned
returned | return, go back, come back, head back, trickle back, move back, drift back, flood back, stream back, pour back, return home, go home, come home, head home, resettle, make way back, make way home, begin to return, repopulate | subj=who:people! to=destination from=origin
returned | arrive back, get back, move back, make it back, walk back | subj=who:people! to=destination from=origin in=destination
returned | go back, come back, go home, return, come home | subj=who! to=destination:loc from=origin in=destination
returned | repatriate, send home, bring home, bring back, help return, resettle | subj=actor obj=who:people! to=destination from=origin
returned | n: return, voluntary return, spontaneous return, homecoming, repatriation, mass return, return movement, safe return | subj=who:people to=destination from=origin
returned | n: returnee | subj=who to=destination from=origin loc=place
returned | a: returning | subj=who:people! to=destination from=origin

# --- across a border
refugees_crossed | cross over into, enter, reach | subj=who:people! obj=destination:toponym! from=origin
refugees_crossed | cross, spill, flee, pour, stream, flood, surge, flock, flow | subj=who:people! into=destination:toponym! from=origin
refugees_crossed | cross border into, cross border to, cross frontier into, flee across border into, flee across border to, seek asylum in, seek refuge in, take refuge in, find refuge in | subj=who:people! obj=destination! from=origin
refugees_crossed | cross | subj=who:people! obj=place:border/river/crossing! to=destination from=origin
refugees_crossed | cross | subj=who:people! to=destination:toponym! from=origin
refugees_crossed | arrive | subj=who:people! in=destination:loc! from=origin at=destination
refugees_crossed | arrive | subj=who:people! at=destination:loc! from=origin
refugees_crossed | arrive | subj=who:people! from=origin:loc! in=destination
refugees_crossed | n: influx, refugee influx, inflow, refugee flow, refugee exodus, refugee movement, mass influx, refugee wave, new arrival, arrival | subj=who from=origin to=destination loc=destination
refugees_crossed | n: border crossing | subj=who:people! from=origin to=destination

# --- sites
sites | host, shelter, house, accommodate, run, open, set up, establish, manage | subj=actor obj=content:shelterplace/camp! for=who loc=place | weak, measure=sites
sites | open, serve, act, function | subj=content:school/building! as=content:shelterplace! loc=place | measure=sites
sites | pitch, erect | subj=actor obj=content:shelterplace! loc=place in=place | weak, measure=sites

# --- also told
displaced | sleep | subj=who:people! in=content:shelterplace/camp! loc=place
displaced | get to | subj=who:people! in=destination:loc! obj=destination from=origin
displaced | absorb, host | subj=destination:loc! obj=who:people! from=origin
displaced | drive away, turn out, make homeless, send fleeing | subj=actor obj=who:people! from=origin to=destination loc=place
displaced | n: newcomer, newly displaced | subj=who from=origin loc=place | weak
fled | thin out | subj=origin:loc! of=who
fled | a: empty, emptied, deserted, abandoned, depopulated, half-empty | subj=origin:settlement/district/toponym! of=who
fled | get away, get out, get through, get off, make it out, make it to, drive off, drive away, walk out | subj=who:people! from=origin of=origin to=destination
fled | get to | subj=who:people! obj=destination:loc in=destination:loc from=origin:loc
fled | go, move, head, trek, walk, row, drive | subj=who:people! for=destination:loc! from=origin
fled | take in, absorb | subj=destination:loc! obj=who:people! from=origin
fled | load belonging, take belonging, grab belonging, lock up home | subj=who:people! from=origin to=destination
fled | spend night in bush, hide in bush, hide in forest, sleep in bush, sleep in field | subj=who:people! loc=place
fled | n: flight, convoy of car, convoy of vehicle, stream of people, stream of refugee | of=who:people! from=origin to=destination loc=place
fled | n: by canoe | subj=who:people! from=origin to=destination
evacuated | bring out, get out, lead out, move out, bring down, lift off, help out, drive out, fly home, bring home | subj=actor obj=who:people! from=origin of=origin to=destination
evacuated | move, transfer, drive | subj=actor:state_forces/agency/government/workers! obj=who:people! from=origin:loc to=destination:loc
evacuated | get out | subj=who:people! through=content by=content in=content:aidconvoy/vehicle/flight obj=origin from=origin to=destination
evacuated | dock | subj=content:ship/aircraft/transport! with=who at=destination in=destination from=origin
relocated | barge, bus | subj=actor obj=who:people! to=destination:loc! from=origin by=content
relocated | set apart, set aside, allot, assign, allocate | subj=actor obj=content! for=who:people! loc=place
relocated | move away, move out, resettle elsewhere | subj=actor obj=who:people! from=origin to=destination
relocated | n: onward transport, onward movement | obj=who from=origin to=destination loc=place
sheltering | settle, place | subj=actor obj=who:people! loc=place in=place
sheltering | absorb, hold | subj=place:loc/camp! obj=who:people! from=origin
sheltering | get shelter, get roof, accept lodging, accept state lodging, share home, share tent, share room, live with family, live with host, stay with family, live with kin, live under tree, live under tarpaulin, spend night outside, spend night outdoors, spend night in car, spend night underground | subj=who:people! loc=place in=place
sheltering | crowd, throng, pack | subj=who:people! obj=place:camp/school/building/shelterplace/worship! loc=place
sheltering | hide, shelter, cower, live | subj=who:people! in=place:cellar! under=content loc=place
sheltering | remain, stay, register | subj=who:people! in=place:camp/shelterplace/toponym! at=place
sheltering | n: under canvas, in hut, in makeshift hut, in open, under open sky, in open air, under tree, under tarpaulin, under plastic sheeting, in church, in mosque, in tent, in cellar, in basement, in public building, in rented house, in host family, at site, in site | subj=who:people! loc=place | stock
sheltering | a: underground, camped, inside | subj=who:people! loc=place in=place
sites | run, serve, act, function, convert | obj=content:school/building/worship! as=content:shelterplace into=content:shelterplace loc=place | measure=sites
sites | set up, establish, erect, pitch, run, manage, host | subj=actor obj=content:shelterplace/camp! for=who loc=place in=place | measure=sites
sites | n: displacement site, idp site, collective site, gathering site, evacuation center, collective center, reception center, transit center, informal site, informal settlement, makeshift site, spontaneous site, camp-like setting, tented settlement | for=who! loc=place | measure=sites
sites | n: site, dormitory | for=who! loc=place | weak, measure=sites
returned | come back, get back, move back in, come home, make it home, go back home, start to return, trickle home, reopen shop, rebuild home | subj=who:people! to=destination:loc from=origin in=destination
returned | cross back, walk back, travel back, head back, flock back, stream home, pour home | subj=who:people! into=destination to=destination from=origin
returned | send back, bus back, fly home, escort home, help go home, help return | subj=actor obj=who:people! to=destination from=origin
returned | a: returned | subj=who:people! in=destination to=destination from=origin
stranded | cling, wait, perch, huddle | subj=who:people! on=place:building/housing/site! loc=place for=content
stranded | get stuck, wait | subj=who:people! in=place:loc inside=place behind=place
stranded | block, maroon | subj=content obj=who:people! in=place:loc at=place from=content
stranded | cut off, maroon | subj=content obj=place:settlement/toponym! from=content
homeless | n: without a home, without homes, in need of housing | subj=who! loc=place
homeless | lose everything, lose roof, lose belonging, lose possession, lose property | subj=who:people! loc=place
refugees_crossed | reach shore, reach coast, arrive by boat, arrive by sea, step ashore | subj=who:people! in=destination on=destination at=destination from=origin
refugees_crossed | leave country, quit country, flee country, leave abroad, go abroad, leave for neighbouring country, leave for neighboring country, seek protection in, ask asylum in | subj=who:people! from=origin to=destination
refugees_crossed | n: asylum seeker | from=origin:toponym! in=destination loc=destination | stock
refugees_crossed | n: sea arrival, daily arrival, boat landing | subj=who to=destination:loc! from=origin:loc into=destination
