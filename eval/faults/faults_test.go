package faults

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
)

func one(n float64) *orontes.Figure {
	return &orontes.Figure{Low: n, Best: &n, High: n, Unit: "people", Qualifier: orontes.Exact}
}

func read(claims ...orontes.Claim) Outcome {
	for i := range claims {
		if claims[i].Modality == "" {
			claims[i].Modality = orontes.Asserted
		}
	}
	return Outcome{Reading: &orontes.Reading{Report: &orontes.Report{Text: "text", Published: orontes.Date{Year: 2024, Month: 12, Day: 6}}, Claims: claims}}
}

// TestJudge gives each kind of expectation a reading that meets it and one that
// does not.
func TestJudge(t *testing.T) {
	says := func(who string) []orontes.Attribution {
		return []orontes.Attribution{{Speaker: who, Stance: orontes.States}}
	}
	denies := []orontes.Attribution{{Speaker: "ministry", Stance: orontes.Denies}}
	killed := func(n float64, place string) orontes.Claim {
		c := orontes.Claim{Kind: "casualties", Type: "killed", Figure: one(n)}
		if place != "" {
			c.Place = &orontes.Toponym{Text: place, Place: orontes.Place{Name: place}}
		}
		return c
	}
	by := func(c orontes.Claim, actor string) orontes.Claim {
		c.Actors = []orontes.Actor{{Name: actor}}
		return c
	}
	said := func(c orontes.Claim, by []orontes.Attribution) orontes.Claim { c.Attribution = by; return c }
	when := func(c orontes.Claim, day orontes.Date) orontes.Claim {
		c.Time = &orontes.Interval{Start: day, End: day}
		return c
	}
	for _, c := range []struct {
		name, fields string
		right, wrong Outcome
	}{
		{"must", `{"must":[{"kind":"casualties","figure.best":5,"place.text":"Hama"}]}`, read(killed(5, "Hama")), read(killed(5, "Homs"))},
		{"must not", `{"must_not":[{"kind":"casualties","type":"killed","figure.low|best|high":40}]}`, read(killed(12, "")), read(killed(40, ""))},
		{"any type", `{"must_not":[{"kind":"displacement","type":null}]}`, read(killed(1, "")), read(orontes.Claim{Kind: "displacement", Type: "fled"})},
		{"anything but", `{"must_not":[{"place.text":"anything but Hama"}]}`, read(killed(1, "Hama")), read(killed(1, "Syria"))},
		{"two places", `{"must_not":["two claims with figure 40 at two places"]}`, read(killed(40, "Hama")), read(killed(40, "Hama"), killed(40, "Homs"))},
		{"every claim", `{"must":[{"every claim: attribution.speaker":"army"}]}`, read(said(killed(1, ""), says("the army"))), read(said(killed(1, ""), says("army")), killed(2, ""))},
		{"every claim of none", `{"must":[{"every claim: attribution.speaker":"army"}]}`, read(said(killed(1, ""), says("army"))), read()},
		{"accusation", `{"must":[{"kind":"statement","type":"accuse (or praise …)","actor":"police"}],"must_not":[{"the deed: actor.name":"police"}]}`,
			read(said(orontes.Claim{Kind: "accusation", Type: "killing", Actors: []orontes.Actor{{Name: "a man"}}}, says("police"))),
			read(by(orontes.Claim{Kind: "statement", Type: "accuse"}, "police"), by(killed(5, ""), "police"))},
		{"accuser as actor of the statement", `{"must":[{"kind":"statement","type":"accuse (or praise …)","actor":"police"}],"must_not":[{"the deed: actor.name":"police"}]}`,
			read(by(orontes.Claim{Kind: "statement", Type: "accuse"}, "police")), read(by(orontes.Claim{Kind: "statement", Type: "urge"}, "police"))},
		{"the deed's speaker", `{"must":[{"the deed: attribution.speaker":"police","actor":"the accused"}]}`, read(said(killed(5, ""), says("police"))), read(by(said(orontes.Claim{Kind: "statement", Type: "accuse"}, says("police")), "x"))},
		{"each claim", `{"each_claim":"negated true, or attribution.stance denies|doubts, or no claim"}`, read(said(killed(5, ""), denies)), read(said(killed(5, ""), says("ministry")))},
		{"stance", `{"must_not":[{"modality":"asserted","negated":false,"stance":"states or own voice"}]}`, read(said(killed(5, ""), denies)), read(killed(5, ""))},
		{"place", `{"place":{"text":"Moba","country":"CD","or_resolved":false}}`, read(killed(1, "Moba")),
			read(orontes.Claim{Place: &orontes.Toponym{Text: "Moba", Place: orontes.Place{Name: "Moba", Resolved: true, Country: "KE"}}})},
		{"day or later", `{"must_not":[{"time.start":"2024-11-29 or later"}]}`, read(when(killed(1, ""), orontes.Date{Year: 2014, Month: 1, Day: 1})), read(when(killed(1, ""), orontes.Date{Year: 2024, Month: 12, Day: 1}))},
		{"identity", `{"must_not":[{"attribution.id":"icrc"}]}`, read(said(killed(1, ""), says("Kenya Red Cross"))), read(said(killed(1, ""), []orontes.Attribution{{Speaker: "x", ID: "icrc", Stance: orontes.States}}))},
		{"report", `{"report":{"published":"2024-12-06"}}`, read(), Outcome{Reading: &orontes.Reading{Report: &orontes.Report{}}}},
		{"warning", `{"no_claims":true,"or_warning":true}`, Outcome{Warned: true}, read(killed(1, ""))},
		{"text", `{"text":{"must_not":["te.t"]}}`, Outcome{Reading: &orontes.Reading{Report: &orontes.Report{Text: "other"}}}, read()},
		{"situation", `{"situation":{"must":["12 to 20"],"count_below":{"pattern":"killed","n":2}}}`, Outcome{Situation: "12 to 20 killed"}, Outcome{Situation: "12 to 20 killed, 5 killed"}},
	} {
		var e Expectation
		if err := json.Unmarshal([]byte(c.fields), &e); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		test := &Case{ID: "X1-01", Fields: &e}
		if wrong := test.Judge(c.right); len(wrong) > 0 {
			t.Errorf("%s: a right reading is wrong: %v", c.name, wrong)
		}
		if wrong := test.Judge(c.wrong); len(wrong) == 0 {
			t.Errorf("%s: a wrong reading passes", c.name)
		}
	}
}

func TestNothingToJudgeBy(t *testing.T) {
	if wrong := (&Case{ID: "X9-01"}).Judge(read()); len(wrong) != 1 {
		t.Errorf("a case without expectations: %v, want one complaint", wrong)
	}
}

func TestParse(t *testing.T) {
	cases, errs := Parse([]byte(`{"id":"A1-01","input":"a text","expected_fields":{"must":[{"kind":"battle"}]}}
not json

{"id":"X1-05","input":[{"text":"t"}]}
{"id":"Z9-99","input":"unknown"}`))
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), "line 2") {
		t.Errorf("errors: %v", errs)
	}
	var got []string
	for _, c := range cases {
		got = append(got, c.ID+" "+c.Code())
	}
	if diff := cmp.Diff([]string{"A1-01 A1", "X1-05 X1", "Z9-99 Z9"}, got); diff != "" {
		t.Fatal(diff)
	}
	if cases[0].Text() != "a text" || cases[1].Text() != `[{"text":"t"}]` {
		t.Errorf("inputs: %q, %q", cases[0].Text(), cases[1].Text())
	}
	if cases[1].Fields == nil || cases[2].Fields != nil {
		t.Error("a case without expectations takes the project's by its id, and only those")
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"id":"A1-01","input":"x","expected_fields":{"must":["a",{"kind":"b","figure.best":"c","time.start":1}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		cases, _ := Parse(data)
		for _, c := range cases {
			if c.Fields != nil && c.Fields.Text == nil && c.Fields.Situation == nil {
				c.Judge(read(orontes.Claim{Kind: "battle"}))
			}
		}
	})
}
