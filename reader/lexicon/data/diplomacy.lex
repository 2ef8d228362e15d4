# Dealings between parties: meetings, talks, agreements, truces, sanctions.

# --- meeting
meeting | meet, hold talks with, hold meeting with, sit down with, have talk with, hold discussion with, consult, hold consultation with, receive, host, have audience with, telephone, phone, hold phone call with, brief, exchange view with, hold summit with, greet | subj=actor:org/leader/armed! obj=target:org/leader/armed! loc=place about=content over=content on=content for=content
meeting | host, chair, convene, hold, organize, organise, arrange | subj=actor:government/international/armed_group/state_forces! obj=content:talks/meeting! between=target with=target loc=place on=content
meeting | meet, confer, consult, speak | subj=actor:org/leader/armed! with=target:org/leader/armed! loc=place about=content over=content on=content for=content
meeting | speak | subj=actor:org/leader/armed! to=target:org/leader/armed! loc=place about=content over=content on=content for=content
meeting | call | subj=actor:org/leader/armed! on=target:org/leader/armed! loc=place about=content over=content for=content
meeting | hold talk, hold summit, hold emergency meeting, confer, hold consultation, hold phone call, speak by phone, speak by telephone | subj=actor:org/leader/armed! with=target loc=place for=content about=content over=content on=content to=content
meeting | meet, convene, hold meeting, sit down, hold discussion, hold session | subj=actor:government/armed_group/state_forces/international! with=target loc=place for=content about=content over=content on=content to=content
visit | visit, pay visit to, tour, make visit to, make trip to, pay call on | subj=actor! obj=place:toponym!
visit | visit, tour | subj=actor:government/international! obj=place:loc! for=content to=content with=target
visit | travel, fly, return, head, journey, go | subj=actor:leader! to=place:loc! for=content:talks! with=target
visit | travel, fly | subj=actor:leader/org! to=place:loc! for=content with=target
visit | arrive, land | subj=actor:leader/org! in=place:loc! for=content to=content with=target
visit | fly | subj=actor:leader/org! into=place:loc! for=content to=content with=target
visit | arrive | subj=actor:leader! in=place:loc! for=content
visit | host, receive, welcome, greet, give welcome to, roll out red carpet for | subj=actor:org/leader! obj=target:leader/org/diplomats! loc=place for=content
meeting | telephone, phone, hold phone call with, call, speak by phone with, speak by telephone with | subj=actor:leader/org! obj=target:leader/org! about=content | plover=CONSULT:phone
phone_call | hold telephone conversation with | subj=actor:leader/org! obj=target:leader/org! about=content
meeting | attend, take part in | subj=actor:leader/org! obj=content:meeting! loc=place
meeting | participate | subj=actor:leader/org! in=content:meeting! loc=place
visit | n: state visit, official visit | subj=actor:org/leader/armed! to=place with=target loc=place
visit | n: visit, trip, tour | subj=actor:government! to=place:toponym! with=target
meeting | n: meeting, summit, emergency meeting, emergency session, consultation, phone call, telephone call, telephone conversation, peace conference, tête-à-tête, ministerial meeting | subj=actor:government/armed_group/state_forces/international! between=actor with=target loc=place on=content over=content about=content

# --- negotiation
negotiation | negotiate, bargain, parley, enter talk with, enter negotiation with, open talk with, resume talk with, start talk with, begin talk with, engage in dialogue with, come to negotiate table, come to negotiating table, return to negotiating table, resume negotiation, hold peace talk with, renew negotiation with, hold negotiation with, engage in negotiation with, hold negotiation, engage in talk, resume talk, begin talk, open talk, hold peace talk, start negotiation | subj=actor! obj=content with=target loc=place over=content on=content for=content about=content
negotiation | n: talk, negotiation, peace talk, dialogue, dialog, ceasefire talk, truce talk, peace negotiation, peace process, indirect talk, direct talk, proximity talk, bargaining, round of talk, national dialogue, diplomatic effort, reconciliation talk, nuclear talk | subj=actor between=actor with=target loc=place over=content on=content about=content for=content
negotiation | collapse, break down, stall, fail | subj=content:talks! between=actor loc=place over=content | negated
talks_halted | break off talk, break off negotiation, call off talk, call off visit, pull out of talk, walk out of talk, walk out of negotiation, withdraw from talk, storm out of talk | subj=actor! with=target over=content in=place to=place
talks_halted | cancel, call off, postpone, scrap, break off, halt, suspend, end, abandon, boycott, quit, leave, terminate, freeze | subj=actor! obj=content:talks/meeting/visit/mediation! with=target to=place in=place loc=place
talks_halted | withdraw, pull, walk, storm, pull out, walk out | subj=actor! from=content:talks/meeting! in=place

# --- agreement
agreement | reach agreement, reach deal, strike deal, conclude agreement, seal deal, come to agreement, come to term, make peace, reach compromise, reach consensus, reach understanding, clinch deal, hammer out deal, shake hand, bury hatchet, reconcile | subj=actor:org/leader/armed with=target to=content on=content over=content that=content for=content loc=place
agreement | sign, initial, ink, conclude, ratify | subj=actor! obj=content:agreement! with=target loc=place on=content | plover=SUPPORT
treaty | accede | subj=actor! to=content:agreement!
agreement | accept, honour, honor, implement, endorse | subj=actor:armed/political/international! obj=content:agreement/policy! with=target loc=place
agreement | sign up to | subj=actor:org/leader/armed! obj=content! with=target
agreement | agree, consent, assent | subj=actor:org/leader/armed! to=content! with=target
agreement | agree | subj=actor:org/leader/armed! on=content! with=target
agreement | agree | subj=actor:org/leader/armed! upon=content! with=target
relations | normalize relation, normalise relation, restore tie, restore relation, establish relation, establish tie, establish diplomatic relation, establish diplomatic tie, reestablish relation, reestablish tie, upgrade tie, upgrade relation, resume diplomatic relation, resume tie, resume relation, strengthen tie, strengthen relation, deepen tie, boost tie, improve relation, forge tie, open embassy, reopen embassy, exchange ambassador, re-establish tie, re-establish relation | subj=actor:org/leader/armed! with=target loc=place in=place
relations | establish, upgrade, restore, normalize, normalise, resume, re-establish, reestablish, strengthen, deepen, improve | subj=actor! obj=content:relations! with=target loc=place
relations | n: normalization of relation, rapprochement, diplomatic recognition | subj=actor between=actor with=target
recognition | recognize, recognise, grant recognition to, recognize independence of, recognise independence of, extend recognition to | subj=actor:government/org! obj=target:org/loc/political/policy! as=content
agreement | n: agreement, deal, accord, treaty, pact, peace deal, peace agreement, peace accord, peace treaty, settlement, political settlement, memorandum of understanding, memorandum, understanding, reconciliation agreement, reconciliation deal, grain deal, hostage deal, evacuation deal, surrender deal, power-sharing deal, power-sharing agreement, normalization, normalisation, rapprochement, reconciliation, compromise, breakthrough deal, framework agreement, roadmap, diplomatic recognition | subj=actor between=actor with=target on=content over=content for=content to=content loc=place | weak
cooperation | cooperate, co-operate, collaborate, coordinate, co-ordinate, share intelligence, share information, exchange intelligence, exchange information, exchange prisoner information, hold joint exercise, hold joint drill, hold war game, hold joint patrol, conduct joint exercise, stage joint exercise, share evidence, launch war game, share expertise, pool resource | subj=actor:armed/political/international/agency! with=target to=target on=content over=content in=content for=content about=content
cooperation | share, exchange, pool, swap | subj=actor! obj=content:intelligence! with=target about=content on=content
cooperation | hold, launch, stage, conduct, begin, start, carry out, kick off | subj=actor! obj=content:exercise! with=target loc=place
cooperation | extradite | subj=actor:org/leader! obj=target:any! to=destination for=content
cooperation | hand over, surrender, turn over | subj=actor:government! obj=target:people/detainees/armed_group! to=destination:toponym!
cooperation | n: cooperation, co-operation, intelligence sharing, joint exercise, joint drill, military cooperation, security cooperation | subj=actor:org/armed! between=actor with=target on=content | weak
agreement_broken | violate, breach, break, break off, pull out of, tear up, scrap, suspend, abandon, walk out of, repudiate, quit, exit, annul | subj=actor! obj=content:agreement/ceasefire! loc=place with=target
agreement_broken | withdraw | subj=actor! from=content:agreement/ceasefire! loc=place with=target
agreement_broken | renege | subj=actor! on=content:agreement/ceasefire! loc=place with=target
agreement_broken | collapse, unravel, fail, expire, break down, crumble | subj=content:agreement/ceasefire! loc=place between=actor
agreement_broken | n: violation, breach, ceasefire violation, truce violation, cease-fire violation, collapse | subj=actor obj=content:agreement/ceasefire! loc=place
agreement_broken | n: ceasefire violation, truce violation, cease-fire violation, ceasefire breach | subj=actor loc=place by=actor

# --- ceasefire
ceasefire | agree to ceasefire, declare ceasefire, announce ceasefire, observe ceasefire, agree ceasefire, sign ceasefire, cease fire, halt fighting, lay down arms, stop fighting, cease hostility, end hostility, declare truce, agree truce, announce truce, agree to truce, call truce, hold fire, silence gun, agree to cease fire, accept ceasefire, respect ceasefire, honour ceasefire, honor ceasefire, suspend hostility, halt hostility, suspend offensive, agree to halt fighting, agree to stop fighting, extend ceasefire, extend truce, renew ceasefire, end fighting | subj=actor with=target loc=place for=content between=actor
ceasefire | take effect, come into effect, come into force, go into effect, enter into force, take hold, hold, begin, start | subj=content:ceasefire! loc=place between=actor
ceasefire | broker, announce, declare, sign, accept, agree, observe, respect, extend, impose, honour, honor, renew | subj=actor:org/leader/armed! obj=content:ceasefire! loc=place between=target with=target
ceasefire | n: ceasefire, cease-fire, truce, armistice, cessation of hostility, ceasefire agreement, ceasefire deal, truce agreement, humanitarian pause, humanitarian truce, humanitarian ceasefire, pause in fighting, lull, de-escalation agreement, halt to fighting, ceasefire accord | subj=actor between=actor with=target loc=place for=content
ceasefire | n: cessation, halt, end, pause, lull | of=content:violence! between=actor loc=place in=content

# --- sanction, breaking off
sanction | sanction, blacklist, embargo, impose sanction on, slap sanction on, impose embargo on, impose arms embargo on, freeze asset of, designate as terrorist, place on terror list, add to sanction list, target with sanction, penalize, penalise, impose tariff on, extend sanction against, extend sanction on, tighten sanction on, impose travel ban on, outlaw | subj=actor:government/international/org! obj=target! over=content for=content
sanction | impose, slap, tighten, extend, renew, adopt, approve, announce, order, introduce, reimpose, re-impose | subj=actor! obj=content:sanctions! on=target against=target over=content for=content
sanction | suspend | subj=actor:government/international/org! from=target! over=content for=content
sanction | freeze, seize, confiscate | subj=actor:government/org! obj=content:asset! of=target
sanction | n: sanction, economic sanction, embargo, arms embargo, oil embargo, trade embargo, asset freeze, blacklist, punitive measure, trade ban, travel ban, visa ban | subj=actor obj=target over=content
relations_cut | recall ambassador, close embassy, shut embassy, cut tie, cut relation, sever tie, sever relation, break tie, break relation, break off relation, break off tie, cut diplomatic tie, cut diplomatic relation, sever diplomatic tie, sever diplomatic relation, suspend tie, suspend relation, downgrade tie, downgrade relation, freeze relation, withdraw ambassador, withdraw envoy, suspend membership of, declare persona non grata, suspend cooperation with, suspend cooperation | subj=actor!  with=target from=target over=content of=target
relations_cut | cut, sever, break, break off, suspend, downgrade, freeze, end, reduce, halt, cut off | subj=actor! obj=content:relations! with=target over=content
relations_cut | recall, withdraw | subj=actor:government! obj=target:diplomats/envoy! from=place over=content
relations_cut | n: suspension, severing, severance, freeze, rupture | subj=actor obj=content:relations! with=target
relations_cut | close, shut | subj=actor:government! obj=content:embassy! in=place
expulsion | expel, banish, deport, declare, order out, kick out, throw out, oust | subj=actor:government/state_forces/armed_group! obj=target:diplomats/envoy/inspector/agency/peacekeeper! over=content from=place
expulsion | withdraw, pull out, pull, evacuate, ship out, recall | subj=actor obj=target:inspector/peacekeeper/agency! from=place! over=content
expulsion | leave, depart, withdraw, pull out, quit | subj=target:inspector/peacekeeper! from=place obj=place
expulsion | force out of, drive out of, order out of, throw out of | subj=actor obj=target:agency/inspector/peacekeeper/diplomats/envoy!
expulsion | n: expulsion, withdrawal | subj=actor obj=target:inspector/peacekeeper/diplomats/envoy! from=place
sanction_lifted | lift sanction on, ease sanction on, lift embargo on, lift sanction against, ease sanction against, remove sanction on, waive sanction on, unfreeze asset of, remove from blacklist, remove from terror list, delist, suspend sanction on, lift sanction, ease sanction, lift embargo | subj=actor obj=target of=content on=target against=target
sanction_lifted | lift, ease, end, remove, relax, suspend, waive, drop | subj=actor! obj=content:sanctions! on=target against=target
sanction_lifted | n: sanction relief, sanctions relief, delisting | subj=actor for=target

# --- mediation
mediation | mediate, broker, arbitrate, facilitate, intercede, mediate between, act as mediator, act as intermediary, help broker, act as go-between, shuttle between, use good office, sponsor talk, chair talk, host talk, host peace talk, undertake mediation, launch mediation, facilitate talk | subj=actor:org/leader/armed! obj=content between=target in=content with=target loc=place
mediation | offer, provide, undertake, launch, begin | subj=actor! obj=content:mediation! between=target in=content with=target loc=place
mediation | mediate | subj=actor:org/leader/armed! in=content! between=target with=target loc=place
mediation | undertake mediation, undertake mediation mission, conduct mediation | subj=actor! between=target in=content
mediation | n: mediation, arbitration, good office, shuttle diplomacy, mediation effort, peace effort, peace mission, peace initiative, peace plan, mediation mission, peace proposal, intercession, mediator, intermediary, facilitation | subj=actor between=target in=content loc=place
mediation | send envoy to, dispatch envoy to, appoint envoy to, appoint envoy for | subj=actor! obj=target! to=content
ceasefire | strike, seal, agree, broker, sign, reach | subj=actor obj=content:ceasefire! with=target loc=place
ceasefire | begin, start, take effect, take hold, come into force, hold, go into effect, enter into force, come into effect | subj=content:ceasefire! loc=place between=actor
agreement_broken | collapse, break down, unravel, fall apart, end | subj=content:ceasefire/agreement! loc=place
agreement_broken | end, break, breach, violate, shatter, abandon, tear up, call off | subj=actor obj=content:ceasefire! loc=place
agreement | agree | subj=actor:armed/org/leader! that=content! with=target
agreement | strike, seal, sign, reach, conclude, clinch, do | subj=actor obj=content:agreement! with=target loc=place between=actor
talks_halted | suspend, break off, halt, call off, adjourn, end, walk out | subj=actor obj=content:talks! with=target loc=place
talks_halted | adjourn, collapse, end, break down, stall, break up | subj=content:talks! loc=place without=content
negotiation | go on, continue, resume, proceed | subj=content:talks! in=place loc=place
expulsion | give | subj=actor:government! iobj=target:envoy! obj=content to=content
relations_cut | break, sever, cut, break off, suspend | subj=actor:any! obj=content:relations! with=target
agreement_broken | break, breach, violate | subj=actor obj=content:law! | weak

# --- also told
meeting | exchange message, speak on phone, hold video call, hold call, hold call with, dine with, join meeting, address meeting, attend summit, attend meeting | subj=actor:org/leader/government! with=target obj=target:org/leader loc=place on=content about=content over=content
meeting | n: talks, closed-door meeting, council meeting, cabinet meeting, face-to-face meeting, side meeting | subj=actor between=actor with=target of=actor loc=place in=place on=content | weak
visit | arrive, travel, stop over | subj=actor:leader/government! in=place:loc to=place:loc at=place obj=place for=content
negotiation | contact, sound out, hold contact, talk to, exchange proposal, go to talk, sit down for talk, send delegation, send negotiator, try to broker | subj=actor:org/leader/armed! obj=target with=target over=content on=content about=content loc=place
negotiation | n: indirect negotiation, shuttle talk, preliminary talk | between=actor with=target over=content on=content loc=place in=place | weak
talks_halted | refuse to talk, refuse to negotiate, leave talk, leave table, leave negotiating table, quit talk, boycott talk, suspend participation, suspend contact, walk away from talk | subj=actor! with=target loc=place
talks_halted | n: collapse of talk, breakdown of talk, failure of talk, suspension of talk, walkout from talk, no talk | between=actor with=target over=content loc=place
talks_halted | end, break off | subj=content:talks/meeting! without=content loc=place
agreement | ratify, endorse, adopt, accept, green-light, give green light to, give nod to, get nod of, initial, honour, honor | subj=actor:armed/political/international! obj=content:agreement! with=target loc=place
agreement | agree | subj=actor:armed/org/leader! obj=content! on=content with=target to=content
agreement | enter into force, go into effect | subj=content:agreement! loc=place
agreement | form, create, agree | subj=actor obj=content:interim! with=target
agreement | n: swap deal, exchange deal, reconciliation accord, surrender agreement, handover deal, withdrawal deal, unity deal, disengagement agreement, compromise deal | between=actor with=target on=content over=content for=content of=content loc=place | weak
agreement_broken | overturn, denounce, disregard, renounce, suspend, end, trample, trample on, go back on, back out of, pull out of | subj=actor obj=content:agreement/ceasefire! with=target loc=place
agreement_broken | n: violation | of=content by=actor subj=actor loc=place | weak
ceasefire | fall silent | subj=content:weapons/guns! loc=place in=place
ceasefire | hold, continue, end | subj=content:ceasefire! loc=place in=place
ceasefire | stop, halt, end, cease | subj=actor:armed! obj=content:violence/offensive_word! in=place loc=place for=content
ceasefire | n: halt to hostility, end of hostility, cease fire | between=actor with=target loc=place in=place | weak
expulsion | ask to leave, declare persona non grata, declare unwelcome, declare undesirable, refuse visa to, strip of accreditation | subj=actor:government/armed obj=target:envoy/diplomats/agency/inspector/peacekeeper/media! from=place over=content
expulsion | n: persona non grata | of=target:envoy/diplomats/agency/media subj=actor from=place
sanction | put on list, place on list, add to list, designate, blacklist, freeze, put back on list, put on blacklist, offer reward for, put bounty on, cut from swift, restrict | subj=actor:government/international! obj=target over=content for=content as=content
relations_cut | send home ambassador, send home envoy, withdraw diplomat, expel ambassador, call home ambassador, break off contact, freeze contact, cut contact, close border with, shut border with, shut airspace to | subj=actor! with=target from=target over=content to=target
cooperation | fly with, patrol with, work with, work together, join hand, hold exercise with, train together, carry out joint | subj=actor:armed/org/government! with=target obj=target in=content on=content | weak
mediation | act as broker, bring together, bring to table, convene talk, host negotiation, carry message, pass message, ferry message, offer to mediate, step in | subj=actor:org/leader/government! between=target obj=target loc=place
mediation | broker, arrange, secure, mediate, help reach | subj=actor:government/international/org! obj=content:agreement/ceasefire! between=target with=target
