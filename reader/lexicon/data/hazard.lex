# Natural hazards. "place" is where they strike. What a hazard does to people and
# things is told by other kinds beside it.

earthquake | n: earthquake, quake, tremor, aftershock, after-tremor, temblor, seism, foreshock | obj=place:loc loc=place
earthquake | shake, quake, tremble | subj=place:loc!

flood | n: flood, flooding, flash flood, flash flooding, floodwater, deluge, inundation, river flood, coastal flood, monsoon flood, high water, mudflow | obj=place:loc loc=place
flood | flood, inundate, submerge, deluge, waterlog | subj=content obj=place:loc!
flood | flood, inundate, submerge, swamp, waterlog | subj=content obj=content:housing/farm/road/camp/school/hospital/building! loc=place
flood | burst bank, break bank, overflow bank, overflow, breach bank, spill over, flood bank, leave bed | subj=content! loc=place
flood | enter, reach, swallow, sweep, engulf, drown, cover, surge through | subj=content:floodwater! obj=place:loc!
flood | a: flooded, inundated, submerged, waterlogged, underwater | subj=place:loc!
flood | n: under water, under floodwater | subj=place:loc!
flood | rise, swell | subj=content:floodwater! loc=place! | weak

storm | n: storm, cyclone, hurricane, typhoon, super typhoon, tropical storm, tropical cyclone, tropical depression, tornado, twister, windstorm, thunderstorm, hailstorm, sandstorm, dust storm, storm surge, rainstorm, gale, monsoon rain, torrential rain, heavy rain, torrential rainfall, heavy rainfall, downpour, hail, cloudburst | obj=place:loc loc=place
storm | make landfall | subj=content loc=place
storm | batter, lash, pummel, pound, slam, sweep, cross, ravage | subj=content:storm! obj=place:loc!
storm | slam, barrel, plough, plow, crash, rip, tear, sweep | subj=content:storm! into=place:loc
storm | fall | subj=content:rainfall! loc=place!

drought | n: drought, dry spell, failed rains, rain failure, water scarcity | obj=place:loc loc=place
drought | fail | subj=content:rains! loc=place
drought | a: drought-hit, drought-stricken, drought-affected | subj=place:loc!

landslide | n: landslide, mudslide, landslip, rockslide, rockfall, avalanche, mud slide, debris flow, mudflow, slope failure, snow avalanche | obj=place:loc loc=place

fire | n: wildfire, forest fire, bushfire, bush fire, brush fire, blaze, inferno, conflagration, fuel fire, market fire, factory fire, warehouse fire, depot fire, grass fire, vegetation fire, tank fire outbreak, camp fire outbreak, massive fire, huge fire, large fire | obj=place:loc loc=place
fire | break out, rage, sweep, spread, erupt, start, burn | subj=content:fire/blaze! loc=place
fire | ravage, sweep, engulf, gut, devour, raze, devastate, tear through, rip through | subj=content:fire/blaze! obj=place:loc!
fire | gut, ravage, engulf, devour, raze, sweep | subj=content:fire/blaze! obj=content:infrastructure! loc=place
fire | run, tear, rip, race, sweep, spread | subj=content:fire/blaze! through=place:loc!
fire | catch fire, go up in flame, burst into flame | subj=content! loc=place

dam_failure | burst, collapse, break, break up, give way, fail, breach, rupture, crumble, overtop, cave in, wash away, crack | subj=content:dam! loc=place
dam_failure | breach, burst, break, rupture, overtop, wash away | subj=content obj=content:dam! loc=place
dam_failure | n: dam failure, dam burst, dam collapse, dam break, dyke breach, levee breach, dam breach, embankment breach | obj=place:loc loc=place
dam_failure | n: collapse, failure, breach, rupture | of=content:dam! loc=place

volcano | erupt | subj=place:loc/toponym! loc=place
volcano | erupt, spew lava, spew ash, belch, rumble | subj=content:volcano! loc=place
volcano | n: eruption, volcanic eruption, lava flow, lava stream, ashfall, ash cloud | obj=place:loc loc=place

tsunami | n: tsunami, tidal wave, seismic wave | obj=place:loc loc=place

heat | n: heatwave, heat wave, extreme heat, scorching heat, record heat, hot spell, record temperature, soaring temperature | obj=place:loc loc=place
cold | n: cold wave, cold spell, cold snap, snowstorm, blizzard, heavy snow, heavy snowfall, snowfall, extreme cold, frost, freezing temperature, harsh winter, dzud, ice storm | obj=place:loc loc=place
pests | n: locust swarm, locust invasion, locust infestation, locust plague, locust outbreak, armyworm, locust upsurge, pest infestation, swarm of locust, desert locust | obj=place:loc loc=place
pests | strip, devour, ravage, destroy, invade, infest, reach, appear, reappear, arrive, breed, swarm | subj=content:locust! obj=content loc=place

# --- also told
earthquake | shake, rock, jolt, rattle | subj=content:quake! obj=place:loc!
earthquake | n: seismic tremor, series of quake, earth tremor | obj=place:loc loc=place in=place | weak
flood | n: wall of water, rising water, storm water | obj=place:loc loc=place in=place | weak
flood | sweep, pour, surge, burst, rise | subj=content:floodwater! through=place into=place over=place in=place loc=place
flood | put under water, leave under water, swallow up, cut off by water | subj=content obj=place:loc!
storm | come ashore, move inland, weaken, approach, barrel, brush, intensify, make second landfall | subj=content:storm! obj=place:loc toward=place towards=place over=place loc=place
storm | dump, unleash | subj=content:storm! obj=content loc=place on=place
landslide | slide, give way | subj=content:slope! on=place onto=place obj=place loc=place
landslide | n: slide | obj=place:loc loc=place on=place in=place | weak
fire | flare up, continue, consume | subj=content:fire/blaze! obj=place in=place near=place at=place loc=place
fire | extinguish, douse, contain | subj=actor obj=content:fire/blaze! loc=place in=place
fire | blaze, smoulder, smolder | subj=content:infrastructure/fuel! loc=place
fire | n: smoke | at=place! in=place near=place on=place loc=place | weak
dam_failure | n: broken dyke, broken levee, dike breach, dike failure, embankment collapse, dam disaster | obj=place:loc loc=place at=place
dam_failure | collapse, wash out | subj=content obj=content:dam! loc=place
dam_failure | burst open, leak | subj=content:dam! loc=place
volcano | spew, eject, spit, throw out, emit | subj=content:volcano! obj=content loc=place into=content
heat | n: heat | loc=place in=place of=content | weak
pests | n: locust, plague of locust | obj=place:loc loc=place in=place | weak
