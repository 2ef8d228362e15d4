package fusion_test

import (
	"fmt"
	"strings"
	"testing"

	"orontes"
)

// Cases of sources meeting, each told in a few claims.
func TestControlOfAPlace(t *testing.T) {
	const gov, forces, front = "Syrian government/sy-gov/government", "Syrian army/sy-forces/state_forces", "rebel command/sy-rebel-command/armed_group"
	for _, test := range []struct {
		name string
		tell func(d *desk)
		want string
	}{
		{"lost by one, taken by another, is one change of hands", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "lost", "the army lost Homs", by(forces), in("Homs"), when("2024-12-04"))
			d.on("2024-12-06", "Desk B").says(orontes.Control, "captured", "rebels took Homs", by(rebels), in("Homs"), when("2024-12-05"))
		}, "rebels since 2024-12-04 corroborated (Desk A, Desk B)"},
		{"lost by one, and nothing more", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "lost", "the army lost Homs", by(forces), in("Homs"), when("2024-12-04"))
		}, " since 2024-12-04 reported (Desk A)"},
		{"handed over", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "handed_over", "the army handed Homs to the rebels", by(forces), to(rebels), in("Homs"), when("2024-12-04"))
		}, "rebels since 2024-12-04 reported (Desk A)"},
		{"a party and its command are one origin", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "HTS says it took Homs", by(hts), in("Homs"), per("HTS/hts"))
			d.on("2024-12-05", "Desk B").says(orontes.Control, "captured", "the command says it took Homs", by(front), in("Homs"), per("the command/sy-rebel-command"))
		}, "HTS since 2024-12-05 reported (HTS)"},
		{"a government and its forces are one side", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "held", "the government holds Homs", by(gov), in("Homs"))
			d.on("2024-12-06", "Desk B").says(orontes.Control, "held", "the army holds Homs", by(forces), in("Homs"))
		}, "Syrian army since 2024-12-05 corroborated (Desk A, Desk B)"},
		{"two armed groups are two sides, though both are rebels", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Homs", by(rebels), by(hts), in("Homs"), when("2024-12-05"))
			d.on("2024-12-05", "Desk B").says(orontes.Control, "captured", "the SDF took Homs", by(sdf), in("Homs"), when("2024-12-05"))
		}, "HTS since 2024-12-05 contested (Desk A, Desk B)"},
		{"taken back", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Homs", by(rebels), in("Homs"), when("2024-12-05"))
			d.on("2024-12-07", "Desk B").says(orontes.Control, "recaptured", "the army took Homs back", by(forces), to(rebels), in("Homs"), when("2024-12-07"))
		}, "Syrian army since 2024-12-07 reported (Desk B)"},
		{"said to be held by the other side after it was taken", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Homs", by(rebels), in("Homs"), when("2024-12-05"))
			d.on("2024-12-06", "Desk B").says(orontes.Control, "held", "the army holds Homs", by(forces), in("Homs"), per("army/sy-forces"))
		}, "rebels since 2024-12-05 contested (Desk A, army)"},
		{"the same, by two origins, and nobody else since", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Homs", by(rebels), in("Homs"), when("2024-12-05"))
			d.on("2024-12-08", "Desk B").says(orontes.Control, "held", "the army holds Homs", by(forces), in("Homs"))
			d.on("2024-12-09", "Desk C").says(orontes.Control, "held", "the army holds Homs", by(forces), in("Homs"))
		}, "Syrian army since 2024-12-08 corroborated (Desk B, Desk C)"},
		{"only denied", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "the army denies it", by(rebels), in("Homs"), denies("army/sy-forces"))
		}, " since  denied (army)"},
		{"contested, by nobody named", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "contested", "fighting for Homs goes on", in("Homs"))
		}, " since 2024-12-05 contested (Desk A)"},
		{"an old capture told late does not undo a newer one", func(d *desk) {
			d.on("2024-12-08", "Desk A").says(orontes.Control, "captured", "rebels took Homs", by(rebels), in("Homs"), when("2024-12-08"))
			d.on("2024-12-09", "Desk B").says(orontes.Control, "captured", "the army had taken Homs in late November", by(forces), in("Homs"), when("2024-11-20", "2024-11-30"))
		}, "rebels since 2024-12-08 reported (Desk A)"},
		{"the army denies it has left", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "withdrawn_from", "the army left Homs", by(forces), in("Homs"), when("2024-12-05"))
			d.on("2024-12-05", "Desk B").says(orontes.Control, "withdrawn_from", "the army denies it left Homs", by(forces), in("Homs"), denies("army/sy-forces"), when("2024-12-05"))
		}, " since 2024-12-05 contested (Desk A, army)"},
		{"one outlet takes back what it said", func(d *desk) {
			d.on("2024-12-05", "Desk B").says(orontes.Control, "held", "the army holds Homs", by(forces), in("Homs"))
			d.on("2024-12-07", "Desk A").says(orontes.Control, "captured", "rebels took Homs", by(rebels), in("Homs"), when("2024-12-07"))
			d.on("2024-12-08", "Desk A").says(orontes.Control, "captured", "correction: rebels had not taken Homs", by(rebels), in("Homs"), when("2024-12-07"),
				func(c *orontes.Claim) { c.Negated = true })
		}, "Syrian army since 2024-12-05 reported (Desk B)"},
		{"driven out", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "lost", "Rebels drove the army out of Homs", func(c *orontes.Claim) {
				c.Actors = []orontes.Actor{{Name: "Rebels", Class: "armed_group", Span: orontes.Span{Start: 0, End: 6}}}
				c.Targets = []orontes.Actor{{Name: "army", Class: "state_forces", Span: orontes.Span{Start: 17, End: 21}}}
				c.Span.End = len(c.Quote)
			}, in("Homs"), when("2024-12-04"))
		}, "rebels since 2024-12-04 reported (Desk A)"},
		{"lost to", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "lost", "The army lost Homs to rebels, who forced it out", by(forces), to(rebels), in("Homs"), when("2024-12-04"))
		}, "rebels since 2024-12-04 reported (Desk A)"},
		{"a planned capture is no capture", func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels mean to take Homs", by(rebels), in("Homs"), modality(orontes.Planned))
		}, "nothing known"},
	} {
		d := &desk{}
		test.tell(d)
		if got := control(t, d.at(""), "Homs"); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestTotalToldBothWaysIsOneObservation(t *testing.T) {
	d := &desk{}
	d.on("2024-12-30", "Desk A").says(orontes.Displacement, "displaced", "664,000 are displaced", people(664000, "displaced"), stock, in("Syria"))
	d.on("2024-12-31", "Desk B").says(orontes.Displacement, "displaced", "664,000 were displaced since November", people(664000, "displaced"), flow, when("2024-11-27", "2024-12-31"))
	s := d.at("")
	if len(s.Displacement.Stock) != 1 || len(s.Displacement.Flow) != 0 {
		t.Fatalf("%d totals and %d increases, want one total", len(s.Displacement.Stock), len(s.Displacement.Flow))
	}
	if e := s.Displacement.Stock[0]; len(e.Values) != 2 || e.Values[0].Field != "accumulation" || e.Origins != 2 {
		t.Errorf("it should say who tells it which way: %+v", e)
	}
}

func TestStatesOfOneThing(t *testing.T) {
	d := &desk{}
	d.on("2024-12-06", "Desk A").says(orontes.Damage, "destroyed", "a bridge at Rastan was destroyed", object("bridge"), in("Rastan"))
	d.on("2024-12-06", "Desk B").says(orontes.Damage, "damaged", "the bridge at Rastan was damaged", object("bridge"), in("Rastan"))
	d.on("2024-12-06", "Desk C").says(orontes.Damage, "destroyed", "a bridge between Hama and Homs was destroyed", object("bridge"), func(c *orontes.Claim) {
		c.Place = top("Hama")
		c.Place.Relation, c.Place.Area = "between", &orontes.Box{West: 36.6, South: 34.7, East: 36.8, North: 35.1}
	})
	d.on("2024-12-06", "Desk D").says(orontes.Access, "closed", "the highway at Rastan is closed", object("highway"), in("Rastan"))
	got := states(d.at(""))
	if want := "bridge Rastan destroyed 2024-12-06 corroborated 3; road Rastan closed 2024-12-06 reported 1"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	d.on("2024-12-09", "Desk D").says(orontes.Access, "opened", "the highway at Rastan is open again", object("road"), in("Rastan"), when("2024-12-09"))
	d.on("2024-12-09", "Desk E").says(orontes.Access, "closed", "the road at Rastan is still closed", object("road"), in("Rastan"), when("2024-12-09"))
	if got := states(d.at("")); !strings.Contains(got, "road Rastan opened 2024-12-09 contested 2") {
		t.Errorf("two accounts of one day: %s", got)
	}
}

func states(s *orontes.Situation) string {
	var list []string
	for _, e := range s.Access {
		list = append(list, fmt.Sprintf("%s %s %s %s %s %d", e.Object, e.Place.Name, e.State, e.Since, e.Status, e.Origins))
	}
	return strings.Join(list, "; ")
}

func TestOneEventOrTwo(t *testing.T) {
	type telling struct {
		day, outlet, typ string
		details          []func(*orontes.Claim)
	}
	for _, test := range []struct {
		name string
		a, b telling
		want int
	}{
		{"the same strike by two outlets", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){by(russia), in("Idlib")}},
			telling{"2024-12-06", "Desk B", "missile", []func(*orontes.Claim){by(russia), in("Idlib")}}, 1},
		{"told a day later, without a day", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){in("Idlib"), when("2024-12-06")}},
			telling{"2024-12-07", "Desk B", "air_strike", []func(*orontes.Claim){in("Idlib")}}, 1},
		{"on two stated days", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){in("Idlib"), when("2024-12-05")}},
			telling{"2024-12-07", "Desk B", "air_strike", []func(*orontes.Claim){in("Idlib"), when("2024-12-06")}}, 2},
		{"by two sides", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){by(russia), in("Idlib")}},
			telling{"2024-12-06", "Desk B", "air_strike", []func(*orontes.Claim){by("Syrian army/sy-forces/state_forces"), in("Idlib")}}, 2},
		{"by two sides on one hospital", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){by(russia), in("Idlib"), object("hospital")}},
			telling{"2024-12-06", "Desk B", "air_strike", []func(*orontes.Claim){by("Syrian army/sy-forces/state_forces"), in("Idlib"), object("hospital")}}, 1},
		{"on a hospital and on a market", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){in("Idlib"), object("hospital")}},
			telling{"2024-12-06", "Desk B", "air_strike", []func(*orontes.Claim){in("Idlib"), object("market")}}, 2},
		{"in two towns", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){in("Idlib")}},
			telling{"2024-12-06", "Desk B", "air_strike", []func(*orontes.Claim){in("Saraqib")}}, 2},
		{"in a town and in its province, by the same on the same", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){by(russia), to(rebels), in("Saraqib")}},
			telling{"2024-12-06", "Desk B", "air_strike", []func(*orontes.Claim){by(russia), to(rebels), in("Idlib-governorate")}}, 1},
		{"without a place", telling{"2024-12-06", "Desk A", "air_strike", []func(*orontes.Claim){by(russia)}},
			telling{"2024-12-06", "Desk B", "air_strike", []func(*orontes.Claim){by(russia)}}, 2},
	} {
		d := &desk{}
		for _, x := range []telling{test.a, test.b} {
			d.on(x.day, x.outlet).says(orontes.Strike, x.typ, "a strike", x.details...)
		}
		if got := len(d.at("").Events); got != test.want {
			t.Errorf("%s: %d events, want %d", test.name, got, test.want)
		}
	}
}

func TestTollsOfOneAttack(t *testing.T) {
	d := &desk{}
	for _, x := range []struct {
		day, who string
		n        float64
	}{{"2017-04-04", sohr, 58}, {"2017-04-05", sohr, 72}, {"2017-04-06", sohr, 86}, {"2017-04-05", "health directorate/", 89}} {
		d.on(x.day, "Desk "+x.day).says(orontes.Casualties, "killed", "killed", people(x.n, "killed"), in("Idlib"), per(x.who), when("2017-04-04"))
	}
	s := d.at("")
	if len(s.Events) != 1 {
		t.Fatalf("%d events, want 1", len(s.Events))
	}
	var said []string
	for _, o := range s.Events[0].Figure.ByOrigin {
		said = append(said, fmt.Sprintf("%s %s %.0f", o.Date, o.Origin, *o.Figure.Best))
	}
	want := "2017-04-04 SOHR 58, 2017-04-05 SOHR 72, 2017-04-05 health directorate 89, 2017-04-06 SOHR 86"
	if got := strings.Join(said, ", "); got != want {
		t.Errorf("tolls by source and day: %s, want %s", got, want)
	}
	if f := s.Events[0].Figure; f.Low != 86 || f.High != 89 {
		t.Errorf("%v–%v: an earlier toll of the same source is no longer its word", f.Low, f.High)
	}
}
