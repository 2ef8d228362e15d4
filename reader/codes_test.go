package reader_test

import "testing"

// An ACLED record is of an event by who did it to whom.
func TestSubEventTypes(t *testing.T) {
	for text, want := range map[string]string{
		"Militants killed five soldiers near Tougan.":                                               "Armed clash",
		"Militants killed 14 civilians near Mambasa.":                                               "Attack",
		"Security forces fired live ammunition at demonstrators in Mandalay, killing four people.":  "Excessive force against protesters",
		"Police fired tear gas at protesters in Nairobi.":                                           "Protest with intervention",
		"Settlers attacked Palestinian farmers near Nablus.":                                        "Mob violence",
		"Police defused an IED near Quetta.":                                                        "Disrupted weapons use",
		"Fighters raided a house in Hajin and arrested two people.":                                 "Arrests",
		"Fighters attacked rebels in Hajin and arrested two people.":                                "Armed clash",
		"Twelve civilians were killed in Idlib, activists said, when Russian jets bombed a market.": "Air/drone strike",
		"A car bomb exploded in Afrin, killing three civilians.":                                    "Remote explosive/landmine/IED",
		"Unidentified gunmen shot dead a former official in Aleppo.":                                "Attack",
	} {
		r := read(t, text)
		got := ""
		for i := range r.Claims {
			if c := &r.Claims[i]; c.Main && c.Codes != nil {
				got = c.Codes.ACLED
			}
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
