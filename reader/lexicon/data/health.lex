# Disease: outbreaks, cases, deaths of disease, vaccination.

# --- outbreaks
outbreak | n: outbreak, epidemic, flare-up, resurgence | obj=content:disease! loc=place
outbreak | n: epidemic, pandemic, disease outbreak, health emergency, public health emergency | obj=content:disease loc=place
outbreak | n: outbreak, spread | of=content:disease! loc=place
outbreak | spread, break out, appear, reappear, resurface, emerge, re-emerge, rage, flare up, circulate, return, resurge | subj=content:disease! loc=place to=place across=place through=place
outbreak | confirm, detect, report, declare, find, identify, suspect | subj=content obj=content:disease! loc=place
outbreak | hit, ravage, sweep, strike, plague | subj=content:disease! obj=place:loc!

# --- cases
cases | n: case, infection, suspected case, confirmed case, probable case, new case, new infection | obj=content:disease! loc=place
cases | n: suspected case, confirmed case, probable case, laboratory-confirmed case, active case, positive case | loc=place obj=who
cases | n: case, patient, infection | loc=place obj=who
cases | infect | subj=content:disease! obj=who! loc=place
cases | infect, contaminate, diagnose, hospitalise, hospitalize, treat | subj=content obj=who! with=content:disease! loc=place
cases | infect, diagnose, treat, test, suffer, fall ill, fall sick | subj=content obj=who! for=content:disease! loc=place
cases | contract, catch, develop, have | subj=who:people! obj=content:disease! loc=place
cases | suffer, fall ill, fall sick | subj=who:people! from=content:disease! with=content:disease loc=place
cases | fall ill, fall sick, sicken | subj=who:people! with=content:disease! loc=place
cases | test positive | subj=who:people! for=content loc=place

# --- deaths
deaths_of_disease | n: death, fatality | from=content:disease! loc=place obj=who
deaths_of_disease | n: death, fatality | to=content:disease! loc=place obj=who
deaths_of_disease | n: death, fatality, death toll, toll | obj=content:disease! loc=place
deaths_of_disease | kill, claim | subj=content:disease! obj=who! loc=place
deaths_of_disease | claim life of, take life of | subj=content:disease! obj=who loc=place
deaths_of_disease | claim, take | subj=content:disease! obj=who:life! loc=place
deaths_of_disease | die, perish, succumb | subj=who! of=content:disease! loc=place
deaths_of_disease | die, perish | subj=who! from=content:disease! loc=place
deaths_of_disease | succumb | subj=who! to=content:disease! loc=place

# --- vaccination
vaccinated | vaccinate, immunize, immunise, inoculate, jab | subj=actor obj=who! against=content loc=place
vaccinated | receive, get | subj=who:people! obj=content:vaccine! loc=place
vaccinated | give, administer | subj=actor obj=content:vaccine! to=who! loc=place
vaccinated | n: vaccination, immunization, immunisation, inoculation | of=who! against=content loc=place

# --- attacks on health care, counted
attack_on_health_care | n: attack, incident, assault | on=content:healthcare! obj=content loc=place
attack_on_health_care | n: attack, incident, assault | against=content:healthcare! loc=place

# --- also told
outbreak | confirm, declare, report, detect, find | subj=content obj=content:disease! loc=place in=place
outbreak | spread, strike, hit, rage, appear, take hold | subj=content:disease! obj=place in=place loc=place to=place
outbreak | be over | subj=content obj=content:disease! loc=place in=place | weak
outbreak | n: new outbreak, diarrhoea outbreak, disease spread | obj=content:disease of=content loc=place in=place | weak
cases | make ill, make sick, paralyse, strike down, put in hospital, lay low | subj=content obj=who:people! loc=place
cases | a: ill | subj=who:people! with=content loc=place in=place
cases | n: new patient, cumulative case, number of case | obj=who of=content loc=place in=place | weak
deaths_of_disease | n: related death, associated death, number of death | of=content from=content obj=who loc=place in=place | weak
deaths_of_disease | perish | subj=who:people! in=place loc=place from=content | weak
deaths_of_disease | account | subj=place for=who! loc=place | weak
vaccinated | continue | subj=content:vaccine! in=place to=place loc=place
attack_on_health_care | n: attack, incident | on=content:hospital/health! obj=content since=content loc=place
