# Food security.

famine | n: famine | loc=place
