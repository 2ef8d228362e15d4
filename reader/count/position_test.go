package count_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/count"
)

// position is a distance as it is told: of whom, how, from where.
type position struct {
	Who, Relation, Place string
	KM                   float64
	Negated              bool
}

func TestPositions(t *testing.T) {
	for _, c := range []struct {
		text string
		want []position
	}{
		{"Rebels are within 5 km of Homs.", []position{{"Rebels", "within", "Homs", 5, false}}},
		{"Rebels are 5 km from Homs.", []position{{"Rebels", "from", "Homs", 5, false}}},
		{"Rebels stand 5 km from Homs.", []position{{"Rebels", "from", "Homs", 5, false}}},
		{"Rebels are not within 5 km of Homs.", []position{{"Rebels", "within", "Homs", 5, true}}},
		{"Rebels slept 5 km from Homs.", nil},
		{"Residents are within 5 km of Homs.", nil}, // no forces
		{"Rebels are within 5 km of their goal.", nil},
		{"Rebels are within five days of Homs.", nil},
		{"Homs was quiet. Rebels are within 5 km of the city.", []position{{"Rebels", "within", "Homs", 5, false}}},
		{"Homs was quiet. Rebels are within 5 km of the bridge.", nil},
	} {
		d := document(t, c.text)
		for n := range d.Sentences {
			count.Positions(d, &d.Sentences[n])
		}
		var got []position
		for _, x := range d.Drafts {
			m := &x.Claim
			got = append(got, position{m.Actors[0].Name, m.Place.Relation, m.Place.Text, m.Place.DistanceKM, m.Negated})
			if m.Kind != orontes.Movement || m.Type != "position" || m.Figure.Measure != "distance" || m.Quote != m.Span.In(c.text) {
				t.Errorf("%q: %s.%s, %s, %q", c.text, m.Kind, m.Type, m.Figure.Measure, m.Quote)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}
