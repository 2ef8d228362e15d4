package publish

import (
	"cmp"
	"slices"

	"orontes"
	"orontes/ontology"
)

// fresh is for how many days up to the day of the situation something is news.
const fresh = 3

// recent reports whether a day is within the last fresh days of the situation.
func recent(s *orontes.Situation, d orontes.Date) bool {
	return !d.IsZero() && !s.AsOf.IsZero() && d.DaysTo(orontes.DateOf(s.AsOf.UTC())) <= fresh
}

// highlights are the changes of control of the last days, the latest total of
// displaced people, what was destroyed or closed in the last days, and the news of
// hazards, health and needs that weigh most: at most ten, the best attested first.
func highlights(s *orontes.Situation) []Sentence {
	var control []*orontes.ControlEntry
	for i := range s.Control {
		if e := &s.Control[i]; recent(s, e.Since) || e.Status == orontes.Contested && recent(s, e.Last) {
			control = append(control, e)
		}
	}
	slices.SortStableFunc(control, func(a, b *orontes.ControlEntry) int {
		return cmp.Or(vague(a)-vague(b), cmp.Compare(b.Origins, a.Origins), cmp.Compare(b.Place.Population, a.Place.Population), b.Since.Compare(a.Since))
	})
	var list []Sentence
	for _, e := range control[:min(len(control), 4)] {
		list = append(list, controlSentence(e))
	}
	for _, e := range latestTotals(s)[:min(len(latestTotals(s)), 2)] {
		list = append(list, displacementSentence(e, orontes.Stock))
	}
	for _, states := range [][]orontes.StateEntry{s.Access, s.Services} {
		best := -1
		for i := range states {
			if recent(s, states[i].Since) && states[i].Status != orontes.Denied && (best < 0 || states[i].Origins > states[best].Origins) {
				best = i
			}
		}
		if best >= 0 {
			list = append(list, stateSentence(&states[best]))
		}
	}
	needs := in("needs", s)
	news := only(s.Events, func(e *orontes.EventEntry) bool {
		return needs(e) && recent(s, last(e.Time)) && e.Status != orontes.Denied
	})
	slices.SortStableFunc(news, func(a, b *orontes.EventEntry) int {
		return cmp.Or(cmp.Compare(ontology.OfKind(b.Kind).Weight, ontology.OfKind(a.Kind).Weight), cmp.Compare(b.Origins, a.Origins))
	})
	for _, e := range news[:min(len(news), 2)] {
		list = append(list, eventSentence(e))
	}
	return list
}

// vague is 1 for a change of hands that names no holder, which comes after
// those that do, else 0.
func vague(e *orontes.ControlEntry) int {
	if e.Holder == "" {
		return 1
	}
	return 0
}

// latestTotals are the latest whole total of each type of displacement and
// place, the greatest first.
func latestTotals(s *orontes.Situation) []*orontes.DisplacementEntry {
	latest := map[string]*orontes.DisplacementEntry{}
	var keys []string
	for i := range s.Displacement.Stock {
		e := s.Displacement.Stock[i]
		if e.Figure == nil || e.Figure.PartOf != "" || e.Figure.Of != "" || !stillCurrent(s, e.Time.End) {
			continue
		}
		place := name(e.Place)
		if e.Place != nil && e.Place.Precision == orontes.PrecisionCountry {
			place = "" // the total, as without a place
		}
		key := e.Type + "|" + e.Figure.Unit + "|" + place + "|" + name(e.Origin) + "|" + name(e.Destination)
		if latest[key] == nil {
			keys = append(keys, key)
		}
		latest[key] = e // entries come in order of time
	}
	list := make([]*orontes.DisplacementEntry, 0, len(keys))
	for _, key := range keys {
		list = append(list, latest[key])
	}
	slices.SortStableFunc(list, func(a, b *orontes.DisplacementEntry) int { return cmp.Compare(b.Figure.High, a.Figure.High) })
	return list
}

// keyFigures are the latest totals of displacement and the highest tolls.
func keyFigures(s *orontes.Situation) []Sentence {
	var list []Sentence
	for i, e := range latestTotals(s) {
		if i == 6 {
			break
		}
		list = append(list, displacementSentence(e, orontes.Stock))
	}
	var tolls []*orontes.EventEntry
	for i := range s.Events {
		if e := s.Events[i]; e.Kind == orontes.Casualties && e.Figure != nil && e.Figure.PartOf == "" && e.Status != orontes.Denied && stillCurrent(s, e.Time.End) {
			tolls = append(tolls, e)
		}
	}
	slices.SortStableFunc(tolls, func(a, b *orontes.EventEntry) int { return cmp.Compare(b.Figure.High, a.Figure.High) })
	for _, e := range tolls[:min(len(tolls), 5)] {
		list = append(list, eventSentence(e))
	}
	return list
}
