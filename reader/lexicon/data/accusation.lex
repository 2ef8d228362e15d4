# Accusations: the accused is the actor, the victim the target; who accuses only
# speaks. A deed that other lexicon files know ("accused the army of killing") is
# read there and told as an accusation of the kind that accusations.lst gives it;
# here are the deeds that have no word elsewhere.

breach | accuse, charge, convict, indict, suspect, blame | subj=content obj=actor! of=content:warcrime!
breach | accuse, charge, convict, indict, suspect, blame, sentence | subj=content obj=actor! for=content:warcrime!
breach | accuse, charge, convict, indict, try | subj=content obj=actor! with=content:warcrime!
breach | accuse, charge, convict, indict | subj=content obj=actor! of=content:breach!
other | accuse | subj=content obj=actor! of=content:othercrime!
other | charge, indict | subj=content obj=actor! with=content:othercrime!
other | convict, find guilty | subj=content obj=actor! of=content:othercrime! | weak
killing | accuse, charge, convict, indict, suspect | subj=content obj=actor! of=content:murder!
killing | charge, indict | subj=content obj=actor! with=content:murder!
killing | charge, try, blame, indict, sentence | subj=content obj=actor! for=content:murder!
killing | n: accusation of killing, accusation of murder | against=actor
