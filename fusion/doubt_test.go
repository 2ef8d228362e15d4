package fusion_test

import (
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
)

func score(s float64) func(*orontes.Claim) { return func(c *orontes.Claim) { c.Score = s } }

// What was probably misread changes nothing beside what was not, and stands with
// a mark where it stands alone.
func TestDoubtfulClaims(t *testing.T) {
	type entry struct {
		Holder   string
		Status   orontes.Status
		Origins  int
		Doubtful bool
	}
	for name, test := range map[string]struct {
		tell func(*desk)
		want entry
	}{
		"a doubtful claim changes no holder": {func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Hama", by(rebels), in("Hama"))
			d.on("2024-12-06", "Desk B").says(orontes.Control, "recaptured", "the army took Hama", by(army), in("Hama"), score(.1))
		}, entry{"rebels", orontes.Reported, 1, false}},
		"a claim that is not doubtful does": {func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Hama", by(rebels), in("Hama"))
			d.on("2024-12-06", "Desk B").says(orontes.Control, "recaptured", "the army took Hama", by(army), in("Hama"), score(.3))
		}, entry{"Syrian army", orontes.Reported, 1, false}},
		"nor does it bear one out": {func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Hama", by(rebels), in("Hama"))
			d.on("2024-12-05", "Desk B").says(orontes.Control, "captured", "Hama fell to rebels", by(rebels), in("Hama"), score(.1))
		}, entry{"rebels", orontes.Reported, 1, false}},
		"two that are not doubtful do": {func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Hama", by(rebels), in("Hama"))
			d.on("2024-12-05", "Desk B").says(orontes.Control, "captured", "Hama fell to rebels", by(rebels), in("Hama"))
		}, entry{"rebels", orontes.Corroborated, 2, false}},
		"alone it stands with a mark": {func(d *desk) {
			d.on("2024-12-05", "Desk A").says(orontes.Control, "captured", "rebels took Hama", by(rebels), in("Hama"), score(.1))
			d.on("2024-12-05", "Desk B").says(orontes.Control, "captured", "Hama fell to rebels", by(rebels), in("Hama"), score(.1))
		}, entry{"rebels", orontes.Reported, 2, true}},
	} {
		var d desk
		test.tell(&d)
		s := fusion.Embedded().Doubting(.2).Situation(d.records, time.Time{})
		if len(s.Control) != 1 {
			t.Errorf("%s: %d entries of control, want 1", name, len(s.Control))
			continue
		}
		e := s.Control[0]
		if got := (entry{e.Holder, e.Status, e.Origins, e.Doubtful}); got != test.want {
			t.Errorf("%s: %+v, want %+v", name, got, test.want)
		}
	}
}
