package fusion

import (
	"cmp"
	"slices"

	"orontes/ontology"
)

// episode is a stretch of time in one state.
type episode struct {
	sort     string // out, limited, working
	says     []*testimony
	rivals   []*testimony // put it in another state on the same day
	denials  []*testimony
	from, to day // first and last day of evidence
}

// episodes pieces the history of a thing together, in order of time. The same
// trouble after a long silence, dated anew, is a new episode.
func (f *fuser) episodes(ts []*testimony) (list []*episode, stray []*testimony) {
	slices.SortStableFunc(ts, func(a, b *testimony) int {
		return cmp.Or(cmp.Compare(a.began(), b.began()), compareBool(a.mode == denied, b.mode == denied), byIndex(a, b))
	})
	for _, t := range ts {
		sort, on := t.is.Condition.Sort, t.began()
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
		case now != nil && f.sameState(now, t) && !(t.stated && on > now.to+f.rules.days["episode"]):
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

// sameState reports whether a testimony bears the episode out: it tells of a
// state of the same sort, or of the same day's trouble in other words
// ("damaged", "destroyed").
func (f *fuser) sameState(e *episode, t *testimony) bool {
	c := t.is.Condition
	if c.Sort == e.sort {
		return true
	}
	alike := slices.ContainsFunc(e.says, func(s *testimony) bool { return s.is.Alike == t.is.Alike })
	return c.Sort != ontology.Working && e.sort != ontology.Working && (alike || t.began() <= e.to)
}

// began is the day from which a testimony tells of its state: the stated first
// day ("since the 28th"), else the day it was told.
func (t *testimony) began() day {
	if t.stated {
		return t.from
	}
	return t.to
}

// since is the first day the trouble is told of. "Overnight" on two days gives
// way to a testimony that names one of them.
func (e *episode) since() day {
	since := noDay
	for _, t := range e.says {
		on := t.began()
		if t.from < t.to && on == t.from && slices.ContainsFunc(e.says, func(s *testimony) bool {
			return s.stated && s.from == s.to && t.from <= s.from && s.from <= t.from+1
		}) {
			continue
		}
		if since == noDay || on < since {
			since = on
		}
	}
	if since == noDay {
		return e.from
	}
	return since
}

// gravest is the gravest state told in an episode.
func gravest(ts []*testimony) string {
	return slices.MinFunc(ts, func(a, b *testimony) int {
		return cmp.Or(cmp.Compare(b.is.Condition.Rank, a.is.Condition.Rank), cmp.Compare(a.state(), b.state()))
	}).state()
}
