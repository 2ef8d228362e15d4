package fusion_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"orontes"
)

// A report that tells of one place need not say it again with every toll.
func TestWhereATollIs(t *testing.T) {
	for _, test := range []struct {
		name string
		tell func(d *desk)
		want []string // tolls: number, place, how it is known, first day
	}{
		{"of the lead, on its day", func(d *desk) {
			d.says(orontes.Strike, "air_strike", "jets struck Saraqib on Tuesday", in("Saraqib"), when("2024-12-03"), lead)
			d.says(orontes.Casualties, "killed", "58 people were killed", people(58, "killed"))
		}, []string{"58 Saraqib inferred 2024-12-03"}},
		{"of the country it is in, when only that is told", func(d *desk) {
			d.says(orontes.Casualties, "killed", "72 died in Saraqib", people(72, "killed"), in("Saraqib"), lead)
			d.says(orontes.Casualties, "killed", "the attack in Syria that killed 72", people(72, "killed"), in("Syria"))
		}, []string{"72 Saraqib  2024-12-05"}},
		{"nowhere, when two places are told", func(d *desk) {
			d.says(orontes.Strike, "air_strike", "jets struck Saraqib", in("Saraqib"), lead)
			d.says(orontes.Strike, "air_strike", "jets struck Rastan", in("Rastan"))
			d.says(orontes.Casualties, "killed", "20 people were killed", people(20, "killed"))
		}, []string{"20   2024-12-05"}},
		{"nowhere, when the lead is elsewhere", func(d *desk) {
			d.says(orontes.Control, "captured", "rebels took Hama", by(rebels), in("Hama"), lead, sentence(8))
			d.says(orontes.Strike, "air_strike", "jets struck Saraqib", in("Saraqib"))
			d.says(orontes.Casualties, "killed", "20 people were killed", people(20, "killed"))
		}, []string{"20   2024-12-05"}},
		{"nowhere, when it is the toll of a war", func(d *desk) {
			d.says(orontes.Strike, "air_strike", "jets struck Saraqib", in("Saraqib"), lead)
			d.says(orontes.Casualties, "killed", "300000 have been killed", people(300000, "killed"))
		}, []string{"300000   2024-12-05"}},
		{"nowhere, when the report counts otherwise there", func(d *desk) {
			d.says(orontes.Casualties, "killed", "9 were killed in Saraqib", people(9, "killed"), in("Saraqib"), lead)
			d.says(orontes.Casualties, "killed", "since then 150 have been killed", people(150, "killed"))
		}, []string{"150   2024-12-05", "9 Saraqib  2024-12-05"}},
		{"nowhere, when it is of another week", func(d *desk) {
			d.says(orontes.Strike, "air_strike", "jets struck Saraqib on Tuesday", in("Saraqib"), when("2024-12-03"), lead)
			d.says(orontes.Casualties, "killed", "20 were killed in November", people(20, "killed"), when("2024-11-08"))
		}, []string{"20   2024-11-08"}},
		{"beside the deed, in its sentence", func(d *desk) {
			d.says(orontes.Control, "captured", "rebels took Hama", by(rebels), in("Hama"), lead)
			d.says(orontes.Strike, "air_strike", "jets struck Saraqib, killing 20", in("Saraqib"), sentence(3))
			d.says(orontes.Casualties, "killed", "killing 20", people(20, "killed"), sentence(3))
		}, []string{"20 Saraqib inferred 2024-12-05"}},
		{"in a part of a town is in the town", func(d *desk) {
			d.says(orontes.Casualties, "killed", "20 died in Saraqib", people(20, "killed"), in("Saraqib"), lead)
			d.on("2024-12-05", "Desk B")
			d.says(orontes.Casualties, "killed", "22 died in eastern Saraqib", people(22, "killed"), in("eastern Saraqib"), lead)
		}, []string{"20–22 Saraqib  2024-12-05"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := (&desk{}).on("2024-12-05", "Desk A")
			test.tell(d)
			var got []string
			for _, e := range d.at("").Events {
				if e.Kind != orontes.Casualties {
					continue
				}
				n, place := fmt.Sprintf("%.0f", e.Figure.Low), ""
				if e.Figure.High != e.Figure.Low {
					n += fmt.Sprintf("–%.0f", e.Figure.High)
				}
				if e.Place != nil {
					place = e.Place.Name
				}
				got = append(got, strings.Join([]string{n, place, e.PlaceBasis, e.Time.Start.String()}, " "))
			}
			slices.Sort(got)
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// One attack, told by each with another number, place and culprit.
func TestOneAttackToldInManyWays(t *testing.T) {
	d := &desk{}
	d.on("2024-12-04", "Desk A").says(orontes.Casualties, "killed", "58 died in Saraqib", people(58, "killed"), in("Saraqib"), by(army), when("2024-12-03"), lead)
	d.on("2024-12-04", "Desk B").says(orontes.Casualties, "killed", "Russian jets killed 72 in Saraqib", people(72, "killed"), in("Saraqib"), by(russia), when("2024-12-03"), lead)
	d.on("2024-12-05", "Desk C").says(orontes.Casualties, "killed", "80 died in Idlib province", people(80, "killed"), in("Idlib-governorate"), when("2024-12-03"), lead)
	d.on("2024-12-06", "Desk D").says(orontes.Strike, "air_strike", "jets struck Saraqib", in("Saraqib"), when("2024-12-03"), lead)
	d.says(orontes.Casualties, "killed", "the attack killed 72", people(72, "killed"))
	var tolls []*orontes.EventEntry
	for _, e := range d.at("").Events {
		if e.Kind == orontes.Casualties {
			tolls = append(tolls, e)
		}
	}
	if len(tolls) != 1 || len(tolls[0].Figure.ByOrigin) != 4 || tolls[0].Place.Name != "Saraqib" {
		t.Errorf("want one toll by four origins: %+v", tolls)
	}
}

// What some call terrorists and others rebels are counted as the same.
func TestRebelsAreTerrorists(t *testing.T) {
	for of2, want := range map[string]int{"foreign-backed terrorists": 1, "militants": 1, "government fighters": 2, "civilians": 2} {
		d := &desk{}
		d.on("2024-12-04", "Desk A").says(orontes.Casualties, "killed", "29 rebels died in Saraqib", people(29, "killed", of("rebels")), in("Saraqib"))
		d.on("2024-12-04", "Desk B").says(orontes.Casualties, "killed", "30 died in Saraqib", people(30, "killed", of(of2)), in("Saraqib"))
		if got := len(d.at("").Events); got != want {
			t.Errorf("rebels and %s: %d entries, want %d", of2, got, want)
		}
	}
}

// A gas attack is one event, however its place is told.
func TestRareEvents(t *testing.T) {
	for place, want := range map[string]int{"Idlib": 1, "Syria": 1, "Damascus": 2} {
		d := &desk{}
		d.on("2024-12-04", "Desk A").says(orontes.Strike, "chemical", "gas was dropped on Saraqib", in("Saraqib"), when("2024-12-03"))
		d.on("2024-12-05", "Desk B").says(orontes.Strike, "chemical", "a gas attack", in(place), when("2024-12-04"), by(army))
		if got := len(d.at("").Events); got != want {
			t.Errorf("Saraqib and %s: %d entries, want %d", place, got, want)
		}
	}
}
