package fusion_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"syscall"
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
)

// heap makes up n claims, 15 a report, over 400 places and 120 days.
func heap(n int) []fusion.Record {
	rng := rand.New(rand.NewPCG(1, 2))
	d := &desk{}
	d.records = make([]fusion.Record, 0, n)
	kinds := []struct {
		kind  orontes.Kind
		types []string
	}{
		{orontes.Control, []string{"captured", "recaptured", "held", "lost", "withdrawn_from"}},
		{orontes.Strike, []string{"air_strike", "shelling", "drone_strike", "missile"}},
		{orontes.Battle, []string{"armed_clash", "offensive"}},
		{orontes.Casualties, []string{"killed", "injured"}},
		{orontes.Displacement, []string{"displaced", "fled", "returned"}},
		{orontes.Damage, []string{"destroyed", "damaged"}},
		{orontes.Access, []string{"closed", "opened"}},
		{orontes.Service, []string{"disrupted", "restored"}},
		{orontes.Statement, []string{"urge", "warn", "pledge"}},
	}
	sides := []string{rebels, hts, sna, sdf, army, russia, governmentF}
	speakers := []string{sohr, command, armySpeaks, ocha, anOfficer, "residents/"}
	objects := []string{"bridge", "road", "hospital", "water", "crossing"}
	for i := 0; len(d.records) < n; i++ {
		day := 1 + rng.IntN(120)
		published := date("2024-12-01").AddDays(day)
		report := orontes.Report{ID: fmt.Sprintf("r%06d", i), Source: fmt.Sprintf("Desk %d", rng.IntN(60)), Published: published}
		for j := range 15 {
			k := kinds[rng.IntN(len(kinds))]
			place := places["Hama"]
			place.Key = fmt.Sprintf("x:%d", int(rng.ExpFloat64()*80)%400)
			place.Name = place.Key
			c := orontes.Claim{
				ID: fmt.Sprintf("c-%d-%d", i, j), Report: report.ID, Kind: k.kind, Type: k.types[rng.IntN(len(k.types))], Sentence: j,
				Quote:    fmt.Sprintf("Fighters of side %d moved on place %d on day %d and then %d people said %d things", rng.IntN(9), rng.IntN(400), day, rng.IntN(1000), rng.IntN(1000)),
				Modality: orontes.Asserted, Score: rng.Float64(), Place: &orontes.Toponym{Place: place},
				Actors: []orontes.Actor{actor(sides[rng.IntN(len(sides))])},
				Time:   &orontes.Interval{Start: published, End: published, Precision: orontes.PrecisionDay, Basis: orontes.TimePublished},
			}
			if rng.IntN(2) == 0 {
				per(speakers[rng.IntN(len(speakers))])(&c)
			}
			if rng.IntN(3) == 0 {
				back := published.AddDays(-rng.IntN(10))
				c.Time = &orontes.Interval{Start: back, End: back, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
			}
			switch k.kind {
			case orontes.Casualties, orontes.Displacement:
				people(float64(1+rng.IntN(40))*10, c.Type)(&c)
			case orontes.Damage, orontes.Access, orontes.Service:
				c.Object = objects[rng.IntN(len(objects))]
			}
			d.records = append(d.records, fusion.Record{Claim: c, Report: report})
		}
	}
	return d.records
}

func BenchmarkSituation(b *testing.B) {
	for _, n := range []int{1_500, 15_000, 100_000} {
		records := heap(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			begun := cpuTime()
			for b.Loop() {
				fusion.Situation(records, time.Time{})
			}
			b.ReportMetric(float64((cpuTime()-begun).Milliseconds())/float64(b.N), "cpu-ms/op")
		})
	}
}

// cpuTime is what this process has used of all processors, which other work on
// the machine does not distort.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// TestMemory checks that fusing 100,000 claims, and keeping the picture of them
// up to date, takes less than 300 MB beside the claims themselves.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 100,000 claims")
	}
	const limit = 300 << 20
	records := heap(100_000)
	heapNow := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	claims := heapNow()
	p := fusion.NewPicture()
	p.Add(records)
	s := p.Situation()
	if got := heapNow() - claims; got > limit {
		t.Errorf("a picture of %d events takes %d MB", len(s.Events), got>>20)
	} else {
		t.Logf("a picture of %d events takes %d MB, its claims %d MB", len(s.Events), got>>20, claims>>20)
	}
	runtime.KeepAlive(p)
	runtime.KeepAlive(records)
}
