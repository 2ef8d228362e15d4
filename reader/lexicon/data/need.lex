# People in need of help, by sector. Agencies that need money are in funding.lex,
# requests for things in aid.lex.

in_need | need, require, want for | subj=who:people! obj=content:aid/assist/food/shelter_item/shelter_need/protection! loc=place
in_need | need, require, want for | subj=who:people! obj=object:water/health/sanitation/schooling/medicine/electricity! loc=place
in_need | need assistance, need help, need aid, require assistance, require aid, need humanitarian assistance, require humanitarian assistance, need food, need shelter, need food assistance, need urgent help, need urgent assistance | subj=who:people! loc=place
in_need | depend, rely, subsist, survive | subj=who:people! on=content:aid/assist! loc=place
in_need | n: in need, in dire need, in urgent need, in desperate need, at risk | subj=who! of=content loc=place
in_need | n: person in need, people in need, child in need, dependent on aid, reliant on aid | subj=who loc=place
in_need | a: dependent, reliant | subj=who:people! on=content:aid/assist! loc=place
in_need | n: need | of=content:aid/assist! subj=who! loc=place

# --- also told
in_need | need, require, lack | obj=content:aid/shelter_item/kit/food/shelter_need/protection! subj=who for=who loc=place
in_need | need, require, lack | obj=object:water/health/sanitation/schooling/medicine/electricity! subj=who for=who loc=place
in_need | intend | subj=content:agency/appeal! obj=who:people! loc=place
in_need | n: need, urgent need, priority need, immediate need | for=content obj=content of=who loc=place | weak
in_need | n: at risk, in need of, short of | subj=who of=content loc=place
