# One party helps, arms or joins another, or withholds its help.

backs | back, support, endorse, sponsor, bankroll, abet, bolster, prop up, shore up, stand by, stand behind, rally behind, rally around, throw weight behind, throw support behind, lend support to, give support to, provide support to, provide support for, offer support to, come to aid of, come to defence of, come to defense of, express support for, declare support for, reaffirm support for, pledge support for, pledge support to, give backing to, defend, shield, finance, underwrite, subsidize, subsidise | subj=actor:armed/org/leader! obj=target:armed/org/leader! with=content in=content against=content
backs | help, protect, aid, assist, sustain, harbour, harbor, fund | subj=actor:armed/org/leader! obj=target:armed/org/leader! with=content in=content against=content | weak
backs | side, stand | subj=actor:armed/org/leader! with=target:armed/org/leader! in=content against=content
backs | fight | subj=actor:armed/org/leader! for=target:armed/org/leader! with=content in=content against=content
backs | back, support, endorse, sponsor, aid, fund, finance | subj=actor:armed/org/leader! obj=content:offensive_word! loc=place
backs | n: support, backing, military support, political support, sponsorship, patronage, financial support, financing, funding, logistical support, diplomatic support, moral support | subj=actor:armed/org/leader! obj=target for=target to=target
backs | support, back, endorse, champion, espouse | subj=actor:armed/org/leader! obj=content:policy/agreement! of=target
backs | n: supporter, backer, sponsor, patron, proxy | subj=target:armed obj=target:armed | weak
backs | a: us-backed, u.s.-backed, russian-backed, russia-backed, iran-backed, iranian-backed, turkish-backed, turkey-backed, saudi-backed, western-backed, uae-backed, rwanda-backed, rwandan-backed, un-backed, government-backed, state-backed, pakistan-backed, ethiopian-backed, us-supported, american-backed, kremlin-backed, moscow-backed, tehran-backed, foreign-backed, israeli-backed, gulf-backed, army-backed, israel-backed | subj=target!
backs | a: backed, supported, sponsored, funded, bankrolled, armed, equipped, financed | subj=target:armed! by=actor!
backs | rally, side, stand, ally, fight | subj=actor:armed/org/leader! behind=target:armed/org/leader!
backs | side, stand | subj=actor:armed/org/leader! with=target:armed/org/leader!

supplies | arm, equip, supply, train, advise, bankroll, outfit, rearm, re-arm, resupply | subj=actor:armed/org! obj=target:armed! with=content loc=place
supplies | supply, send, deliver, provide, ship, give, transfer, sell, smuggle, funnel, donate, export, lend, approve, hand | subj=actor:armed/org! obj=content:weapons/munition/vehicle/aircraft/artillery/drone/missile/milaid! to=target for=target
supplies | supply weapon to, send weapon to, provide weapon to, supply arms to, send arms to, provide arms to, sell arms to, sell weapon to, deliver arms to, deliver weapon to, provide training to, provide air cover to, provide air cover for, provide air support to, provide intelligence to, provide military aid to, send military aid to, give weapon to, give arms to, smuggle weapon to, smuggle arms to, ship arms to, funnel arms to, funnel weapon to, provide military assistance to, provide air support for | subj=actor! obj=target!
supplies | receive, get, obtain, acquire | subj=target:armed! obj=content:weapons/munition/milaid/drone/missile! from=actor!
supplies | n: arms supply, weapon supply, arms delivery, weapon delivery, arms shipment, weapons shipment, weapon shipment, arms transfer, arms sale, arms deal, military aid, military assistance, weapons delivery, lethal aid, arms export, arms smuggling, weapons transfer, security assistance, arms package, weapons package, military package | subj=actor:armed/org from=actor to=target for=target
supplies | n: supply, delivery, shipment, transfer, sale, provision | subj=actor:armed/org obj=content:weapons/munition/milaid/drone/missile! to=target for=target

allied | ally, form alliance, form coalition, forge alliance, join rank, align, make common cause, form front, form joint command, fight alongside, fight side, pledge allegiance | subj=actor:armed/org/leader! with=target to=target against=content
allied | join hand, join force, unite, merge, team up, band together | subj=actor:armed/org/leader! with=target to=target against=content | weak
allied | join, join force with, fight alongside, team up with, join rank of, form alliance with, pledge allegiance to, swear allegiance to, declare allegiance to | subj=actor:armed! obj=target:armed! against=content in=content
allied | ally, align, merge, cooperate, coordinate | subj=actor:armed! with=target:armed! against=content in=content
allied | merge | subj=actor:armed! into=target:armed! against=content in=content
allied | n: alliance, coalition, merger, allegiance, pact of defence, military alliance, defence pact, defense pact, unification, joint command, joint force | subj=actor:armed/org between=actor with=target to=target against=content | weak
allied | n: ally | subj=actor:armed! obj=target | weak
allied | a: allied, aligned, affiliated, loyal, linked | subj=actor:armed! with=target to=target | weak
split | break away, fall out with, part way with, cut tie with, sever tie with, renounce, renounce allegiance to, leave alliance with | subj=actor:armed/org! obj=target from=target with=target | weak, acled=Change to group/activity
split | distance, dissociate, disassociate | subj=actor:armed/org! from=target! with=target | weak, acled=Change to group/activity
split | break | subj=actor:armed/org! with=target! from=target | weak, acled=Change to group/activity
split | n: rift, schism, split-off, breakaway | subj=actor:armed/org! between=actor with=target from=target | weak, acled=Change to group/activity

withholds | withhold, cut, suspend, freeze, halt, withdraw, stop, end, deny, cut off, pause, delay, terminate, block, discontinue, reduce, scale back, pull | subj=actor:armed/org/leader! obj=content:milaid/weapons/supportword! for=target to=target from=target
withholds | abandon, desert, forsake, turn back on, withdraw support from, withdraw support for, drop support for, cut support for, end support for, stop support, refuse to support, withdraw backing from, cut off aid to, cut off support for, refuse to back, refuse to help, cut military aid to, suspend military aid to, halt arms sale to, suspend arms sale to, suspend arms shipment to, withhold aid from, cut aid to | subj=actor:armed/org/leader! obj=target:armed/org!
withholds | n: withdrawal, suspension, cut, freeze, halt | subj=actor obj=content:milaid/weapons/supportword! to=target for=target
merger | merge, unite, fuse, amalgamate, join, combine | subj=actor:armed/org! with=target:armed/org! | acled=Change to group/activity
merger | merge, dissolve, unite, fuse | subj=actor:armed/org! into=target | acled=Change to group/activity
merger | n: merger, unification | subj=actor:armed/org of=actor with=target | acled=Change to group/activity
split | split, break away, break off, part, turn, secede | subj=actor:armed/org! from=target! on=target | acled=Change to group/activity
split | leave, quit | subj=actor:armed_group/political! obj=target:armed_group/political! | acled=Change to group/activity

# --- also told
backs | bankroll, protect | subj=actor:armed/org/government! obj=target:armed! with=content
backs | stand | subj=actor:armed/org/leader! to=target for=target behind=target | weak
backs | n: outside support | subj=actor:armed/org from=actor to=target for=target of=target | weak
supplies | hand over, ship in, airlift, train, instruct, resupply, give | subj=actor:armed/government! obj=content:weapons/munition/vehicle/aircraft/drone/missile/milaid/fuel! to=target for=target
supplies | n: arms shipment, ammunition supply, drone delivery | subj=actor from=actor to=target for=target | weak
allied | join, line up, unite | subj=actor:armed/political! with=target:armed/political! against=content
allied | n: coalition | between=actor of=actor with=target against=content | weak
merger | create, rename, rebrand, integrate, incorporate | subj=actor:armed/political! obj=target:armed/political! into=target with=target | acled=Change to group/activity
split | quit, break with, break up, divorce, dissolve, disband | subj=actor:armed/political! obj=target:armed/political! from=target | acled=Change to group/activity
split | n: split | of=target in=target between=actor from=target | weak, acled=Change to group/activity
withholds | hold back, hold up, block, put on hold, refuse to deliver, refuse to send, refuse to supply, stop deliver, stop send | subj=actor:armed/government/org! obj=content:weapons/milaid/munition/missile/money! to=target for=target
