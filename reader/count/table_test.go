package count_test

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/count"
	"orontes/reader/draft"
)

// cell is a claim as a table tells it.
type cell struct {
	Place, Type, Object, Unit string
	High                      float64
	Accumulation              orontes.Accumulation
}

// cells are the claims of a text's tables, in order.
func cells(t *testing.T, text string) (all []cell) {
	t.Helper()
	read := count.Tabulate(document(t, text))
	var drafts []draft.Draft
	for _, n := range slices.Sorted(maps.Keys(read)) {
		drafts = append(drafts, read[n]...)
	}
	slices.SortStableFunc(drafts, func(a, b draft.Draft) int { return cmp.Compare(a.Claim.Figure.Span.Start, b.Claim.Figure.Span.Start) })
	for _, x := range drafts {
		c := &x.Claim
		all = append(all, cell{c.Place.Text, string(c.Kind) + "." + c.Type, c.Object, c.Figure.Unit, c.Figure.High, c.Accumulation})
		if c.Quote != c.Span.In(text) || !x.Sure || x.Rule != "table" {
			t.Errorf("%q: quote %q, sure %v, rule %s", text, c.Quote, x.Sure, x.Rule)
		}
	}
	return all
}

func TestTabulate(t *testing.T) {
	const killed, displaced = "casualties.killed", "displacement.displaced"
	dead := func(place string, n float64) cell { return cell{place, killed, "", "people", n, orontes.Flow} }
	moved := func(place string, n float64) cell { return cell{place, displaced, "", "people", n, orontes.Stock} }
	for _, c := range []struct {
		about string
		lines []string
		want  []cell
	}{
		{"bars", []string{"Town | Deaths | Displaced", "Homs | 5 | 300", "Hama | 7 | 400"}, []cell{dead("Homs", 5), moved("Homs", 300), dead("Hama", 7), moved("Hama", 400)}},
		{"bars with a rule", []string{"| Town | Deaths |", "|---|---|", "| Homs | 5 |"}, []cell{dead("Homs", 5)}},
		{"bars without a header", []string{"Homs | 5 | 300", "Hama | 7 | 400"}, nil},
		{"nothing that anybody counts", []string{"Town | Altitude | Distance", "Homs | 5 | 300", "Hama | 7 | 400"}, nil},
		{"only one column counts", []string{"Town | Altitude | Deaths", "Homs | 500 | 5", "Hama | 700 | 7"}, []cell{dead("Homs", 5), dead("Hama", 7)}},
		{"an empty cell", []string{"Town | Deaths | Displaced", "Homs | 5 | n/a", "Hama | 7 | 400"}, []cell{dead("Homs", 5), dead("Hama", 7), moved("Hama", 400)}},
		{"a name of no known place", []string{"Town | Deaths", "Homs | 5", "Xyzzyburg | 7"}, []cell{dead("Homs", 5), dead("Xyzzyburg", 7)}},
		{"names of no places", []string{"Weapon | Deaths", "Shelling | 5", "Mines | 7"}, nil},
		{"a heading over a list", []string{"Deaths by town", "Homs: 5", "Hama: 7"}, []cell{dead("Homs", 5), dead("Hama", 7)}},
		{"one line is no list", []string{"Deaths by town", "Homs: 5"}, nil},
		{"a heading that counts nothing", []string{"Altitudes of towns", "Homs: 500", "Hama: 700"}, nil},
		{"households", []string{"Town | Displaced households", "Homs | 5"}, []cell{{"Homs", displaced, "", "households", 5, orontes.Stock}}},
		{"things", []string{"Town | Houses destroyed", "Homs | 5"}, []cell{{"Homs", "damage.destroyed", "housing", "house", 5, ""}}},
		{"sentences", []string{"Deaths were told.", "In Homs, five people died.", "In Hama, seven people died."}, nil},
	} {
		if diff := gocmp.Diff(c.want, cells(t, strings.Join(c.lines, "\n")+"\n")); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
	}
}

// TestTabled: what is read as a table is not read again, header and rows.
func TestTabled(t *testing.T) {
	for _, c := range []struct {
		text string
		want []bool // by line that is a sentence
	}{
		{"Town | Deaths\n\nHoms | 5\n\nAll slept.\n", []bool{true, true, false}},
		{"Town | Altitude\n\nHoms | 500\n\nAll slept.\n", []bool{false, false, false}},
	} {
		d := document(t, c.text)
		count.Tabulate(d)
		var got []bool
		for n := range d.Sentences {
			got = append(got, d.Sentences[n].Tabled)
		}
		if diff := gocmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestHeaded: a table's claims happened when its header says, else on the report's day.
func TestHeaded(t *testing.T) {
	monday := published.AddDays(-4)
	for _, c := range []struct {
		header string
		want   orontes.Interval
	}{
		{"Deaths by town", orontes.Interval{Start: published, End: published, Precision: orontes.PrecisionDay, Basis: orontes.TimePublished}},
		{"Deaths on Monday", orontes.Interval{Start: monday, End: monday, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated, Text: "on Monday"}},
	} {
		rows := 0
		for _, drafts := range count.Tabulate(document(t, c.header+"\n\nHoms: 5\n\nHama: 7\n")) {
			for _, x := range drafts {
				rows++
				if diff := gocmp.Diff(&c.want, x.Claim.Time); diff != "" {
					t.Errorf("%q: %s", c.header, diff)
				}
			}
		}
		if rows != 2 {
			t.Errorf("%q: %d rows", c.header, rows)
		}
	}
}
