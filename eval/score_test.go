package eval

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"orontes"
	"orontes/gazetteer"
)

func figure(n float64, unit, measure string) *orontes.Figure {
	return &orontes.Figure{Low: n, Best: &n, High: n, Unit: unit, Measure: measure, Text: "n"}
}

func reading(text string, claims ...orontes.Claim) *orontes.Reading {
	return &orontes.Reading{Report: verbatim("r", text), Claims: claims}
}

// want checks measures given as "name: right/of".
func want(t *testing.T, s *Score, measures map[string][2]int) {
	t.Helper()
	for _, name := range sortedKeys(measures) {
		m := s.measure(name)
		if got := [2]int{m.Right, m.Of}; got != measures[name] {
			t.Errorf("%s: %v, want %v", name, got, measures[name])
		}
	}
}

func TestNumbersIn(t *testing.T) {
	for text, numbers := range map[string][]float64{
		"2,000 people in 3 camps":     {2000, 3},
		"3 385 and 61, 000":           {3385, 61000},
		"1.5 million, 2.14 lakh":      {1.5e6, 214000},
		"1.234.567 or 1,234.5":        {1234567, 1234.5},
		"twenty-five civilians":       {25},
		"two hundred and six, a dog":  {206},
		"nothing":                     nil,
		"between 500 and 1300":        {500, 1300},
		"Sixteen thousand were there": {16000},
	} {
		if got := numbersIn(text); !slices.Equal(got, numbers) {
			t.Errorf("%q: %v, want %v", text, got, numbers)
		}
	}
}

func TestSays(t *testing.T) {
	over := &orontes.Figure{Low: 60, High: 999}
	if !says(over, 60) || !says(over, 999) || says(over, 500) || says(nil, 1) {
		t.Error("a figure gives its best value and its ends, and nothing between")
	}
}

func TestIDMC(t *testing.T) {
	s := newIDMC()
	record := idmcRecord{Figure: "2000", Term: "Evacuated", Unit: "People"}
	for _, r := range []*orontes.Reading{
		reading("2,000 fled", orontes.Claim{Kind: orontes.Displacement, Type: "evacuated", Figure: figure(2000, "people", "evacuated")}),
		reading("2,000 fled", orontes.Claim{Kind: orontes.Displacement, Type: "fled", Figure: figure(2000, "households", "forced_to_flee")}),
		reading("2,000 fled", orontes.Claim{Kind: orontes.Casualties, Type: "killed", Figure: figure(2000, "people", "killed")}),
		reading("many fled"),
	} {
		if err := s.idmc(record, r); err != nil {
			t.Fatal(err)
		}
	}
	spanish := reading("2,000 evacuados")
	spanish.Report.Language = "es"
	if err := s.idmc(record, spanish); err != nil {
		t.Fatal(err)
	}
	want(t, s, map[string][2]int{idmcAny: {2, 4}, idmcPrinted: {2, 3}, idmcAll: {2, 5}, idmcUnits: {1, 2}, idmcTermName: {1, 2}, "quantity and term": {1, 4}})
	var classes []string
	for _, e := range s.Errors {
		classes = append(classes, e.Class)
	}
	if !slices.Contains(classes, "the figure hangs on a claim of another kind: casualties") || !slices.Contains(classes, "Evacuated read as displacement.fled") {
		t.Errorf("classes: %q", classes)
	}
}

func TestIDMCTerm(t *testing.T) {
	homes := orontes.Claim{Kind: orontes.Damage, Type: "destroyed", Object: "housing", Figure: figure(6, "home", "destroyed_housing")}
	bridges := orontes.Claim{Kind: orontes.Damage, Type: "destroyed", Object: "bridge", Figure: figure(6, "bridge", "destroyed")}
	unfit := orontes.Claim{Kind: orontes.Damage, Type: "damaged", Object: "housing", Figure: figure(6, "house", "uninhabitable_housing")}
	if !idmcTerm(&homes, "Destroyed Housing") || idmcTerm(&bridges, "Destroyed Housing") || idmcTerm(&homes, "Partially Destroyed Housing") {
		t.Error("destroyed housing is damage.destroyed of homes")
	}
	if !idmcTerm(&unfit, "Uninhabitable Housing") || idmcTerm(&homes, "Uninhabitable Housing") {
		t.Error("uninhabitable housing is told by the measure")
	}
	if idmcUnit(homes.Figure) != "Households" || idmcUnit(bridges.Figure) != "" {
		t.Error("homes are households, bridges are not")
	}
}

func TestPLOVER(t *testing.T) {
	s := newPLOVER()
	code := func(c string, main bool) orontes.Claim {
		return orontes.Claim{Codes: &orontes.Codes{PLOVER: c}, Main: main}
	}
	s.plover(ploverRecord{Event: "DEMAND"}, reading("a", code("REQUEST:change", true)))
	s.plover(ploverRecord{Event: "FIGHT", Mode: "heavy-weapons"}, reading("a", code("THREATEN", true), code("ASSAULT:heavy-weapons", false)))
	s.plover(ploverRecord{Event: "AID"}, reading("a"))
	s.plover(ploverRecord{Event: "COERCE", Mode: "destroy"}, reading("a", code("ASSAULT:destroy", true)))
	want(t, s, map[string][2]int{ploverMain: {2, 4}, "type, any claim": {3, 4}, "type and mode, any claim": {2, 2}})
}

func TestEventLoc(t *testing.T) {
	s := newEventLoc()
	text := "Über Homs: shells killed 8 in Hama."
	place := func(name string) *orontes.Toponym {
		i := strings.Index(text, name)
		return &orontes.Toponym{Text: name, Span: orontes.Span{Start: i, End: i + len(name)}}
	}
	at := func(word string) GeoGold {
		i := len([]rune(text[:strings.Index(text, word)]))
		return GeoGold{Start: i, End: i + len(word), Name: word}
	}
	span := func(words string) orontes.Span {
		i := strings.Index(text, words)
		return orontes.Span{Start: i, End: i + len(words)}
	}
	wide := orontes.Claim{Span: span(text), Place: place("Homs")}
	narrow := orontes.Claim{Span: span("killed 8 in Hama"), Place: place("Hama")}
	s.event(at("killed"), eventRecord{Toponyms: []GeoGold{at("Hama")}}, reading(text, wide, narrow))
	s.event(at("killed"), eventRecord{Toponyms: []GeoGold{at("Homs")}}, reading(text, wide, narrow))
	s.event(at("shells"), eventRecord{Toponyms: []GeoGold{at("Homs")}}, reading(text, narrow))
	s.event(at("shells"), eventRecord{}, reading(text, wide))
	s.event(at("shells"), eventRecord{nameless: true}, reading(text, wide))
	want(t, s, map[string][2]int{eventPlace: {1, 3}, eventSome: {2, 3}, eventCovered: {4, 5}, eventGiven: {1, 2}, eventNone: {0, 1}})
}

func TestFAKES(t *testing.T) {
	g, err := gazetteer.Open()
	if err != nil {
		t.Fatal(err)
	}
	where := newWhereabouts(g)
	s := newFAKES()
	aleppo := &orontes.Toponym{Text: "Hritan", Place: orontes.Place{Name: "Hritan", Resolved: true, Country: "SY", Admin1: "Aleppo"}}
	r := reading("Regime warplanes killed seven civilians in Hritan.",
		orontes.Claim{Kind: orontes.Strike, Type: "air_strike", Main: true, Place: aleppo, Actors: []orontes.Actor{{Name: "Regime warplanes"}}},
		orontes.Claim{Kind: orontes.Casualties, Type: "killed", Figure: figure(7, "people", "killed")})
	r.Report.Published = orontes.Date{Year: 2016, Month: 7, Day: 11}
	s.fakes(&crowd{Location: "Aleppo ", Cause: "Airstrikes", Actor: "the Assad regime", Civilians: "Seven civilians", Date: "Mon Jul 11 2016"}, r, where)
	s.fakes(&crowd{Location: "Homs", Cause: "car bomb", Actor: "ISIL", Civilians: "8 people", Date: "12-07-2016"}, r, where)
	s.fakes(&crowd{Location: "city", Cause: "Pounds of it", Actor: "someone", Civilians: "many"}, r, where)
	want(t, s, map[string][2]int{fakesPlace: {1, 2}, fakesPlaceAny: {1, 2}, fakesDead: {1, 2}, fakesDeadFirst: {1, 2}, fakesActor: {1, 2}, fakesDate: {1, 2}})
	if m := s.measure(fakesCause); m.Right != 2 || m.Of != 3 {
		t.Errorf("cause: %d/%d", m.Right, m.Of)
	}
}

func TestPartiesOf(t *testing.T) {
	for answer, sides := range map[string]string{
		"Russian & Assad Regime":              "syrian government, russia",
		"Free Syrian Army":                    "rebels",
		"U.S.-led coalition":                  "us-led coalition",
		"Syrian Coalition":                    "",
		"ISIL terrorists":                     "islamic state",
		"US-backed Syrian Democratic Forces":  "kurdish forces and sdf",
		"Syrian":                              "syrian government",
		"a new Islamist opposition alliance":  "rebels",
		"forces loyal to President al-Assads": "",
		"residents":                           "",
		"Turkish warplanes":                   "turkey",
	} {
		if got := strings.Join(partiesOf(answer), ", "); got != sides {
			t.Errorf("%q: %q, want %q", answer, got, sides)
		}
	}
}

func TestCausesOf(t *testing.T) {
	for answer, classes := range map[string]string{
		"Terrorist Rocket Attacks":                 "shelling",
		"barrel bomb containing toxic gasses":      "air strike, chemical",
		"Bombing":                                  "air strike, shelling, explosive device",
		"A car bomb and rocket attack":             "shelling, explosive device",
		"chemical weapons attack":                  "chemical",
		"hunger":                                   "",
		"terrorist attacks":                        "shelling, explosive device, fighting, attack, execution or massacre",
		"terrorist rocket attacks, sniper attacks": "shelling, fighting",
	} {
		if got := strings.Join(causesOf(answer), ", "); got != classes {
			t.Errorf("%q: %q, want %q", answer, got, classes)
		}
	}
}

func TestCrowdDate(t *testing.T) {
	for answer, day := range map[string]string{"Wed 05 Apr 2017": "2017-04-05", "Monday 24 Oct 2016": "2016-10-24", "August 21 2013": "2013-08-21",
		"05-09-2013": "2013-09-05", "Mon Jul 11 2016": "2016-07-11", "yesterday": ""} {
		if got := crowdDate(answer).String(); got != day {
			t.Errorf("%q: %q, want %q", answer, got, day)
		}
	}
}

func TestWhereaboutsGold(t *testing.T) {
	w := newWhereabouts(nil)
	for answer, names := range map[string]string{
		"Aleppo and Idleb":        "aleppo|idlib",
		"Northeastern Aleppo":     "aleppo",
		"Deir ezzor":              "deir ez zor",
		"Deir Ezzor Aleppo":       "deir ezzor aleppo|aleppo",
		"city":                    "",
		"town in northern Syria":  "syria",
		"contnet: Daraa":          "daraa",
		"al-Bab":                  "bab",
		"Damascus Homs & Aleppo ": "damascus homs|damascus|homs|aleppo",
	} {
		if got := strings.Join(w.gold(answer), "|"); got != names {
			t.Errorf("%q: %q, want %q", answer, got, names)
		}
	}
}

func TestRe3d(t *testing.T) {
	s := newRe3d()
	text := "Rebels fought ISIS."
	claim := orontes.Claim{Kind: orontes.Battle, Span: orontes.Span{Start: 0, End: 18},
		Actors: []orontes.Actor{{Span: orontes.Span{Start: 0, End: 6}}}, Targets: []orontes.Actor{{Span: orontes.Span{Start: 14, End: 18}}}}
	relation := re3dRelation{Type: "FightingAgainst", SourceBegin: 14, SourceEnd: 18, TargetBegin: 0, TargetEnd: 6}
	s.relation(relation, bytesOf(text), reading(text, claim))
	relation.Type = "Likes"
	s.relation(relation, bytesOf(text), reading(text, claim))
	want(t, s, map[string][2]int{"FightingAgainst": {1, 1}, "Likes": {0, 1}})
}

func TestRecords(t *testing.T) {
	dir := t.TempDir()
	for name, body := range map[string]string{"array.json": `[{"doc_id":"a"},{"doc_id":"b"}]`, "lines.jsonl": "{\"doc_id\":\"a\"}\n{\"doc_id\":\"b\"}\n"} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := records[GeoDocument](path); err != nil || len(got) != 2 || got[1].ID != "b" {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	if _, err := records[GeoDocument](filepath.Join(dir, "absent")); !IsMissing(err) {
		t.Errorf("absent gold: %v", err)
	}
	broken := filepath.Join(dir, "broken.json.xz")
	if err := os.WriteFile(broken, []byte("not xz"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := records[GeoDocument](broken); err == nil || !strings.Contains(err.Error(), "xz") {
		t.Errorf("broken xz: %v", err)
	}
}

func TestPage(t *testing.T) {
	s := &Score{Set: "x", Title: "X", About: "About.", Rules: []string{"rule"}}
	s.aim("m", .5)
	for i := range 4 {
		s.count("m", i == 0)
	}
	s.against("m", true)
	s.against("m", false)
	for _, class := range []string{"b", "a", "a"} {
		s.Errors = append(s.Errors, Error{Measure: "m", Class: class, Gold: "secret"})
	}
	var page, errors bytes.Buffer
	if err := WritePage(&page, []*Score{s}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(page.String(), "| x | m | 1 | 4 | 25.0 % | 50.0 % ▼ | 50 % |") || strings.Index(page.String(), "| a | 2 |") > strings.Index(page.String(), "| b | 1 |") {
		t.Error(page.String())
	}
	if strings.Contains(page.String(), "secret") {
		t.Error("the page shows gold")
	}
	if err := WriteErrors(&errors, s, Filter{Class: "a"}, 1); err != nil {
		t.Fatal(err)
	}
	if strings.Count(errors.String(), "secret") != 1 {
		t.Error(errors.String())
	}
}

// TestShallow gives each shallow rule an example.
func TestShallow(t *testing.T) {
	if n := shallowFigure("On 12 May 2022 some 31 camps held 4,500 people and 900 more"); n != 4500 {
		t.Errorf("figure: %v", n)
	}
	if n := shallowFigure("On 12 May 2022"); n != -1 {
		t.Errorf("no figure: %v", n)
	}
	at := func(text string, start int) orontes.Toponym {
		return orontes.Toponym{Text: text, Span: orontes.Span{Start: start, End: start + 4}, Place: orontes.Place{Name: text}}
	}
	places := []orontes.Toponym{at("Hama", 0), at("Homs", 20), at("Hama", 40)}
	if p := shallowPlace(places, orontes.Span{Start: 8, End: 14}); p == nil || p.Text != "Homs" {
		t.Errorf("first place after: %+v", p)
	}
	if p := shallowPlace(places, orontes.Span{Start: 50, End: 54}); p == nil || p.Span.Start != 40 {
		t.Errorf("last place before: %+v", p)
	}
	if p := shallowPlace(nil, orontes.Span{}); p != nil {
		t.Errorf("no place: %+v", p)
	}
	if p := shallowOften(places); p == nil || p.Text != "Hama" {
		t.Errorf("most often: %+v", p)
	}
	if n := shallowDead("In 2014 a blast in 3 quarters killed 45 people"); n != 45 {
		t.Errorf("dead: %v", n)
	}
	for text, code := range map[string]string{"Gas: a chlorine attack": "Chemical weapon", "A car bomb went off": "Remote explosive/landmine/IED", "Clashes went on": "Armed clash", "Aid came": "-"} {
		if got := shallowAnswer("acled", text); got != code {
			t.Errorf("%q: %q, want %q", text, got, code)
		}
	}
	for line, doer := range map[string]string{"Rebel forces captured Hama": "Rebel forces", "Hama was captured by rebels": "rebels", "Hama fell": ""} {
		span, _ := shallowDoer(line, strings.Index(line, "ca"))
		if got := span.In(line); got != doer {
			t.Errorf("%q: %q, want %q", line, got, doer)
		}
	}
}
