package publish_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/publish"
)

var update = flag.Bool("update", false, "write the expected files anew")

// situation reads a picture of the sample: testdata/2024-12-07.json is what was
// known on that day.
func situation(t testing.TB, day string) *orontes.Situation {
	t.Helper()
	b, err := os.ReadFile("testdata/" + day + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var s orontes.Situation
	if err := json.Unmarshal(b, &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

func TestFormats(t *testing.T) {
	for _, day := range []string{"2024-12-07", "2024-12-31"} {
		s := situation(t, day)
		for ending, write := range map[string]func(*bytes.Buffer) error{
			"md":      func(b *bytes.Buffer) error { return publish.Markdown(b, s) },
			"html":    func(b *bytes.Buffer) error { return publish.HTML(b, s) },
			"txt":     func(b *bytes.Buffer) error { return publish.Text(b, s, 100, false) },
			"geojson": func(b *bytes.Buffer) error { return publish.GeoJSON(b, s) },
		} {
			var got bytes.Buffer
			if err := write(&got); err != nil {
				t.Errorf("%s as %s: %v", day, ending, err)
				continue
			}
			file := "testdata/" + day + "." + ending
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("%s (-want +got; -update writes it anew):\n%s", file, diff)
			}
		}
	}
}

func TestJSONIsTheContract(t *testing.T) {
	var b bytes.Buffer
	if err := publish.JSON(&b, situation(t, "2024-12-07")); err != nil {
		t.Fatal(err)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(b.Bytes(), &fields); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"as_of", "control", "events", "displacement", "access", "services", "statements", "unlocated"} {
		if len(fields[name]) == 0 || string(fields[name]) == "null" {
			t.Errorf("%s is missing", name)
		}
	}
	var control []map[string]json.RawMessage
	if err := json.Unmarshal(fields["control"], &control); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"place", "holder", "status", "since", "history", "claims", "origins", "first", "last"} {
		if control[0][name] == nil {
			t.Errorf("control has no %s", name)
		}
	}
}

func TestCheckRefuses(t *testing.T) {
	for _, test := range []struct {
		sentence publish.Sentence
		want     error
	}{
		{publish.Sentence{Text: "Rebels hold Hama."}, publish.ErrUnsourced},
		{publish.Sentence{Text: "Rebels hold Hama.", Claims: []string{""}}, publish.ErrUnsourced},
		{publish.Sentence{Text: "280,000 were displaced.", Claims: []string{"c-1"}}, publish.ErrNumeral},
		{publish.Sentence{Text: "٢٨٠ were displaced.", Claims: []string{"c-1"}}, publish.ErrNumeral},
		{publish.Sentence{Text: "In Hama, rebels hold it.", Claims: []string{"c-1"}}, nil},
	} {
		b := publish.Bulletin{Sections: []publish.Section{{Heading: "Control", Sentences: []publish.Sentence{test.sentence}}}}
		if err := b.Check(); !errors.Is(err, test.want) {
			t.Errorf("%+v: %v, want %v", test.sentence, err, test.want)
		}
	}
	s := situation(t, "2024-12-07")
	s.Control[0].Claims = nil
	for name, write := range map[string]func() error{
		"Markdown": func() error { return publish.Markdown(&bytes.Buffer{}, s) },
		"HTML":     func() error { return publish.HTML(&bytes.Buffer{}, s) },
		"Text":     func() error { return publish.Text(&bytes.Buffer{}, s, 80, false) },
	} {
		if err := write(); !errors.Is(err, publish.ErrUnsourced) {
			t.Errorf("%s wrote an entry without claims: %v", name, err)
		}
	}
}

// Text of reports is untrusted.
func TestHostileText(t *testing.T) {
	s := situation(t, "2024-12-07")
	evil := "\x1b[31mred\x07 <script>alert(1)</script> [a](http://x) \u202eabc * _x_ | `y`\nnext"
	s.Control[0].Holder, s.Control[0].Place.Name, s.Access[0].Quote = evil, evil, evil
	s.Access[0].Sources[0].Name = evil
	var text, md, html bytes.Buffer
	for _, err := range []error{publish.Text(&text, s, 80, false), publish.Markdown(&md, s), publish.HTML(&html, s)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, b := range map[string]*bytes.Buffer{"text": &text, "Markdown": &md, "HTML": &html} {
		if strings.ContainsAny(b.String(), "\x1b\x07\u202e") {
			t.Errorf("%s lets control characters through", name)
		}
		if name != "text" && strings.Contains(b.String(), "<script") {
			t.Errorf("%s lets a script through", name)
		}
	}
	if strings.Contains(md.String(), "[a](") {
		t.Error("Markdown lets a link through")
	}
}

func TestGeoJSONInventsNoPoints(t *testing.T) {
	point := func(p orontes.Precision, resolved bool, area *orontes.Box) *orontes.Situation {
		place := orontes.Place{Name: "X", Resolved: resolved, Point: &orontes.Point{Lat: 35, Lon: 37}, Precision: p, Area: area}
		return &orontes.Situation{Control: []orontes.ControlEntry{{Place: place, Evidence: orontes.Evidence{ID: "ctl-1", Claims: []string{"c-1"}}}}}
	}
	box := &orontes.Box{West: 36, South: 34, East: 38, North: 36}
	for _, test := range []struct {
		name      string
		situation *orontes.Situation
		want      string
	}{
		{"a settlement", point(orontes.PrecisionSettlement, true, nil), `{"type":"Point","coordinates":[37,35]}`},
		{"an unresolved place", point(orontes.PrecisionSettlement, false, nil), ""},
		{"a country without bounds", point(orontes.PrecisionCountry, true, nil), "null"},
		{"a region with bounds", point(orontes.PrecisionRegion, true, box), `{"type":"Polygon","coordinates":[[[36,34],[38,34],[38,36],[36,36],[36,34]]]}`},
		{"a region across the date line", point(orontes.PrecisionRegion, true, &orontes.Box{West: 170, South: -20, East: -170, North: -10}),
			`{"type":"MultiPolygon","coordinates":[[[[170,-20],[180,-20],[180,-10],[170,-10],[170,-20]]],[[[-180,-20],[-170,-20],[-170,-10],[-180,-10],[-180,-20]]]]}`},
	} {
		var b bytes.Buffer
		if err := publish.GeoJSON(&b, test.situation); err != nil {
			t.Fatal(err)
		}
		var c struct {
			Features []struct{ Geometry json.RawMessage }
		}
		if err := json.Unmarshal(b.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		got := ""
		if len(c.Features) > 0 {
			got = string(c.Features[0].Geometry)
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestSince(t *testing.T) {
	d, _ := orontes.ParseDate("2024-12-07")
	n := publish.Since(situation(t, "2024-12-07"), d)
	if len(n.Control) != 1 || n.Control[0].Place.Name != "Homs" || len(n.Displacement.Stock) != 1 || len(n.Access) != 0 {
		t.Errorf("since the 7th: %d places, %d totals, %d states", len(n.Control), len(n.Displacement.Stock), len(n.Access))
	}
}

func TestEmptySituation(t *testing.T) {
	s := &orontes.Situation{}
	var b bytes.Buffer
	for _, err := range []error{publish.Text(&b, s, 80, true), publish.Markdown(&b, s), publish.HTML(&b, s), publish.GeoJSON(&b, s), publish.JSON(&b, s)} {
		if err != nil {
			t.Error(err)
		}
	}
	if !strings.Contains(b.String(), "Nothing is known yet.") {
		t.Error("it should say that nothing is known")
	}
}

func reading() *orontes.Reading {
	best := 280000.0
	d, _ := orontes.ParseDate("2024-12-06")
	hama := &orontes.Toponym{Text: "Hama", Place: orontes.Place{Name: "Hama", Resolved: true, Precision: orontes.PrecisionSettlement}}
	return &orontes.Reading{
		Report: &orontes.Report{ID: "r1", Title: "Thousands leave & flee", Source: "Desk A", Published: d},
		Claims: []orontes.Claim{
			{ID: "c-1", Kind: orontes.Control, Type: "captured", Quote: "On Thursday, the rebels seized Hama in the north, dealing the government a second severe blow after losing control of another city last week.",
				Actors: []orontes.Actor{{Name: "the rebels"}}, Targets: []orontes.Actor{{Name: "government"}}, Place: hama, Main: true, Modality: orontes.Asserted,
				Time: &orontes.Interval{Start: d.AddDays(-1), End: d.AddDays(-1)}, Attribution: []orontes.Attribution{{Speaker: "Desk A"}, {Speaker: "SOHR", Stance: orontes.Denies}}},
			{ID: "c-2", Kind: orontes.Displacement, Type: "displaced", Quote: "An estimated 280,000 people <b>", Negated: true, Modality: orontes.Possible, Accumulation: orontes.Stock,
				Figure: &orontes.Figure{Low: best, Best: &best, High: best, Unit: "people", Measure: "displaced", Qualifier: orontes.About}, Origin: &orontes.Toponym{Place: orontes.Place{Name: "Qamhane"}}},
		},
	}
}

func TestReadingText(t *testing.T) {
	for _, width := range []int{40, 80, 120, 200} {
		var b bytes.Buffer
		if err := publish.ReadingText(&b, reading(), 0, width, false); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(b.String()) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > width {
				t.Errorf("a line of %d columns on a terminal of %d: %q", n, width, line)
			}
		}
	}
	var b bytes.Buffer
	if err := publish.ReadingText(&b, reading(), 0, 200, false); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"control/captured", "the rebels → government", "Hama", "2024-12-05", "SOHR denies ← Desk A",
		"possible: not displacement/displaced", "about 280,000 people displaced (stock)", "from Qamhane ?", "“An estimated 280,000 people <b>”"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is missing in\n%s", want, b.String())
		}
	}
}

func TestReadingJSON(t *testing.T) {
	var b bytes.Buffer
	if err := publish.ReadingJSON(&b, reading()); err != nil {
		t.Fatal(err)
	}
	if err := publish.ClaimsJSON(&b, reading().Claims); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if len(lines) != 3 || !strings.Contains(lines[0], `"title":"Thousands leave & flee"`) || !strings.Contains(lines[0], `"places":[]`) || !strings.Contains(lines[2], "<b>") {
		t.Errorf("want three lines with their marks as they are:\n%s", b.String())
	}
}

func FuzzHostileNames(f *testing.F) {
	s := situation(f, "2024-12-07")
	f.Add("Hama\x1b[2J\u202e", 41)
	f.Add("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", 40)
	f.Fuzz(func(t *testing.T, name string, width int) {
		s.Control[0].Place.Name, s.Control[0].Holder, s.Events[0].Quote = name, name, name
		var b bytes.Buffer
		if err := publish.Text(&b, s, width%300, false); err != nil {
			t.Fatal(err)
		}
		if err := publish.Markdown(&b, s); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(b.String(), "\x1b\x00\r") {
			t.Errorf("control characters in %q", b.String())
		}
	})
}

func TestExplain(t *testing.T) {
	s := situation(t, "2024-12-07")
	var b bytes.Buffer
	if err := publish.Explain(&b, s, "c-16-0", 200, false); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Homs: contested", "doubtful", "Holder: not rebels, according to Syrian army [c-16-0]."} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is missing in\n%s", want, b.String())
		}
	}
	b.Reset()
	if err := publish.Explain(&b, s, s.Displacement.Stock[1].ID, 200, false); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "At least 370,000 according to OCHA") || !strings.Contains(b.String(), "Nothing is summed") {
		t.Errorf("explanation of a total:\n%s", b.String())
	}
	if err := publish.Explain(&b, s, "c-none", 80, false); !errors.Is(err, publish.ErrNoEntry) {
		t.Errorf("an unknown id: %v", err)
	}
}
