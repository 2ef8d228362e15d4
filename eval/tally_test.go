package eval

import (
	"math"
	"strings"
	"testing"

	"orontes"
	"orontes/eval/gold"
	"orontes/eval/judge"
)

const ownExample = `title: Town falls
published: 2024-12-06
crisis: c
style: s
---
Rebels captured Hama on Thursday, killing 12 of the 40 soldiers there, the army said. Some 500 families fled to Tartus.
---
= Hama | SY | Hama | 35.1 36.8
= Tartus | SY

* control.captured "captured" | actor: Rebels | place: Hama | time: 2024-12-05 | says: army
casualties.killed "killing 12" | actor: Rebels | target: soldiers | place: Hama | time: 2024-12-05 | figure: 12 of 40 | acc: flow | says: army
displacement.fled "fled" | target: families | to: Tartus | time: pub | figure: ~500 households | acc: flow
`

func ownFile(t *testing.T, text string) *gold.File {
	t.Helper()
	f, problems := gold.Parse("train/x-01.gold", []byte(text))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return f
}

// TestTally: of three claims one is whole, one found with a wrong field and harm,
// one missed; one is too much.
func TestTally(t *testing.T) {
	f := ownFile(t, ownExample)
	r := judge.Printed(f)
	r.Claims = r.Claims[:2]
	r.Claims[0].Score = .9
	r.Claims[1].Score, r.Claims[1].Attribution = .6, nil
	r.Claims = append(r.Claims, orontes.Claim{Kind: "aid", Type: "delivered", Score: .8, Span: r.Claims[0].Span, Modality: orontes.Asserted})
	tally := newTally()
	tally.add(judge.Report(f, r))
	if tally.demanded != 3 || tally.found != 2 || tally.printed != 3 || tally.whole != 1 || tally.chief != 1 || tally.chiefs != 1 {
		t.Errorf("%+v", tally)
	}
	if harmful, of := tally.harmful(0); harmful != 1 || of != 3 {
		t.Errorf("harm: %d of %d, want 1 of 3", harmful, of)
	}
	if harmful, of := tally.harmful(.7); harmful != 0 || of != 2 {
		t.Errorf("harm above .7: %d of %d, want 0 of 2", harmful, of)
	}
	// .9 was right, .6 and .8 were not: (.1 + .6 + .8) / 3
	if e := tally.calibrationError(); math.Abs(e-.5) > 1e-9 {
		t.Errorf("calibration error %v, want .5", e)
	}
	s := &Score{}
	tally.measures(s, "train", partAims{})
	if m := s.measure("train: claims F1"); m.Right != 4 || m.Of != 6 {
		t.Errorf("F1: %d of %d", m.Right, m.Of)
	}
}

// TestErrorsOfTestAreKept: what is wrong in the test part is counted, never shown.
func TestErrorsOfTestAreKept(t *testing.T) {
	f := ownFile(t, ownExample)
	v := judge.Report(f, &orontes.Reading{Report: &orontes.Report{}})
	s := &Score{}
	s.errors(v)
	if len(s.Errors) != 4 {
		t.Errorf("train: %d errors, want three misses and the chief", len(s.Errors))
	}
	f.Part = gold.Test
	s = &Score{}
	s.errors(v)
	if len(s.Errors) != 0 {
		t.Errorf("test: %d errors shown", len(s.Errors))
	}
}

func TestAgreement(t *testing.T) {
	first := ownFile(t, ownExample)
	second := ownFile(t, strings.NewReplacer("place: Hama | time: 2024-12-05 | says", "place: Hama | time: pub | says",
		`displacement.fled "fled" | target: families | to: Tartus | time: pub | figure: ~500 households | acc: flow`, "").Replace(ownExample))
	s, verdicts := Agreement([]*gold.File{first}, []*gold.File{second, ownFile(t, ownExample)}[:1])
	if m := s.measure("claims"); m.Right != 8 || m.Of != 10 {
		t.Errorf("claims: %d of %d, want 8 of 10", m.Right, m.Of)
	}
	if m := s.measure("field time"); m.Right != 2 || m.Of != 4 {
		t.Errorf("time: %d of %d, want 2 of 4", m.Right, m.Of)
	}
	if n := len(Differences(verdicts)); n != 3 {
		t.Errorf("%d differences, want a claim and a time seen from both sides: %v", n, Differences(verdicts))
	}
}
