package fusion_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"orontes"
	"orontes/fusion"
)

func marshal(t interface{ Fatal(...any) }, s *orontes.Situation) string {
	b, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// claims makes up a heap of records with few places, sides and days, so that
// they meet in every way.
func claims(t *rapid.T) []fusion.Record {
	d := &desk{}
	pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(t, name) }
	day := func(name string) string {
		return fmt.Sprintf("2024-12-%02d", rapid.IntRange(1, 12).Draw(t, name))
	}
	for range rapid.IntRange(1, 12).Draw(t, "reports") {
		d.on(day("published"), pick("outlet", "Desk A", "Desk B", "Desk C"))
		for range rapid.IntRange(1, 6).Draw(t, "claims") {
			kind := pick("kind", "control", "control", "displacement", "casualties", "damage", "access", "statement", "strike")
			typ := map[string][]string{
				"control":      {"captured", "recaptured", "held", "lost", "withdrawn_from", "handed_over", "contested"},
				"displacement": {"displaced", "fled", "returned"}, "casualties": {"killed", "injured"},
				"damage": {"destroyed", "damaged", "repaired"}, "access": {"closed", "opened"},
				"statement": {"urge", "deny"}, "strike": {"air_strike", "shelling", "chemical"},
			}[kind]
			details := []func(*orontes.Claim){}
			if rapid.Bool().Draw(t, "placed") {
				details = append(details, in(pick("place", "Hama", "Homs", "Hama-governorate", "Syria", "Nowhere", "eastern Homs")))
			}
			if rapid.Bool().Draw(t, "actor?") {
				details = append(details, by(pick("actor", rebels, hts, sna, army, russia, governmentF)))
			}
			if rapid.Bool().Draw(t, "target?") {
				details = append(details, to(pick("target", rebels, hts, army)))
			}
			if rapid.Bool().Draw(t, "attributed") {
				stance := rapid.SampledFrom([]orontes.Stance{orontes.States, orontes.States, orontes.Denies, orontes.Doubts}).Draw(t, "stance")
				details = append(details, attributed(pick("speaker", sohr, armySpeaks, anOfficer, theOfficer, "he/"), stance))
			}
			if rapid.Bool().Draw(t, "dated") {
				a, b := day("from"), day("to")
				details = append(details, when(min(a, b), max(a, b)))
			}
			if kind == "displacement" || kind == "casualties" || rapid.Bool().Draw(t, "figure?") {
				details = append(details, people(float64(rapid.SampledFrom([]int{-10, 0, 5, 10, 12, 200, 280000}).Draw(t, "n")), "killed"))
			}
			if kind == "damage" || kind == "access" {
				details = append(details, object(pick("object", "bridge", "road", "hospital")))
			}
			if rapid.IntRange(0, 5).Draw(t, "modality") == 0 {
				details = append(details, modality(orontes.Possible))
			}
			if rapid.IntRange(0, 3).Draw(t, "main") == 0 {
				details = append(details, lead)
			}
			if rapid.Bool().Draw(t, "one sentence") {
				details = append(details, sentence(1))
			}
			d.says(orontes.Kind(kind), rapid.SampledFrom(typ).Draw(t, "type"), "quote of what was told "+day("words"), details...)
		}
	}
	for range rapid.IntRange(0, 3).Draw(t, "reprints") { // the same words, published again
		of := rapid.SampledFrom(d.records).Draw(t, "reprint").Report.ID
		d.on(day("again"), pick("again by", "Desk A", "Desk C"))
		for _, r := range slices.Clone(d.records) {
			if r.Report.ID == of {
				r.Report = d.report
				d.records = append(d.records, r)
			}
		}
	}
	return d.records
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		records := claims(t)
		asOf := date(fmt.Sprintf("2024-12-%02d", rapid.IntRange(1, 13).Draw(t, "as of"))).Time()
		want := marshal(t, fusion.Situation(records, asOf))
		shuffled := slices.Clone(records)
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if got := marshal(t, fusion.Situation(shuffled, asOf)); got != want {
			t.Fatalf("another order gives another situation:\n%s\n---\n%s", want, got)
		}
		if got := marshal(t, fusion.Situation(append(shuffled, records...), asOf)); got != want {
			t.Fatal("the same records twice give another situation")
		}
	})
}

// As of a day is exactly the picture of what was published by that day; what
// comes later is not there, and nothing else is missing.
func TestAsOfIsWhatWasKnown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		records := claims(t)
		day := date(fmt.Sprintf("2024-12-%02d", rapid.IntRange(1, 13).Draw(t, "as of")))
		var known []fusion.Record
		for _, r := range records {
			if !r.Report.Published.After(day) {
				known = append(known, r)
			}
		}
		got, want := fusion.Situation(records, day.Time()), fusion.Situation(known, day.Time())
		if marshal(t, got) != marshal(t, want) {
			t.Fatal("a later report changed an earlier picture")
		}
	})
}

// Every entry rests on claims that were given, counts no more origins than it
// names, and what a report said goes with the report.
func TestEntriesRestOnTheirClaims(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		records := claims(t)
		gone := records[0].Report.ID
		records = slices.DeleteFunc(records, func(r fusion.Record) bool { return r.Report.ID == gone })
		given := map[string]bool{}
		for _, r := range records {
			given[r.Claim.ID] = true
		}
		s := fusion.Situation(records, time.Time{})
		for _, e := range evidence(s) {
			if len(e.Claims) == 0 || e.Origins != len(e.Sources) || e.Status == "" || e.ID == "" || e.Last.Before(e.First) {
				t.Fatalf("bad evidence: %+v", e)
			}
			for _, id := range e.Claims {
				if !given[id] {
					t.Fatalf("%s rests on %s, which was not given", e.ID, id)
				}
			}
			if e.Status == orontes.Corroborated && e.Origins < 2 {
				t.Fatalf("corroborated by one origin: %+v", e)
			}
		}
	})
}

func evidence(s *orontes.Situation) []orontes.Evidence {
	var list []orontes.Evidence
	for i := range s.Control {
		list = append(list, s.Control[i].Evidence)
	}
	for _, es := range [][]*orontes.EventEntry{s.Events, s.Prospects} {
		for i := range es {
			list = append(list, es[i].Evidence)
		}
	}
	for _, es := range [][]orontes.StateEntry{s.Access, s.Services} {
		for i := range es {
			list = append(list, es[i].Evidence)
		}
	}
	for _, es := range [][]*orontes.DisplacementEntry{s.Displacement.Stock, s.Displacement.Flow} {
		for i := range es {
			list = append(list, es[i].Evidence)
		}
	}
	for i := range s.Statements {
		list = append(list, s.Statements[i].Evidence)
	}
	return list
}

// No figure is shown that nobody gave: every low, best and high is a number of
// some claim.
func TestFiguresAreNeverMadeUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		records := claims(t)
		given := map[float64]bool{}
		for _, r := range records {
			if g := r.Claim.Figure; g != nil && g.Low >= 0 {
				given[*g.Best] = true
			}
		}
		s := fusion.Situation(records, time.Time{})
		check := func(g *orontes.FusedFigure) {
			if g != nil && !(given[g.Low] && given[g.Best] && given[g.High] && g.Low <= g.Best && g.Best <= g.High) {
				t.Fatalf("made up: %+v", g)
			}
		}
		for _, e := range s.Events {
			check(e.Figure)
		}
		for _, e := range append(slices.Clone(s.Displacement.Stock), s.Displacement.Flow...) {
			check(e.Figure)
		}
	})
}

func TestBadInput(t *testing.T) {
	t.Run("nothing", func(t *testing.T) {
		s := fusion.Situation(nil, time.Time{})
		if s.Control == nil || s.Events == nil || s.Access == nil || s.Services == nil || s.Statements == nil || s.Displacement.Flow == nil {
			t.Errorf("a list is null: %+v", s)
		}
	})
	t.Run("a figure of minus ten, and none at all", func(t *testing.T) {
		d := (&desk{}).on("2024-12-06", "Desk A")
		d.says(orontes.Displacement, "displaced", "minus ten displaced", people(-10, "displaced"), stock, in("Hama"))
		d.says(orontes.Displacement, "displaced", "not a number", people(math.NaN(), "displaced"), stock, in("Homs"))
		s := d.at("")
		if len(s.Displacement.Stock) != 0 || len(s.Events) != 2 {
			t.Errorf("they should be events without figures: %+v", s)
		}
	})
	t.Run("a claim dated in the future", func(t *testing.T) {
		d := (&desk{}).on("2024-12-06", "Desk A").says(orontes.Control, "captured", "will have taken Homs", by(rebels), in("Homs"), when("2024-12-09"))
		if s := d.at("2024-12-31"); len(s.Control) != 0 || len(s.Events) != 0 || len(s.Prospects) != 1 {
			t.Errorf("it should be a prospect: %+v", s)
		}
	})
	t.Run("a thousand copies of one report", func(t *testing.T) {
		d := &desk{}
		for i := range 1000 {
			d.on("2024-12-06", fmt.Sprintf("Desk %d", i)).says(orontes.Control, "captured",
				"Rebels captured the city of Homs late on Friday after government forces left its northern and eastern quarters, residents and officials said", by(rebels), in("Homs"), when("2024-12-06"))
		}
		if got, want := control(t, d.at(""), "Homs"), "rebels since 2024-12-06 reported (Desk 0)"; got != want {
			t.Errorf("%s, want %s", got, want)
		}
		if n := len(d.at("").Control[0].Sources[0].Outlets); n != 999 {
			t.Errorf("carried by %d outlets, want 999", n)
		}
	})
	t.Run("a report re-published under a new date", func(t *testing.T) {
		d := &desk{}
		for _, day := range []string{"2024-12-06", "2024-12-20"} {
			d.on(day, "Desk A").says(orontes.Control, "captured", "Rebels captured Rastan on Friday", by(rebels), in("Rastan"), when("2024-12-06"))
		}
		if got, want := control(t, d.at(""), "Rastan"), "rebels since 2024-12-06 reported (Desk A)"; got != want {
			t.Errorf("%s, want %s", got, want)
		}
	})
	t.Run("a report re-published, its days read from the new date", func(t *testing.T) {
		const words = "Warplanes struck the market of the town on Thursday, killing 23 people and wounding 60, the civil defence said in a statement"
		for _, test := range []struct {
			name, words string
			want        int
		}{{"long", words, 1}, {"too short to tell", "Warplanes struck the market, killing 23", 2}} {
			d := &desk{}
			for _, days := range [][2]string{{"2024-12-20", "2024-12-19"}, {"2024-12-06", "2024-12-05"}} {
				d.on(days[0], "Desk A").says(orontes.Casualties, "killed", test.words, people(23, "killed"), in("Saraqib"), when(days[1]))
				d.records[len(d.records)-1].Claim.ID = "c-same"
			}
			s := d.at("")
			if len(s.Events) != test.want || s.Events[0].Time.Start.String() != "2024-12-05" || s.Events[0].Origins != 1 {
				t.Errorf("%s: %d events: %+v", test.name, len(s.Events), s.Events[0])
			}
			if s := d.at("2024-12-10"); len(s.Events) != 1 || s.Events[0].Last.String() != "2024-12-06" {
				t.Errorf("%s: before it was published again: %+v", test.name, s.Events)
			}
		}
	})
	t.Run("a source that contradicts itself in one report", func(t *testing.T) {
		d := (&desk{}).on("2024-12-06", "Desk A").
			says(orontes.Control, "captured", "Rebels took Homs", by(rebels), in("Homs"), when("2024-12-06")).
			says(orontes.Control, "held", "The army holds Homs", by(army), in("Homs"), when("2024-12-06"))
		if got, want := control(t, d.at(""), "Homs"), "rebels since 2024-12-06 contested (Desk A)"; got != want {
			t.Errorf("%s, want %s", got, want)
		}
	})
	t.Run("a place that is its own district", func(t *testing.T) {
		d := (&desk{}).on("2024-12-06", "Desk A")
		d.says(orontes.Strike, "air_strike", "strikes on Hama", by(russia), in("Hama"))
		d.says(orontes.Strike, "air_strike", "strikes on Hama province", by(russia), in("Hama-governorate"))
		d.says(orontes.Control, "captured", "took Hama", by(rebels), in("Hama"))
		if got := control(t, d.at(""), "Hama"); !strings.HasPrefix(got, "rebels") || len(d.at("").Control) != 1 {
			t.Errorf("the province does not follow the city: %+v", d.at("").Control)
		}
	})
	t.Run("no date anywhere", func(t *testing.T) {
		d := (&desk{}).on("", "Desk A").says(orontes.Control, "captured", "took Homs", by(rebels), in("Homs"), func(c *orontes.Claim) { c.Time = nil })
		d.records[0].Report.Received = time.Time{}
		if got := control(t, d.at("2024-12-06"), "Homs"); got != "rebels since  reported (Desk A)" {
			t.Error(got)
		}
	})
}

func FuzzParseRules(f *testing.F) {
	f.Add("same a b\ndays lag 1\nratio toll 2\nobject x access 3\nkin a b")
	f.Fuzz(func(t *testing.T, text string) {
		rules, err := fusion.ParseRules(strings.NewReader(text))
		if err == nil {
			rules.Situation(sample().records, time.Time{})
		}
	})
}

func TestRulesOfAUser(t *testing.T) {
	rules, err := fusion.Embedded().With(strings.NewReader("object ferry access 3\n"))
	if err != nil {
		t.Fatal(err)
	}
	d := (&desk{}).on("2024-12-06", "Desk A").says(orontes.Access, "closed", "the ferry is closed", object("ferry"), in("Hama"))
	if s := rules.Situation(d.records, time.Time{}); len(s.Access) != 1 {
		t.Errorf("access: %+v", s.Access)
	}
	if s := d.at(""); len(s.Access) != 0 {
		t.Error("the embedded rules were changed")
	}
	if _, err := fusion.ParseRules(strings.NewReader("days lag never\nnonsense\n")); err == nil || !strings.Contains(err.Error(), "line 1") || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("bad rules: %v", err)
	}
}
