# Natural hazards. "place" is where they strike.

earthquake | n: earthquake, quake, tremor, aftershock | loc=place
