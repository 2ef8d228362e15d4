package fusion_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"orontes/fusion"
)

// byReport parts records into reports.
func byReport(records []fusion.Record) [][]fusion.Record {
	index := map[string]int{}
	var reports [][]fusion.Record
	for _, r := range records {
		i, ok := index[r.Report.ID]
		if !ok {
			i = len(reports)
			index[r.Report.ID] = i
			reports = append(reports, nil)
		}
		reports[i] = append(reports[i], r)
	}
	return reports
}

// Kept up to date is the same as made from scratch, after every arrival and
// every removal, in any order.
func TestPictureIsTheSituation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reports := byReport(claims(t))
		var steps []int // a report arrives, or goes if it is there
		for range 2 * len(reports) {
			steps = append(steps, rapid.IntRange(0, len(reports)-1).Draw(t, "report"))
		}
		checkSteps(t, reports, steps)
	})
}

func checkSteps(t interface{ Fatal(...any) }, reports [][]fusion.Record, steps []int) {
	p := fusion.NewPicture()
	there := map[int]bool{}
	for n, i := range steps {
		if there[i] {
			p.Remove(reports[i][0].Report.ID)
			delete(there, i)
		} else {
			p.Add(reports[i])
			there[i] = true
		}
		var records []fusion.Record
		for i, r := range reports {
			if there[i] {
				records = append(records, r...)
			}
		}
		if got, want := marshal(t, p.Situation()), marshal(t, fusion.Situation(records, time.Time{})); got != want {
			t.Fatal(fmt.Sprintf("after step %d of %v:\n%s", n, steps, firstDifference(got, want)))
		}
		for _, day := range []string{"2024-12-04", "2024-12-20"} {
			if got, want := marshal(t, p.At(date(day).Time())), marshal(t, fusion.Situation(records, date(day).Time())); got != want {
				t.Fatal(fmt.Sprintf("step %d, as of %s:\n%s", n, day, firstDifference(got, want)))
			}
		}
	}
}

func firstDifference(got, want string) string {
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	cut := func(s string) string { return s[max(0, min(i, len(s))-600):min(len(s), i+300)] }
	return "kept up to date: …" + cut(got) + "\nfrom scratch: …" + cut(want)
}

// The same over thousands of claims that share places, speakers and copy.
func TestPictureOfManyReports(t *testing.T) {
	reports := byReport(heap(1500))
	for i := range reports { // some copy another's words
		if i%5 == 0 && i > 0 {
			for j := range reports[i] {
				reports[i][j].Claim.Quote = reports[i-1][j%len(reports[i-1])].Claim.Quote
			}
		}
	}
	rng := rand.New(rand.NewPCG(3, 4))
	p := fusion.NewPicture()
	for round := range 4 {
		for _, i := range rng.Perm(len(reports)) {
			if rng.IntN(3) == 0 {
				p.Remove(reports[i][0].Report.ID)
			} else {
				p.Add(reports[i])
			}
			if rng.IntN(4) == 0 {
				p.Situation()
			}
		}
		if got, want := marshal(t, p.Situation()), marshal(t, fusion.Situation(p.Records(), time.Time{})); got != want {
			t.Fatalf("round %d:\n%s", round, firstDifference(got, want))
		}
	}
}

// What rested on a report goes with it, and nothing else.
func TestRemoveTakesWhatRestedOnIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		reports := byReport(claims(t))
		p := fusion.NewPicture()
		for _, r := range reports[1:] {
			p.Add(r)
		}
		want := marshal(t, p.Situation())
		p.Add(reports[0])
		p.Situation()
		p.Remove(reports[0][0].Report.ID)
		if got := marshal(t, p.Situation()); got != want {
			t.Fatal(firstDifference(got, want))
		}
	})
}

// Nobody sees a picture change under their hands.
func TestSituationsAreNotChanged(t *testing.T) {
	reports := byReport(heap(600))
	p := fusion.NewPicture()
	for _, r := range reports[:len(reports)/2] {
		p.Add(r)
	}
	s := p.Situation()
	before := marshal(t, s)
	for _, r := range reports[len(reports)/2:] {
		p.Add(r)
		p.Situation()
	}
	if after := marshal(t, s); after != before {
		t.Error(firstDifference(after, before))
	}
}

// BenchmarkArrival measures one report coming in, of 15 claims, to the new
// picture being there.
func BenchmarkArrival(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			reports := byReport(heap(n + 15*300))
			slices.SortFunc(reports, func(x, y []fusion.Record) int { return x[0].Report.Published.Compare(y[0].Report.Published) })
			p := fusion.NewPicture()
			var old []fusion.Record
			for _, r := range reports[:len(reports)-300] {
				old = append(old, r...)
			}
			p.Add(old)
			p.Situation()
			fresh := reports[len(reports)-300:]
			runtime.GC()
			i, begun := 0, cpuTime()
			for b.Loop() {
				if i == len(fresh) {
					b.StopTimer()
					for _, r := range fresh {
						p.Remove(r[0].Report.ID)
					}
					p.Situation()
					i = 0
					b.StartTimer()
				}
				p.Add(fresh[i])
				p.Situation()
				i++
			}
			b.ReportMetric(float64((cpuTime()-begun).Milliseconds())/float64(b.N), "cpu-ms/op")
		})
	}
}
