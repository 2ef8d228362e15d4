package gazetteer

import (
	"testing"
	"time"
)

func TestLookupSmoke(t *testing.T) {
	start := time.Now()
	g, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Log("open", time.Since(start))
	for _, n := range []string{"Homs", "Rastan", "al-Rastan", "Talbisseh", "Talbise", "Paris", "Syria", "U.S.", "Hama", "Orontes", "Gaza", "Deir ez-Zor", "Idlib", "حمص", "Springfield", "Latakia", "Washington", "Tartus", "Qusayr", "Damascus"} {
		c := g.Lookup(n)
		if len(c) > 4 {
			c = c[:4]
		}
		t.Log(n, c)
	}
	start = time.Now()
	p, ok := g.Place("gn:170654")
	t.Log(p, ok, time.Since(start))
	p, ok = g.Country("SY")
	t.Log(p, *p.Area, *p.Point, ok)
}
