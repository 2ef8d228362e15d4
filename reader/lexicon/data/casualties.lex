# People killed, hurt, missing. The figure that counts them is of this kind.

# --- killed
killed | kill, slay, murder, massacre, slaughter, gun down, shoot dead, mow down, shoot to death, stab to death, beat to death, burn to death, burn alive, hack to death, behead, wipe out, eliminate, liquidate, neutralize, neutralise, take out, cut down, electrocute, martyr, butcher, claim life of, take life of, cost life of, put to death, crush to death, blow to piece, blow apart, finish off, assassinate, execute, lynch | subj=actor obj=who! loc=place with=content
killed | kill, neutralize, neutralise, eliminate, liquidate, destroy, take out, wipe out | subj=actor obj=who:armed! loc=place
killed | die, perish, lose life, succumb to injury, succumb to wound, succumb, bleed to death, starve to death, freeze to death, drown, fall dead, suffocate, asphyxiate, pass away, drop dead, fall in battle, die of wound, die of injury, die of hunger, die in action, lie dead, meet death, burn to death | subj=who! loc=place of=content from=content
killed | leave dead, leave for dead | subj=content obj=who! loc=place
killed | leave | subj=content obj=who:dead! loc=place
killed | put, place, set, bring, give, estimate, raise, lift, revise, increase, count, report, update | subj=content obj=content:toll! at=who to=who as=who loc=place
killed | put, place, set, give, estimate, report | subj=content obj=content:losses! at=who:armed/people! loc=place
killed | n: dead, killed | obj=who! loc=place
killed | give life, lay down life, pay supreme price, pay ultimate price, make ultimate sacrifice | subj=who! loc=place
killed | fall | subj=who:armed! in=content:violence! loc=place
killed | cost | subj=content obj=who! iobj=who loc=place
killed | claim, cost, take | subj=content obj=who:life! loc=place
killed | find dead, find body of, recover body of, pull body of, discover body of, find corpse of, unearth body of, exhume body of, bury, exhume | subj=content obj=who! loc=place from=place
killed | find, recover, discover, unearth, exhume, retrieve, pull, dig up, identify, dump, bury | subj=content obj=who:body! loc=place from=place
killed | lose | subj=who obj=who:life! loc=place
killed | lose, suffer loss of, bury, mourn | subj=target:armed! obj=who:armed/people! loc=place | weak
killed | suffer casualty, take casualty, suffer loss, sustain loss, suffer heavy loss, suffer heavy casualty, take heavy casualty, sustain casualty | subj=target! loc=place | weak
killed | inflict casualty on, inflict loss on, cause casualty among, inflict heavy loss on | subj=actor obj=target! loc=place
killed | n: death toll, toll, body count, number of dead, fatality count | obj=who from=content for=content loc=place | stock
killed | n: death, fatality, killing, civilian death, battle death, combat death, combat fatality, battlefield death, violent death, child death, troop death, bloodshed | subj=actor obj=who among=who loc=place from=content
killed | n: loss | of=content:life! loc=place
killed | n: casualty, civilian casualty, human loss, combat loss, mass casualty | subj=actor obj=who among=who loc=place
killed | n: corpse, dead body, mass grave, charred body, remains, lifeless body | obj=who from=place loc=place | weak
killed | n: martyr | subj=who! obj=place! in=place of=content | weak
killed | n: martyr | subj=who! in=place of=content | weak
killed | n: martyrdom | obj=place:loc! in=place
killed | n: martyrdom | obj=who in=place
killed | n: death, killing, assassination, execution | obj=place:loc! in=place
killed | n: death, killing, assassination, execution | obj=who:leader! in=place
killed | a: dead, killed, slain, martyred, deceased, lifeless, murdered, fallen | subj=who! loc=place from=content
killed | rise, climb, reach, stand, jump, hit, pass, surpass, top, exceed, increase, mount, soar | subj=content:toll! to=who at=who obj=who in=place | stock
killed | revise, lower, cut, raise, correct, reduce, adjust, update, downgrade | obj=content:toll! to=who at=who in=place | stock

# --- injured
injured | injure, wound, hurt, maim, disfigure, burn, scald, paralyze, paralyse, concuss, cripple, mutilate, scar, blind | subj=actor obj=who! loc=place
injured | put, place, set, give, estimate, raise, count | subj=content obj=content:hurttoll! at=who! loc=place
injured | n: wounded, injured, hurt | obj=who! loc=place
injured | lose leg, lose limb, lose arm, lose eye, lose hand, lose sight, lose foot | subj=who:people! loc=place
injured | harm | subj=actor obj=who:people! loc=place
injured | come to harm | subj=who:people! loc=place
injured | treat, receive, admit, take in | subj=content obj=who:people! with=content:wound! loc=place
injured | have | subj=who:people! obj=content:wound! loc=place
injured | hospitalize, hospitalise, rush to hospital, take to hospital, treat for injury, treat, admit to hospital, treat for burn, treat for wound, evacuate to hospital, transfer to hospital | obj=who! subj=content loc=place for=content
injured | sustain injury, suffer injury, suffer wound, suffer burn, sustain wound, suffer shrapnel wound, lose limb, lose leg, receive injury, need treatment, suffer gunshot wound, sustain burn | subj=who! loc=place
injured | leave injured, leave wounded, leave maimed, leave hurt | subj=content obj=who! loc=place
injured | n: injury, wounding, shrapnel wound, gunshot wound, bullet wound, burn, injury toll | obj=who to=who among=who loc=place
injured | a: injured, wounded, hurt, maimed, hospitalized, hospitalised | subj=who! loc=place
injured | suffocate, choke, faint, collapse | subj=who! from=content loc=place | weak

# --- missing
missing | go missing, disappear, vanish, remain unaccounted for, remain missing | subj=who! from=place after=content loc=place
missing | put, give, place | subj=content obj=content:missingtoll! at=who as=who loc=place
missing | n: missing | obj=who! loc=place
missing | lose contact with, lose track of | subj=content obj=who! loc=place
missing | trap under, bury under, trap beneath, bury beneath | obj=who! subj=actor in=place at=place
missing | a: missing, unaccounted, disappeared, untraced | subj=who! from=place loc=place
missing | n: disappearance, missing person | obj=who in=place from=place
missing | n: under rubble, beneath rubble, under debris, under ruin | subj=who! in=place of=place

# --- unhurt, rescued
rescued | rescue, save, pull out, pull alive, dig out, dig alive, draw out, bring out, extricate, pull from rubble, pull from sea, bring ashore, pluck | subj=actor obj=who:people! from=place loc=place
rescued | escape unhurt, escape unharmed, escape death, escape assassination | subj=who! obj=content loc=place
rescued | survive | subj=who! obj=content:attack_word/explosion/violence! loc=place
rescued | n: rescue, rescue operation | obj=who from=place loc=place | weak
rescued | a: unharmed, unhurt, unscathed, uninjured | subj=who! in=place at=place


# --- affected in other ways
affected | affect | obj=who:people! loc=place | measure=affected
affected | a: affected | subj=who:people! loc=place | measure=affected

# --- also told
killed | shoot, hang, hack, bury, sweep away, carry away, sweep out | subj=actor obj=who:people! loc=place with=content in=content
killed | fish out, pull out, lay out, cremate, repatriate | subj=content obj=content:body! loc=place from=place to=content
killed | float, litter, turn up, emerge, rot, surface | subj=content:body! loc=place in=place on=place from=place
killed | go down | subj=who:people! to=content:gunfire/munition/shell! under=content in=content:violence loc=place
killed | lose | subj=content:people/armed! obj=who:relatives/people! in=content loc=place
killed | confirm | subj=content obj=who:dead/people! loc=place
killed | n: body, dead body, burned body, burnt body | obj=who of=who:people! loc=place in=place from=place | weak
killed | n: number of death, number of fatality, dead | obj=who of=content loc=place from=content | weak
killed | a: dead, drowned, electrocuted, beheaded | subj=who:people! loc=place
killed | give up for dead, feared dead, presume dead, declare dead, pronounce dead, find lifeless, confirm dead, fear killed | subj=content obj=who! loc=place
killed | cost, claim, exact | subj=content obj=content:toll! loc=place
injured | knife, gas | subj=actor obj=who:people! loc=place in=content with=content
injured | take, admit, treat | subj=content obj=who:injured! to=place loc=place in=content:hospital
injured | lose | subj=who:people! obj=content:limb! loc=place
injured | have, sustain | subj=who:people! obj=content:wound! loc=place
injured | lie in hospital, end up in hospital, need surgery, undergo surgery, fight for life, cling to life, seek treatment | subj=who:people! loc=place
injured | count, treat | subj=content obj=who:injured! loc=place
injured | n: in hospital, in critical condition, in serious condition, in surgery, with injury, with wound, with burn, with cut, with gunshot wound, with bullet wound, with shrapnel wound, number of wounded, number of injured | subj=who:people! loc=place
injured | n: wounded, hurt | obj=who loc=place among=who | weak
injured | a: stabbed, wounded | subj=who:people! loc=place
missing | look | subj=content for=who:people! loc=place in=place under=place
missing | fear lost, report missing, list missing, give up for lost, presume missing, list as missing, register as missing, declare missing, feared missing | subj=content obj=who! loc=place at=place
missing | sweep away, sweep out | subj=actor obj=who:people! loc=place
missing | n: under ruins, under wreckage, beneath debris, number of missing, fate of missing, unaccounted for | obj=who subj=who loc=place
missing | a: trapped | subj=who:people! in=place loc=place
rescued | draw, dig, cut free, lead out, find alive, recover alive, save life of | subj=actor obj=who:people! from=place loc=place
rescued | survive | subj=who:people! obj=content from=content loc=place with=content
rescued | a: saved | subj=who:people! loc=place from=place
affected | n: affected people, affected person, affected population, affected family, affected household, people affected | subj=who loc=place of=content | measure=affected
