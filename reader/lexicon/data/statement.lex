# Acts of speech that are news in themselves. Plain saying verbs are in
# speech.lst: they attribute, they are no claim.

# --- urge, demand
urge | urge, implore, exhort, beseech, press, pressure, pressurize, pressurise, lobby, prod, encourage, beg | subj=actor! obj=target that=content to=content for=content against=content
urge | press, pressure | subj=actor! obj=target! that=content!
urge | plead | subj=actor! with=target! that=content to=content for=content against=content
urge | appeal | subj=actor! to=target! that=content for=content against=content
urge | call | subj=actor! upon=target! that=content to=content for=content against=content
urge | call | subj=actor! on=target! that=content to=content
urge | call | subj=actor! for=content!
urge | appeal, plead, push, petition, lobby | subj=actor! for=content! to=target
urge | demand | subj=actor! obj=content! from=target of=target that=content
urge | seek, request | subj=actor:armed/political/international/agency/monitor/people! obj=content! from=target of=target that=content | weak
urge | seek, request | subj=actor:government/armed_group/international/political! obj=content! from=target of=target that=content
urge | insist | subj=actor! on=content! from=target of=target that=content
urge | call, press, push, clamour, clamor | subj=actor! for=content! from=target of=target that=content
urge | ask | subj=actor:armed/political/international/agency/monitor! for=content! from=target of=target that=content
urge | demand, insist | subj=actor! that=content!
urge | order, instruct, command | subj=actor! obj=target! that=content!
urge | urge, implore, ask, exhort, call upon, advise | obj=target:people/armed/government! that=content!
urge | ask | subj=actor obj=target:people! that=content!
urge | ask, direct, require, request | subj=actor:armed/political/international/agency/monitor/protesters/workers! obj=target! that=content!
urge | order, command, decree | subj=actor! obj=content:any! that=content
urge | order, instruct, command, urge | subj=actor! that=content!
urge | reiterate, renew, repeat, press, issue | subj=actor! obj=content:demand/appeal! that=content for=content to=target
urge | demand, insist | subj=actor! obj=target:any! that=content!
urge | order, summon, recall | subj=actor:government! obj=target! for=content over=content
urge | call to arms, call for uprising | subj=actor! obj=target
urge | n: call, appeal, demand, plea, request, ultimatum, exhortation, petition | subj=actor! to=target for=content! that=content
urge | n: demand, ultimatum | subj=actor! to=target that=content

# --- pledge
pledge | undertake, volunteer | subj=actor:armed/political/international/agency/monitor! that=content!
pledge | pledge, vow, promise, swear, guarantee, assure, offer, reassure, pledge allegiance to, swear allegiance to, give assurance to | subj=actor! obj=target that=content to=content
pledge | agree, consent | subj=actor:armed/political/international/agency/monitor/protesters/workers! that=content!
pledge | agree, consent | subj=actor:armed/political/international/agency/monitor/protesters/workers! to=content:any!
pledge | commit | subj=actor:armed/political/international/agency/monitor! to=content:any!
pledge | a: ready, willing, prepared, committed, eager, keen | subj=actor:armed/political/international/agency/monitor! that=content!
pledge | offer, propose, extend offer of, put forward, table | subj=actor:armed/political/international/agency/monitor! obj=content! to=target for=target
pledge | express interest in, express desire for | subj=actor:org/leader/armed! obj=content:any! with=target
pledge | express readiness, express willingness, stand ready, signal willingness, signal readiness | subj=actor! that=content to=content for=content
pledge | n: pledge, promise, assurance, offer, proposal, oath of allegiance | subj=actor:government/armed_group/state_forces/international/political! to=target that=content of=content

# --- threaten
threaten | threaten, menace, warn of retaliation, issue threat to, issue ultimatum to, issue threat against, give ultimatum to, vow revenge on, vow to avenge, vow retaliation for, vow to retaliate, threaten retaliation, threaten to retaliate, vow to crush, vow to destroy, vow to punish, swear revenge, vow revenge, threaten war, rattle sabre, rattle saber, vow to attack, vow to strike, vow to continue fight, threaten action against, threaten to use force against, pledge to crush, pledge to destroy, pledge to eliminate, promise to destroy, declare jihad on, declare jihad against, promise to retaliate, vow to respond, promise harsh response | subj=actor! obj=target against=target that=content with=content for=content
threaten | warn | subj=actor:armed_group! that=content!
threaten | issue ultimatum, issue threat, make threat, give ultimatum, set deadline, issue deadline | subj=actor! against=target to=target that=content
threaten | n: threat, death threat, bomb threat, intimidation, sabre-rattling, saber-rattling, threat of force | subj=actor! obj=target to=content that=content of=content
threaten | swear, vow, pledge, promise | subj=actor:armed/org/leader! obj=content:revenge/attack_word! on=target against=target
threaten | warn | subj=actor:armed/org/leader! of=content:retaliation/revenge! against=target obj=target
threaten | plan, intend, plot | subj=actor:armed_group! obj=content:attack_word! on=target against=target loc=place
threaten | intimidate, blackmail, bully | subj=actor! obj=target! into=content

# --- accuse
accuse | accuse, blame, hold responsible, hold accountable, fault, finger, point finger at, lay blame on, put blame on, pin blame on, incriminate, implicate, hold liable | subj=actor! obj=target! of=content for=content over=content with=content that=content
accuse | blame, pin | subj=actor! obj=content! on=target!
accuse | attribute | subj=actor! obj=content! to=target!
accuse | allege, charge | subj=actor! that=content! against=target | weak
accuse | n: accusation, allegation | subj=actor! obj=target of=content that=content
accuse | suspect | subj=actor! obj=target! of=content
accuse | file complaint against, file lawsuit against, bring lawsuit against, file suit against, lodge complaint against, file charge against, bring charge against, press charge against, level charge against, level accusation against, make accusation against, launch lawsuit against, take to court, bring case against, bring suit against | subj=actor! obj=target! over=content for=content
accuse | sue, indict, arraign, impeach | subj=actor obj=target:armed/political/international/agency/media! for=content on=content over=content in=place
accuse | sue, indict, arraign | subj=actor obj=target! for=content on=content over=content in=place | weak
accuse | charge | subj=actor:government/state_forces/org! obj=target! with=content! in=place
accuse | n: lawsuit, indictment, legal complaint, class action | subj=actor against=target! over=content for=content by=actor
investigate | investigate, probe, launch investigation into, open investigation into, launch inquiry into, open inquiry into, order investigation into, open probe into, launch probe into, order inquiry into, open criminal case against, conduct investigation into, send inspector to, dispatch inspector to, set up commission of inquiry into, summon for questioning, subpoena | subj=actor! obj=content! over=content for=content loc=place
investigate | look, inquire | subj=actor! into=content! over=content for=content loc=place
investigate | investigate, probe, examine | subj=actor! that=content! obj=content loc=place
investigate | open, launch, begin, start, order, announce, conduct, hold, lead, initiate, demand | subj=actor! obj=content:inquiry! into=content of=content against=target loc=place
investigate | put under investigation, place under investigation, take in for questioning, bring in for questioning, call in for questioning, question, interrogate, grill | subj=actor obj=target! over=content about=content for=content loc=place
investigate | send, dispatch, despatch, deploy | subj=actor! obj=target:inspector! to=place loc=place
investigate | n: under investigation | subj=target for=content over=content loc=place
investigate | n: investigation, inquiry, enquiry, probe, fact-finding mission, commission of inquiry, inspection, criminal investigation, hearing | subj=actor of=content into=content! loc=place

# --- condemn, praise
condemn | condemn, denounce, decry, deplore, criticize, criticise, slam, blast, lambast, lambaste, castigate, rebuke, censure, chide, berate, deride, express outrage at, express outrage over, express concern over, express concern about, express alarm at, lash out at, hit out at, take exception to, protest, excoriate, reprimand, lament, regret, bemoan, fault, oppose, voice concern over, voice concern about, vilify, speak out against, disapprove of, complain about, complain of, brand, label, call out, scold, admonish, assail, pillory | subj=actor:org/leader/armed/protesters! obj=target:any! for=content over=content as=content
condemn | protest, rail | subj=actor:org/leader/armed! against=target! for=content over=content as=content
condemn | protest | subj=actor:org/leader/armed! at=target! over=content
condemn | protest, complain | subj=actor:org/leader/armed! that=content!
condemn | call, brand, label, describe | subj=actor:org/leader/armed! obj=target! as=content:wrong! that=content
condemn | express, voice | subj=actor:org/leader/armed! obj=content:dismay! over=content about=content at=target
condemn | rally opposition to, rally opposition against, mobilize against, mobilise against, unite against, call for boycott of, call for sanction against, call for sanction on | subj=actor:org/leader/armed! obj=target! over=content
condemn | object | subj=actor:org/leader/armed/protesters! to=target! for=content over=content as=content
condemn | complain, protest, object, file complaint, lodge complaint, lodge protest, summon ambassador, file lawsuit, file suit | subj=actor! to=target about=content over=content against=target with=target
condemn | n: condemnation, denunciation, criticism, rebuke, censure, outrage, protest note, formal complaint, formal protest, disapproval | subj=actor! obj=target over=content for=content from=actor
praise | praise, commend, laud, hail, welcome, applaud, thank, honour, honor, cheer, salute, congratulate, pay tribute to, thank, endorse, compliment, extol, celebrate, express support for, voice support for, express solidarity with, embrace, express appreciation for | subj=actor:org/leader/armed! obj=target! for=content over=content
praise | vouch | subj=actor:org/leader/armed! for=target! over=content
praise | defend, champion, uphold, justify | subj=actor:org/leader! obj=content:policy/agreement/freedom/relations! of=target
praise | defend, justify | subj=actor:org/leader! obj=target:org/leader/armed! against=content over=content
praise | mobilize support, mobilise support, rally support, drum up support, canvass support, enlist support, build support | subj=actor! for=content behind=content
praise | speak, argue, lobby, campaign | subj=actor:org/leader! for=content:policy! | weak
praise | n: praise, welcome, endorsement, tribute, solidarity | subj=actor! for=content from=actor with=target to=target
apologise | apologize, apologise, forgive, express regret, offer apology, express remorse, express sorrow, offer condolence, express condolence, issue apology, say sorry, ask forgiveness | subj=actor! obj=target to=target for=content over=content
apologise | n: apology, condolence, expression of regret, forgiveness | subj=actor! for=content to=target

# --- deny, reject
deny | deny, refute, rebut, dispute, repudiate, disavow, disown, gainsay, contradict, deny responsibility for, deny involvement in, deny accusation of, deny allegation of, deny charge of, deny claim of, reject accusation of, reject allegation of, reject claim of, dismiss claim of, deny report of, dismiss report of, deny knowledge of, disclaim | subj=actor! obj=content that=content of=content
reject | reject, dismiss | subj=actor! obj=content:accusation!
deny | n: denial, rebuttal, refutation, disavowal | subj=actor! of=content that=content
reject | reject, rebuff, spurn, rule out, veto, defy, snub, say no to, withhold consent to, fail to reach | subj=actor! obj=content! from=target as=content
reject | refuse, decline, dismiss, turn down, oppose, shrug off, brush aside, brush off, walk away from, ignore, resist, throw out, vote down, fail to reach, back out of | subj=actor:armed/political/international/agency/monitor/people! obj=content! from=target as=content
reject | renege | subj=actor! on=content! from=target as=content
reject | renege, backtrack | subj=actor! on=content:any! from=target
reject | violate, defy, flout, disobey, disregard, contravene, breach, ignore | subj=actor:armed/political/international/agency/monitor/media/protesters! obj=content:law/ban/sanctions/curfew! of=target
reject | deny, refuse | subj=actor! obj=content:permission/access/asylum/demand/appeal! to=target iobj=target
reject | scoff, balk | subj=actor! at=content! from=target as=content
reject | a: opposed | subj=actor! to=content!
reject | refuse | subj=actor! that=content!
reject | decline | subj=actor:armed/political/international! that=content!
reject | n: out of question | subj=content
reject | n: rejection, refusal, veto, defiance | subj=actor! of=content to=content
reject | n: opposition | subj=actor! to=content!

# --- warn
warn | warn, caution, alert, sound alarm over, sound alarm about, raise alarm over, raise alarm about, warn of, warn about, raise spectre of, sound warning over, issue warning about, issue alert for | subj=actor! obj=target that=content of=content against=content about=content to=content over=content
warn | n: warning, caution, alert, travel warning, travel advisory, security alert | subj=actor! to=target of=content that=content about=content against=content over=content

# --- claim of responsibility
claim_responsibility | claim responsibility for, claim credit for, take responsibility for, accept responsibility for, admit responsibility for, take credit for, own up to, assume responsibility for, claim attack on | subj=actor! obj=content loc=place
claim_responsibility | claim responsibility, claim credit, take responsibility, admit responsibility | subj=actor! in=content for=content through=content via=content
claim_responsibility | claim | subj=actor:armed_group! obj=content:attack_word! loc=place
claim_responsibility | confess | subj=actor! obj=content to=content that=content
claim_responsibility | n: claim of responsibility, admission | subj=actor! for=content of=content

# --- announce
announce | announce, declare, proclaim, issue decree, issue fatwa, proclaim state | subj=actor:org/leader/armed! obj=content that=content in=place for=content | weak
announce | appoint, name, nominate, elect, promote, install, reinstate, inaugurate, designate | subj=actor:org/leader! obj=target:government/political/state_forces/armed_group! as=content to=content | weak
announce | swear | subj=actor:org/leader! in=target! as=content to=content | weak
resign | resign, step down, quit, stand down, abdicate, leave office, relinquish power, step aside, tender resignation, give up power, bow out, hand over power | subj=actor:leader/org! as=content over=content in=place from=content
announce | dismiss, sack, fire, oust, depose, remove, impeach, suspend, overthrow, topple, unseat, dissolve, relieve of duty, strip of, force out, bring down | subj=actor:org/armed/leader! obj=target:leader/government! as=content from=content over=content
resign | n: resignation, abdication | subj=actor of=actor over=content loc=place
announce | n: dismissal, overthrow, ouster, coup, coup attempt, coup d'état, military takeover, attempted coup, putsch | subj=actor obj=target over=content loc=place
announce | n: declaration, decree, proclamation | subj=actor! of=content that=content on=content | weak
concede | give way to, agree to demand of, accept demand of, make concession to, meet demand of, bow to demand of, bow to pressure from, yield to demand of, accede to demand of, comply with demand of, grant demand of, give into demand of | subj=actor! obj=content:any! on=content
concede | accept, meet, grant, satisfy, fulfil, fulfill, heed | subj=actor! obj=content:demand/appeal! of=target from=target
concede | yield, bow, accede, agree, give in, cave in, submit, capitulate, concede | subj=actor! to=content:demand/appeal! of=target from=target
concede | call off, cancel, abandon, suspend, end, halt | subj=actor! obj=content:walkout/protest! loc=place
concede | allow, permit, let, enable | subj=actor:government/state_forces/org/leader! obj=target:political/protesters! that=content
concede | allow, permit, let | subj=actor:government/state_forces/org/leader! iobj=target:political/protesters! that=content
concede | concede, yield, bow, agree | subj=actor! to=content:demand/appeal! from=target
concede | allow, permit, authorize, authorise, legalize, legalise, legalise | subj=actor:government/state_forces/leader! obj=content:protest/party! in=place loc=place that=content
concede | lift, ease, relax, cancel, scrap, repeal, revoke, rescind, loosen, remove, annul, overturn, drop, abolish, end | subj=actor:government/org/leader/state_forces/armed! obj=content:ban/restriction! on=content against=target loc=place
concede | grant | subj=actor:government/leader/org! obj=content:freedom! to=target iobj=target
concede | allow, restore, enhance, expand, extend | subj=actor:government/leader/org! obj=content:freedom! to=target for=target
concede | n: concession | subj=actor! to=target on=content
concede | yield, bow, accede, concede, capitulate | subj=actor! to=target! on=content
concede | make concession, back down, backtrack, relent, climb down, offer concession, soften stance | subj=actor:org/leader/armed! on=content to=target from=content
concede | soften, reverse, ease, relax | subj=actor:org/leader! obj=content:stance! on=content toward=target towards=target

# --- assess
assess | estimate, assess, conclude, predict, forecast, judge, reckon, project, anticipate, determine, find, establish, calculate, put at | subj=actor:org/leader! that=content! | weak
assess | n: assessment, estimate, forecast, projection, prognosis, finding | subj=actor! of=content that=content | weak
claim_responsibility | claim, admit, own up to, take credit for | subj=actor:armed_group! obj=content:attack_word/deedword!

# --- also told
urge | advise, recommend, bid, summon, invite, entreat, remind, challenge, instruct | subj=actor! obj=target! that=content!
urge | call, push, press, beg, petition | subj=actor! for=content! from=target
pledge | avenge, bring to justice | subj=actor:government/leader/armed! obj=content that=content | weak, modality=planned
pledge | commit, swear, guarantee, assure, undertake | subj=actor! obj=content:any! to=target that=content
threaten | vow, swear, threaten | subj=actor:armed! that=content!
threaten | avenge | subj=actor:armed! obj=target! | weak, modality=planned
threaten | n: night letter, threat letter, threatening letter, warning letter | subj=actor to=target against=target of=content that=content | weak
accuse | hint | subj=actor! at=target! of=content
accuse | n: allegation of abuse | subj=actor against=target! of=content on=target
condemn | brand, label, dub, denounce | subj=actor:org/leader/armed/government! obj=target! as=content that=content
condemn | voice, express | subj=actor! obj=content:dismay! at=target over=content about=content
praise | honour, honor, decorate, glorify, bless, hail as martyr | subj=actor:org/leader/armed! obj=target! for=content as=content
deny | label fake, dismiss as, describe as false | subj=actor! obj=content that=content from=content | weak
deny | n: fabrication | subj=actor of=content to=content in=content | weak
reject | rule out, refuse to accept, refuse to recognise, refuse to recognize, not accept, vote against, strike down, laugh off, scorn, dismiss as | subj=actor! obj=content! to=content as=content
reject | abide | subj=actor! by=content to=content | weak
warn | sound alarm, sound alarm bell, raise alarm, ring alarm, issue warning, issue alert, speak of risk, speak of danger | subj=actor! over=content about=content of=content that=content on=content
warn | n: early warning, storm warning, flood warning, tsunami warning | subj=actor of=content that=content for=content | weak
claim_responsibility | own, admit, avow, boast | subj=actor:armed_group! obj=content:attack_word/deedword! of=content
claim_responsibility | n: responsibility | subj=actor:armed_group for=content! | weak
investigate | set up, appoint, create, launch, convene, order | subj=actor! obj=content:inquiry! into=content of=content on=content loc=place
investigate | collect evidence, gather evidence, interview witness, hear witness, look into, visit scene, open file on, reopen file on, open docket, open proceeding against, seek clarification, carry out autopsy, conduct autopsy | subj=actor! obj=content over=content into=content on=content loc=place
investigate | n: under review, review, file | subj=actor into=content on=content of=content | weak
resign | quit, resign post, hand in resignation, submit resignation, announce resignation, leave post | subj=actor:leader/government! as=content from=content over=content in=place
apologise | beg pardon, ask pardon, voice regret, admit mistake | subj=actor! obj=target for=content over=content to=target
announce | declare, decree | subj=actor:government/armed/leader! obj=content:any! for=content in=place | weak
concede | admit, recognize | subj=actor:armed/government/leader! that=content! obj=content
concede | scrap, drop, give way, back down | subj=actor:government! obj=content! to=target after=content | weak
assess | reckon | subj=actor:monitor/international/agency! that=content! | weak
