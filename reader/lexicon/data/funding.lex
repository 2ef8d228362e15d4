# Money for aid: asked for, pledged, received, missing. "money" is any amount in
# a currency; arms deals and business are not meant, so everyday words are weak.

appealed | ask, appeal, call, launch appeal | subj=actor for=content:money! loc=place
appealed | seek, need, require, request, launch appeal of, demand | subj=actor:agency/org/people! obj=content:money! for=content loc=place
appealed | seek, need, require, request, ask, call for | obj=content:money! for=content loc=place | weak
appealed | n: appeal, funding appeal, flash appeal, humanitarian appeal, response plan, humanitarian response plan, requirement, funding requirement | subj=actor of=content:money! for=content loc=place
appealed | launch, issue, publish | subj=actor obj=content:appeal/policy! of=content:money for=content loc=place

pledged | pledge, promise, commit, earmark, offer, vow | subj=actor obj=content:money! to=target for=target loc=place
pledged | announce, approve | subj=actor obj=content:money! to=target for=target in=place
pledged | n: pledge, commitment, promise | subj=actor of=content:money! for=target to=target loc=place

received | donate, contribute, allocate, disburse, release, give, grant, provide, hand over, transfer, inject, send | subj=actor obj=content:money! iobj=target to=target for=target from=actor loc=place
received | receive, raise, collect, secure, get, mobilise, mobilize | subj=target obj=content:money! from=actor for=content loc=place
received | receive, get | subj=content:appeal/policy/asset/agency! obj=content! loc=place
received | receive, give, cover, raise | subj=actor obj=content:share! loc=place
received | pay up | obj=content! loc=place
received | come in | subj=content:share! loc=place
received | fund, cover, finance | subj=actor obj=content:appeal/policy/asset! loc=place
received | a: funded, covered, financed, underfunded | subj=content:appeal/policy/asset! loc=place
received | n: grant, donation, allocation, contribution | subj=actor of=content:money! for=target to=target from=actor loc=place

gap | lack, miss | subj=content:agency/org/appeal/policy/asset! obj=content:money! loc=place
gap | lack, miss | subj=content:money! loc=place
gap | remain unfunded, go unfunded | subj=content! loc=place
gap | n: gap, shortfall, funding gap, deficit, funding shortfall, funding deficit | of=content:money! loc=place
gap | n: funding gap, funding shortfall, funding deficit, financing gap | subj=target obj=content loc=place
gap | fall short, run short | subj=content:appeal/policy! of=content by=content:money! loc=place

# --- also told
appealed | ask, seek, need, require, request | obj=content:money/appeal! subj=actor for=content loc=place
appealed | n: appeal, response plan, requirement, amount requested | of=content:money! for=content subj=actor loc=place
received | flow in, trickle in | subj=content:share/money! loc=place of=content
received | cover, raise, secure, attract, collect, mobilise, get | subj=content:appeal/agency/policy obj=content:share/money! of=content loc=place
gap | n: gap, missing fund, missing money, unmet requirement, unfunded requirement, unmet need, gap in funding, lack of fund, lack of money, lack of funding, shortage of fund | of=content for=content loc=place
gap | a: unfunded, lacking, underfunded, outstanding, unmet | subj=content:money/appeal/policy! loc=place
pledged | pledge, promise, set aside, announce, make available, earmark, budget, approve, offer | subj=actor obj=content:money! to=target for=target loc=place
pledged | n: promise, aid package | subj=actor of=content:money! to=target for=target loc=place
