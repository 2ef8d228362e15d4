package fusion

import (
	"cmp"
	"slices"

	"orontes"
)

// states lists the bridges, roads, crossings and airports (access), or the
// water, power, hospitals and bread (services), that something is known of,
// each with the state the latest evidence puts it in. Evidence of one day that
// puts it in two states leaves it contested. What says nothing of a place is
// an event, not a state.
func (f *fuser) states(section string) []orontes.StateEntry {
	tracks := map[holding][]*testimony{}
	for i := range f.testimonies {
		t := &f.testimonies[i]
		switch t.claim.Kind {
		case orontes.Access, orontes.Service, orontes.Damage:
			_, known := f.rules.state[t.claim.Type]
			if known && t.place != 0 && t.mode <= denied && f.rules.object[t.thing].section == section {
				h := holding{t.place, t.thing}
				tracks[h] = append(tracks[h], t)
			}
		}
	}
	entries := make([]orontes.StateEntry, 0, len(tracks))
	for h, ts := range tracks {
		entries = append(entries, f.stateEntry(h, section, ts))
	}
	slices.SortFunc(entries, func(a, b orontes.StateEntry) int {
		return cmp.Or(cmp.Compare(a.Object, b.Object), cmp.Compare(placeName(a.Place), placeName(b.Place)), cmp.Compare(placeKey(a.Place), placeKey(b.Place)))
	})
	return entries
}

// episode is a stretch of time in one state.
type episode struct {
	sort     string // out, limited, working
	says     []*testimony
	rivals   []*testimony // put it in another state on the same day
	denials  []*testimony
	from, to day // first and last day of evidence
}

func (f *fuser) stateEntry(h holding, section string, ts []*testimony) orontes.StateEntry {
	episodes, stray := f.episodes(ts)
	e := orontes.StateEntry{Object: h.object, Place: f.at(h.place)}
	prefix := "acc"
	if section == sectionServices {
		prefix = "svc"
	}
	if len(episodes) == 0 { // it is only denied
		t := best(stray)
		e.Kind, e.State, e.Since, e.Quote = t.claim.Kind, t.claim.Type, t.to.date(), t.claim.Quote
		e.Evidence = f.evidence(prefix, nil, stray)
		e.Age, e.Stale = f.age(e.Last, f.rules.object[h.object].fresh)
		return e
	}
	for _, past := range episodes[:len(episodes)-1] {
		e.Past = append(e.Past, orontes.Episode{State: f.gravest(past.says), Since: past.since().date(), Claims: claimIDs(slices.Concat(past.says, past.rivals, past.denials))})
	}
	now := episodes[len(episodes)-1]
	e.State, e.Since = f.gravest(now.says), now.since().date()
	latest := now.says[len(now.says)-1]
	for _, t := range now.says { // quote one that names the state shown
		if t.claim.Type == e.State {
			latest = t
			break
		}
	}
	e.Kind, e.Quote = latest.claim.Kind, latest.claim.Quote
	e.Actors = f.named(now.says, actorsOf)
	e.Evidence = f.evidence(prefix, now.says, slices.Concat(now.rivals, now.denials))
	e.Values = f.disagree("actor", sorted(now.says), actorsOf)
	if len(now.rivals) > 0 {
		e.Values = append(e.Values, f.versions("state", slices.Concat(now.says, now.rivals), func(t *testimony) string { return t.claim.Type })...)
	}
	if len(now.denials) > 0 {
		e.Values = append(e.Values, f.version("denied", "denied", now.denials))
	}
	e.Age, e.Stale = f.age(e.Last, f.rules.object[h.object].fresh)
	return e
}

// episodes pieces the history of a thing together, in order of time. The same
// trouble after a long silence, dated anew, is a new episode.
func (f *fuser) episodes(ts []*testimony) (list []*episode, stray []*testimony) {
	slices.SortStableFunc(ts, func(a, b *testimony) int {
		return cmp.Or(cmp.Compare(a.began(), b.began()), compareBool(a.mode == denied, b.mode == denied), byIndex(a, b))
	})
	for _, t := range ts {
		sort, on := f.rules.state[t.claim.Type].sort, t.began()
		var now *episode
		if len(list) > 0 {
			now = list[len(list)-1]
		}
		switch {
		case t.mode == denied && now != nil && now.sort == sort:
			now.denials = append(now.denials, t)
			continue
		case t.mode == denied:
			stray = append(stray, t)
			continue
		case now != nil && now.sort == sort && !(t.stated && on > now.to+f.rules.days["episode"]):
		case now != nil && now.sort != sort && on <= now.from && !slices.ContainsFunc(now.says, func(s *testimony) bool { return s.report.ID == t.report.ID }):
			now.rivals = append(now.rivals, t)
			continue
		default:
			now = &episode{sort: sort, from: on, to: on}
			list = append(list, now)
		}
		now.says = append(now.says, t)
		now.from, now.to = min(now.from, on), max(now.to, on)
		if t.from < t.to { // "since the 28th", told on the 31st, is evidence until then
			now.to = max(now.to, t.to)
		}
	}
	return list, stray
}

// began is the day from which a testimony tells of its state: the stated first
// day ("since the 28th"), else the day it was told.
func (t *testimony) began() day {
	if t.stated {
		return t.from
	}
	return t.to
}

// since is the first stated day of the episode, else the first day of evidence.
func (e *episode) since() day {
	since := noDay
	for _, t := range e.says {
		if t.stated && (since == noDay || t.from < since) {
			since = t.from
		}
	}
	if since == noDay {
		return e.from
	}
	return since
}

// gravest is the gravest state told in an episode.
func (f *fuser) gravest(ts []*testimony) string {
	worst := ts[0].claim.Type
	for _, t := range ts {
		if a, b := f.rules.state[t.claim.Type], f.rules.state[worst]; cmp.Or(cmp.Compare(b.rank, a.rank), cmp.Compare(t.claim.Type, worst)) < 0 {
			worst = t.claim.Type
		}
	}
	return worst
}
