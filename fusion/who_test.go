package fusion_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
)

func TestAdmiralty(t *testing.T) {
	d := sample()
	s := d.at("2024-12-07")
	grades := map[string]int{}
	for _, e := range evidence(s) {
		if e.Credibility.Grade < 1 || e.Credibility.Grade > 6 || len(e.Credibility.Reasons) == 0 {
			t.Errorf("a bare grade: %+v", e)
		}
	}
	for _, c := range s.Control {
		grades[c.Place.Name+c.Object] = c.Credibility.Grade
	}
	if grades["Hama"] != 1 || grades["Homs"] != 4 || grades["Rastan"] != 3 {
		t.Errorf("grades: %v", grades)
	}
	for _, r := range s.Sources {
		if r.Reliability != "F" || r.Set || len(r.Reasons) != 2 {
			t.Errorf("%+v: too little is known to judge", r)
		}
	}
	rules, err := fusion.Embedded().With(strings.NewReader("reliability SOHR B\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rules.Situation(d.records, time.Time{}).Sources {
		if r.Name == "SOHR" && (r.Reliability != "B" || !r.Set) {
			t.Errorf("set by a person: %+v", r)
		}
	}
}

func TestWhoCountsOnce(t *testing.T) {
	const copy1 = "At least eighteen civilians were killed on Saturday when barrel bombs fell on the northern market of the town"
	const copy2 = "At least eighteen civilians were killed on Saturday when barrel bombs fell on the northern market of the town, residents told an agency"
	for _, test := range []struct {
		name string
		tell func(d *desk)
		want int
	}{
		{"the same sentence by two outlets is one copy", func(d *desk) {
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", copy1, in("Idlib"))
			d.on("2024-12-07", "Desk B").says(orontes.Strike, "air_strike", copy2, in("Idlib"))
		}, 1},
		{"a short sentence anybody could write is not", func(d *desk) {
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", "Aircraft struck Idlib on Friday", in("Idlib"))
			d.on("2024-12-06", "Desk B").says(orontes.Strike, "air_strike", "Aircraft struck Idlib on Friday", in("Idlib"))
		}, 2},
		{"a monitor and its full name", func(d *desk) {
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", "strikes", in("Idlib"), per("the Observatory/"))
			d.on("2024-12-06", "Desk B").says(orontes.Strike, "air_strike", "strikes on it", in("Idlib"), per("Syrian Observatory for Human Rights/sohr"))
		}, 1},
		{"a monitor without a name", func(d *desk) {
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", "strikes", in("Idlib"), per("a monitor/"))
			d.on("2024-12-06", "Desk B").says(orontes.Strike, "air_strike", "strikes on it", in("Idlib"), per("SOHR/sohr"))
			d.on("2024-12-06", "Desk C").says(orontes.Strike, "air_strike", "it was struck", in("Idlib"), per("SNHR/snhr"))
		}, 2},
		{"an outlet that also says whom it has it from", func(d *desk) {
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", "strikes", in("Idlib"))
			d.says(orontes.Strike, "air_strike", "strikes hit it", in("Idlib"), per("residents/"))
		}, 1},
		{"an outlet that says so in one report of two", func(d *desk) {
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", "strikes", in("Idlib"))
			d.says(orontes.Strike, "air_strike", "strikes hit it", in("Idlib"), per("residents/"))
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", "Desk A saw strikes", in("Idlib"))
		}, 2},
		{"a monitor and residents", func(d *desk) {
			d.on("2024-12-06", "Desk A").says(orontes.Strike, "air_strike", "strikes", in("Idlib"), per("residents/"))
			d.on("2024-12-06", "Desk B").says(orontes.Strike, "air_strike", "strikes on it", in("Idlib"), per("Syrian Observatory for Human Rights/sohr"))
		}, 2},
	} {
		d := &desk{}
		test.tell(d)
		s := d.at("")
		if len(s.Events) != 1 || s.Events[0].Origins != test.want {
			t.Errorf("%s: %+v, want one event of %d origins", test.name, s.Events, test.want)
		}
	}
}

// Who tells of a strike is not who struck; who struck may tell of it.
func TestWhoTellsIsNotWhoDid(t *testing.T) {
	for _, test := range []struct {
		actor, speaker string
		want           []string
	}{
		{"SOHR/sohr/monitor", "", nil},
		{"rescuers//civilians", "the rescuers/", nil},
		{"rescuers//civilians", "residents/", []string{"rescuers"}},
		{army, armySpeaks, []string{"Syrian army"}},
	} {
		d := (&desk{}).on("2024-12-06", "Desk A")
		details := []func(*orontes.Claim){in("Idlib"), by(test.actor)}
		if test.speaker != "" {
			details = append(details, per(test.speaker))
		}
		d.says(orontes.Strike, "air_strike", "a strike on Idlib", details...)
		if got := d.at("").Events[0].Actors; !slices.Equal(got, test.want) {
			t.Errorf("%s, told by %q: done by %q, want %q", test.actor, test.speaker, got, test.want)
		}
	}
}

// Rebels who "took power" hold no power station.
func TestWhatNobodyHolds(t *testing.T) {
	d := (&desk{}).on("2024-12-06", "Desk A").says(orontes.Control, "captured", "rebels took power in Damascus", by(rebels), in("Damascus"), object("power"))
	d.says(orontes.Control, "captured", "rebels took the airport", by(rebels), in("Damascus"), object("airport"))
	if s := d.at(""); len(s.Control) != 1 || s.Control[0].Object != "airport" {
		t.Errorf("held: %+v", s.Control)
	}
}
