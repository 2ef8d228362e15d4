# Disease: outbreaks, cases, deaths of disease, vaccination.

outbreak | n: outbreak, epidemic | loc=place
