package judge

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"orontes"
	"orontes/eval/gold"
)

const report = `title: Town falls
published: 2024-12-06
crisis: c
style: s
---
Rebels captured Hama on Thursday, killing 12 of the 40 soldiers there, the army said. Police denied that shells hit Homs.
Some 500 families fled to Tartus. The governor will visit Hama.
---
= Hama | SY | Hama | 35.1 36.8
= Homs | SY | Homs | 34.7 36.7
= Tartus | SY | Tartus | 34.9 35.9

* control.captured "captured" | actor: Rebels | place: Hama | time: 2024-12-05 | says: army
casualties.killed "killing 12" | actor: Rebels | target: soldiers | place: Hama | time: 2024-12-05 | figure: 12 of 40 | acc: flow | says: army
strike.shelling "hit Homs" | place: Homs | time: pub | says: Police (denies)
displacement.fled "fled" | target: families | to: Tartus | time: pub | figure: ~500 households | acc: flow
? diplomacy.visit "visit" | actor: governor | place: Hama | time: pub | mod: planned
! * "there" | actor: army
`

func parsed(t *testing.T) *gold.File {
	t.Helper()
	f, problems := gold.Parse("train/x-01.gold", []byte(report))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return f
}

// faithful is the reading that says just what the gold says.
func faithful(t *testing.T) (*gold.File, *orontes.Reading) {
	f := parsed(t)
	return f, Printed(f)
}

func TestPrintedGoldIsWhole(t *testing.T) {
	f, r := faithful(t)
	v := Report(f, r)
	for i := range v.Pairs {
		if p := &v.Pairs[i]; !p.Whole() || len(p.Harm) > 0 {
			t.Errorf("%v: fields %v, harm %v", p.Gold.Types, p.Fields, p.Harm)
		}
	}
	if right, told := v.Chief(); !right || !told {
		t.Errorf("chief: right %v, told %v", right, told)
	}
}

// TestFieldsAndHarm changes one thing of a right reading at a time and says what
// must become of it.
func TestFieldsAndHarm(t *testing.T) {
	number := func(n float64) *orontes.Figure {
		return &orontes.Figure{Low: n, Best: &n, High: n, Unit: "people", Qualifier: orontes.Exact}
	}
	for _, c := range []struct {
		name   string
		claim  int
		change func(c *orontes.Claim)
		wrong  []Field
		harm   []Harm
	}{
		{"nothing", 0, func(*orontes.Claim) {}, nil, nil},
		{"a longer name with the same head", 0, func(c *orontes.Claim) { c.Actors[0].Name = "Syrian rebels" }, nil, nil},
		{"another doer", 0, func(c *orontes.Claim) { c.Actors[0] = orontes.Actor{Name: "Turkey"} }, []Field{Actor}, []Harm{DoerInvented}},
		{"no doer", 0, func(c *orontes.Claim) { c.Actors = nil }, []Field{Actor}, nil},
		{"the speaker as doer", 0, func(c *orontes.Claim) { c.Actors[0] = orontes.Actor{Name: "army"} }, []Field{Actor}, []Harm{Swapped}},
		{"victim and doer swapped", 1, func(c *orontes.Claim) { c.Actors, c.Targets = c.Targets, c.Actors }, []Field{Actor, Target}, []Harm{Swapped}},
		{"another victim", 1, func(c *orontes.Claim) { c.Targets[0] = orontes.Actor{Name: "teachers"} }, []Field{Target}, []Harm{Victim}},
		{"civilians where none are told", 1, func(c *orontes.Claim) { c.Targets[0] = orontes.Actor{Name: "civilians"} }, []Field{Target}, []Harm{Victim, Civilians}},
		{"the whole", 1, func(c *orontes.Claim) { c.Figure = number(40) }, []Field{Figure}, []Harm{WholeForPart}},
		{"another number", 1, func(c *orontes.Claim) { c.Figure = number(13) }, []Field{Figure}, []Harm{WrongNumber}},
		{"no number", 1, func(c *orontes.Claim) { c.Figure = nil }, []Field{Figure}, nil},
		{"households as people", 3, func(c *orontes.Claim) { c.Figure.Unit = "people" }, []Field{Figure}, []Harm{WrongNumber}},
		{"a hedge lost", 3, func(c *orontes.Claim) { c.Figure.Qualifier = orontes.Exact }, []Field{Qualifier}, nil},
		{"stock for flow", 3, func(c *orontes.Claim) { c.Accumulation = orontes.Stock }, []Field{Accumulation}, nil},
		{"another place", 0, func(c *orontes.Claim) { c.Place.Text, c.Place.Name, c.Place.Point = "Homs", "Homs", nil }, []Field{Place}, nil},
		{"beside the place", 0, func(c *orontes.Claim) { c.Place.Relation = "near" }, []Field{Place}, nil},
		{"a pin elsewhere", 0, func(c *orontes.Claim) { c.Place.Point = &orontes.Point{Lat: 36.2, Lon: 37.1} }, nil, []Harm{WrongPin}},
		{"a pin abroad", 0, func(c *orontes.Claim) { c.Place.Country = "US" }, nil, []Harm{WrongPin}},
		{"a pin near enough", 0, func(c *orontes.Claim) { c.Place.Point = &orontes.Point{Lat: 35.3, Lon: 36.6} }, nil, nil},
		{"no destination", 3, func(c *orontes.Claim) { c.Destination = nil }, []Field{Destination}, nil},
		{"another day", 0, func(c *orontes.Claim) { c.Time.Start = c.Time.Start.AddDays(-1) }, []Field{When}, nil},
		{"an open beginning", 3, func(c *orontes.Claim) { c.Time.Start = orontes.Date{} }, nil, nil},
		{"no speaker", 0, func(c *orontes.Claim) { c.Attribution = nil }, []Field{Speaker}, []Harm{SpeakerLost}},
		{"another speaker", 0, func(c *orontes.Claim) { c.Attribution[0] = orontes.Attribution{Speaker: "Rebels", Stance: "states"} }, []Field{Speaker}, []Harm{SpeakerFalse}},
		{"a speaker invented", 3, func(c *orontes.Claim) {
			c.Attribution = []orontes.Attribution{{Speaker: "army", Stance: "states"}}
		}, []Field{Speaker}, []Harm{SpeakerFalse}},
		{"a denial as fact", 2, func(c *orontes.Claim) { c.Attribution[0].Stance = orontes.States }, []Field{Speaker}, []Harm{Unreal}},
		{"a denial as negation", 2, func(c *orontes.Claim) { c.Negated = true }, []Field{Negation}, nil},
		{"a fact turned around", 0, func(c *orontes.Claim) { c.Negated = true }, []Field{Negation}, []Harm{TurnedAround}},
		{"a plan as fact", 4, func(c *orontes.Claim) { c.Modality = orontes.Asserted }, []Field{Modality}, []Harm{Unreal}},
		{"a fact as plan", 0, func(c *orontes.Claim) { c.Modality = orontes.Planned }, []Field{Modality}, nil},
	} {
		f, r := faithful(t)
		c.change(&r.Claims[c.claim])
		v := Report(f, r)
		i := slices.IndexFunc(v.Pairs, func(p Pair) bool { return p.Printed == &r.Claims[c.claim] })
		if i < 0 || !v.Pairs[i].Right() {
			t.Errorf("%s: not paired", c.name)
			continue
		}
		var wrong []Field
		for _, f := range Fields {
			if right, judged := v.Pairs[i].Fields[f]; judged && !right {
				wrong = append(wrong, f)
			}
		}
		if diff := cmp.Diff(c.wrong, wrong); diff != "" {
			t.Errorf("%s: wrong fields: %s", c.name, diff)
		}
		if diff := cmp.Diff(c.harm, v.Pairs[i].Harm); diff != "" {
			t.Errorf("%s: harm: %s", c.name, diff)
		}
	}
}

func TestForbiddenAndExtra(t *testing.T) {
	f, r := faithful(t)
	at := strings.Index(f.Text, "there")
	span := orontes.Span{Start: at, End: at + 5}
	r.Claims = append(r.Claims,
		orontes.Claim{Kind: "attack", Type: "attack", Span: span, Actors: []orontes.Actor{{Name: "army"}}, Modality: orontes.Asserted},
		orontes.Claim{Kind: "attack", Type: "attack", Span: span, Actors: []orontes.Actor{{Name: "army"}}, Modality: orontes.Possible},
		orontes.Claim{Kind: "attack", Type: "attack", Span: span, Modality: orontes.Asserted})
	v := Report(f, r)
	var harm []string
	for i := range v.Pairs {
		if p := &v.Pairs[i]; p.Gold == nil {
			harm = append(harm, fmt.Sprint(p.Harm))
		}
	}
	slices.Sort(harm)
	if diff := cmp.Diff([]string{"[]", "[]", "[" + string(Swapped) + "]"}, harm); diff != "" {
		t.Error(diff)
	}
}

// TestPairing: a claim printed twice is found once; one with another type is paired
// loosely and counts neither as found nor as whole.
func TestPairing(t *testing.T) {
	f, r := faithful(t)
	r.Claims = append(r.Claims, r.Claims[0])
	found, extra := 0, 0
	for _, p := range Report(f, r).Pairs {
		if p.Right() {
			found++
		}
		if p.Gold == nil {
			extra++
		}
	}
	if found != 5 || extra != 1 {
		t.Errorf("printed twice: %d found, %d extra", found, extra)
	}
	f, r = faithful(t)
	r.Claims = r.Claims[:1]
	r.Claims[0].Type = "lost"
	v := Report(f, r)
	if p := v.Pairs[0]; !p.Loose || p.Right() || p.Whole() || p.Fields != nil {
		t.Errorf("another type: %+v", p)
	}
}

func TestUntil(t *testing.T) {
	f, r := faithful(t)
	f.Until = gold.Name{Words: "hit Homs.", Span: orontes.Span{Start: 0, End: strings.Index(f.Text, "\nSome")}}
	extra := 0
	f.Claims = f.Claims[:3]
	for _, p := range Report(f, r).Pairs {
		if p.Gold == nil {
			extra++
		}
	}
	if extra != 0 {
		t.Errorf("%d claims judged after the end of what is annotated", extra)
	}
}

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"the army", "Army", true}, {"Syrian army", "army", true}, {"army officer", "army", false}, {"Rebels", "rebel", true},
		{"residents of Homs", "Homs", false}, {"residents of Homs", "residents", true}, {"", "army", false}, {"people", "civilians", false},
		{"Hama's hospitals", "hospitals", true}, {"allies", "ally", true}, {"Taliban", "taliban", true},
	} {
		if sameName(c.a, c.b) != c.same || sameName(c.b, c.a) != c.same {
			t.Errorf("%q and %q: want %v", c.a, c.b, c.same)
		}
	}
}

// TestOrderDoesNotMatter: however the claims of a reading are ordered, as many
// pairs are right and as many do harm.
func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f, problems := gold.Parse("train/x-01.gold", []byte(report))
		if len(problems) > 0 {
			rt.Fatal(problems)
		}
		r := Printed(f)
		kept := r.Claims[:0]
		for _, c := range r.Claims {
			if rapid.Bool().Draw(rt, "kept") {
				kept = append(kept, c)
			}
		}
		shuffled := *r
		shuffled.Claims = rapid.Permutation(kept).Draw(rt, "order")
		v := Report(f, &shuffled)
		right := 0
		for i := range v.Pairs {
			if v.Pairs[i].Whole() {
				right++
			}
			if len(v.Pairs[i].Harm) > 0 {
				rt.Fatalf("harm in gold itself: %v", v.Pairs[i].Harm)
			}
		}
		if right != len(kept) {
			rt.Fatalf("%d of %d claims right", right, len(kept))
		}
	})
}
