package fusion

import "slices"

// joinReports finds outlets that tell in their own voice what every one of their
// reports also has from a speaker: "Rebels seize airport, monitor says". Where
// the report gives another number than the speaker, it is its own.
func (f *fuser) joinReports(ts []*testimony, origins []int, counts map[int]int, stands func(int) int) {
	said := map[*source][]*testimony{} // what each report has from speakers
	for _, t := range ts[:min(len(ts), 200)] {
		if !f.origins[t.origin].outlet {
			said[t.source] = append(said[t.source], t)
		}
	}
	if len(said) == 0 {
		return
	}
	for _, o := range origins {
		if _, merged := counts[o]; merged || !f.origins[o].outlet {
			continue
		}
		if speaker, ok := f.speaksFor(o, ts, said); ok && stands(speaker) != o {
			counts[o] = speaker
		}
	}
}

// speaksFor is the first speaker that an outlet has the matter from, if it has
// it from one in every report.
func (f *fuser) speaksFor(outlet int, ts []*testimony, said map[*source][]*testimony) (speaker int, ok bool) {
	for _, t := range ts {
		if t.origin != outlet {
			continue
		}
		i := slices.IndexFunc(said[t.source], func(s *testimony) bool {
			g, h := t.claim.Figure, s.claim.Figure
			return !sound(g) || !sound(h) || point(g) == point(h)
		})
		if i < 0 {
			return 0, false
		}
		if !ok {
			speaker, ok = said[t.source][i].origin, true
		}
	}
	return speaker, ok
}
