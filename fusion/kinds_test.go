package fusion_test

import (
	"fmt"
	"slices"
	"testing"

	"orontes"
)

// What became of claims of the humanitarian kinds: every entry in a line.
func TestKindsInThePicture(t *testing.T) {
	number := func(n float64, unit, measure string) func(*orontes.Claim) {
		return func(c *orontes.Claim) {
			c.Figure = &orontes.Figure{Low: n, Best: &n, High: n, Unit: unit, Measure: measure, Qualifier: orontes.Exact}
		}
	}
	accumulated := func(a orontes.Accumulation) func(*orontes.Claim) {
		return func(c *orontes.Claim) { c.Accumulation = a }
	}
	const accused = "the army shelled the market, the rebels charge"
	for _, test := range []struct {
		name string
		tell func(d *desk)
		want []string
	}{
		{"an accusation is said and nothing more", func(d *desk) {
			d.says(orontes.Accusation, "bombing", accused, by(army), to("residents//civilians"), per(command), in("Saraqib"))
		}, []string{"said: rebel operations command accuses Syrian army, bombing residents, reported"}},
		{"in the report's own voice nobody is named as the accuser", func(d *desk) {
			d.says(orontes.Accusation, "killing", "the army is accused of killing", by(army))
		}, []string{"said:  accuses Syrian army, killing , reported"}},
		{"who denies it accuses nobody", func(d *desk) {
			d.says(orontes.Accusation, "killing", "the army denies the killing", by(army), denies(armySpeaks))
		}, []string{"said:  accuses Syrian army, killing , denied"}},
		{"two accused are two accusations", func(d *desk) {
			d.says(orontes.Accusation, "bombing", accused, by(army), per(command))
			d.says(orontes.Accusation, "bombing", accused, by(russia), per(command))
		}, []string{"said: rebel operations command accuses Russian aircraft, bombing , reported", "said: rebel operations command accuses Syrian army, bombing , reported"}},
		{"what somebody may be accused of is no plan of his", func(d *desk) {
			d.says(orontes.Accusation, "killing", "the army may be accused of killing", by(army), modality(orontes.Possible))
		}, nil},
		{"an order of two reports is one state", func(d *desk) {
			d.says(orontes.Order, "curfew_order", "the army imposed a curfew on Hama", by(army), in("Hama"))
			d.on("2024-12-06", "Desk B").says(orontes.Order, "curfew_order", "Hama is under curfew", in("Hama"))
		}, []string{"access: order curfew Hama in_force, corroborated"}},
		{"orders of two sorts are two states", func(d *desk) {
			d.says(orontes.Order, "curfew_order", "a curfew in Hama", in("Hama"))
			d.says(orontes.Order, "evacuation_order", "Hama is to be evacuated", in("Hama"))
		}, []string{"access: order curfew Hama in_force, reported", "access: order evacuation_order Hama in_force, reported"}},
		{"an order for nowhere in particular is an event", func(d *desk) {
			d.says(orontes.Order, "mobilisation", "the army calls men up", by(army))
		}, []string{"event: order.mobilisation  "}},
		{"a total and an increase are never versions of each other", func(d *desk) {
			d.says(orontes.Health, "cases", "120 cases of cholera in all", number(120, "cases", "cases"), accumulated(orontes.Stock), in("Hama"))
			d.on("2024-12-05", "Desk B").says(orontes.Health, "cases", "90 new cases", number(90, "cases", "cases"), accumulated(orontes.Flow), in("Hama"))
		}, []string{"event: health.cases Hama 120-120", "event: health.cases Hama 90-90"}},
		{"two totals of one day are", func(d *desk) {
			d.says(orontes.Health, "cases", "120 cases of cholera", number(120, "cases", "cases"), in("Hama"))
			d.on("2024-12-05", "Desk B").says(orontes.Health, "cases", "90 cases of cholera", number(90, "cases", "cases"), in("Hama"))
		}, []string{"event: health.cases Hama 90-120"}},
		{"the dead of a disease are no toll of the quake", func(d *desk) {
			d.says(orontes.Hazard, "earthquake", "a quake struck Idlib", in("Idlib"))
			d.says(orontes.Casualties, "killed", "12 died in the quake", people(12, "killed"), in("Idlib"))
			d.says(orontes.Health, "deaths_of_disease", "40 have died of cholera", people(40, "deaths"), in("Idlib"))
		}, []string{"event: casualties.killed Idlib 12-12", "event: hazard.earthquake Idlib ", "event: health.deaths_of_disease Idlib 40-40"}},
	} {
		d := (&desk{}).on("2024-12-05", "Desk A")
		test.tell(d)
		s := d.at("")
		var got []string
		for _, e := range append(slices.Clone(s.Events), s.Prospects...) {
			place, figure := "", ""
			if e.Place != nil {
				place = e.Place.Name
			}
			if e.Figure != nil {
				figure = fmt.Sprintf("%g-%g", e.Figure.Low, e.Figure.High)
			}
			got = append(got, fmt.Sprintf("event: %s.%s %s %s", e.Kind, e.Type, place, figure))
		}
		for _, e := range slices.Concat(s.Access, s.Services) {
			got = append(got, fmt.Sprintf("access: %s %s %s %s, %s", e.Kind, e.Object, e.Place.Name, e.State, e.Status))
		}
		for _, e := range s.Statements {
			got = append(got, fmt.Sprintf("said: %s accuses %s, %s %s, %s", e.Speaker, e.Accused, e.Type, e.Target, e.Status))
		}
		slices.Sort(got)
		if !slices.Equal(got, test.want) {
			t.Errorf("%s:\n  %q, want\n  %q", test.name, got, test.want)
		}
	}
}
