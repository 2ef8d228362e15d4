package fusion

import (
	"slices"

	"orontes/ontology"
)

// historian adds testimonies to a history, in order of time.
type historian struct {
	f       *fuser
	tenures []*tenure
	stray   []*testimony
}

func (h *historian) last() *tenure {
	if len(h.tenures) == 0 {
		return nil
	}
	return h.tenures[len(h.tenures)-1]
}

func (h *historian) begin(t *testimony) *tenure {
	n := &tenure{begin: t.to, winners: h.f.claimant, losers: h.f.quitter}
	h.tenures = append(h.tenures, n)
	return n
}

// near reports whether t tells of a time close enough to the tenure's
// beginning to be part of the same change of hands.
func (h *historian) near(n *tenure, t *testimony) bool {
	return t.from <= n.since()+h.f.rules.days["meet"]
}

func (h *historian) take(t *testimony) {
	f, now := h.f, h.last()
	who, from := f.claimant(t), f.quitter(t)
	switch {
	case now == nil:
		now = h.begin(t)
	case len(who) == 0: // "was captured"
		if len(now.won)+len(now.held) == 0 && len(now.lost) == 0 || h.near(now, t) && !meet(from, now.holder) {
			now.silent = append(now.silent, t)
			now.loser = addParties(now.loser, from)
			return
		}
		now = h.begin(t)
	case len(now.holder) == 0 && h.near(now, t) && !meet(now.loser, who): // "lost by A" meets "taken by B"
	case meet(now.holder, who):
		if objected := now.lastObjection(); objected != noDay && t.to > objected {
			now = h.begin(t) // said again after it was denied
		}
	case len(now.holder) > 0 && t.from <= now.since() && t.is.Effect != ontology.Retakes:
		// Another is said to have taken it no later: an older change of hands
		// told late, or a rival account of this one.
		if older := h.earlier(t, who); older != nil {
			older.won = append(older.won, t)
			return
		}
		if !t.precise() && t.from < now.since() {
			h.insert(t, who)
			return
		}
		now.rivals = append(now.rivals, t)
		return
	default:
		now = h.begin(t)
	}
	if len(who) == 0 {
		now.silent = append(now.silent, t)
	} else {
		now.won = append(now.won, t)
	}
	now.holder = addParties(now.holder, who)
	now.loser = addParties(now.loser, from)
}

// earlier is the latest tenure before the last that t may tell of.
func (h *historian) earlier(t *testimony, who []*party) *tenure {
	for i := len(h.tenures) - 2; i >= 0; i-- {
		if n := h.tenures[i]; meet(n.holder, who) && n.since() <= t.to {
			return n
		}
	}
	return nil
}

// insert puts a change of hands that is told late, and of an uncertain day,
// before the present tenure.
func (h *historian) insert(t *testimony, who []*party) {
	n := &tenure{begin: t.from, winners: h.f.claimant, losers: h.f.quitter,
		won: []*testimony{t}, holder: who, loser: h.f.quitter(t)}
	h.tenures = slices.Insert(h.tenures, len(h.tenures)-1, n)
}

func (h *historian) hold(t *testimony) {
	now, who := h.last(), h.f.claimant(t)
	switch {
	case len(who) == 0:
		return
	case now == nil:
		now = h.begin(t)
	case meet(now.holder, who):
	case len(now.holder) == 0 && !meet(now.loser, who):
	case len(now.holder) == 0:
		now.against = append(now.against, t) // who is said to have lost it is said to hold it
		return
	case t.to < now.since():
		if h.earlier(t, who) == nil {
			h.insert(t, who)
		}
		return
	default:
		now.rivals = append(now.rivals, t)
		h.turnOver(now, who)
		return
	}
	now.held = append(now.held, t)
	now.holder = addParties(now.holder, who)
}

// turnOver ends a tenure that two independent origins have come to contradict
// with one rival, and that nobody has borne out since.
func (h *historian) turnOver(now *tenure, who []*party) {
	var rivals []*testimony
	first := noDay
	for _, r := range now.rivals {
		if r.is.Effect == ontology.Holds && meet(h.f.claimant(r), who) {
			rivals = append(rivals, r)
			if first == noDay || r.to < first {
				first = r.to
			}
		}
	}
	if h.f.independent(sorted(rivals)) < 2 || slices.ContainsFunc(now.says(), func(s *testimony) bool { return s.to >= first }) {
		return
	}
	now.rivals = slices.DeleteFunc(now.rivals, func(r *testimony) bool { return slices.Contains(rivals, r) })
	n := h.begin(rivals[0])
	n.begin, n.held = first, rivals
	for _, r := range rivals {
		n.holder = addParties(n.holder, h.f.claimant(r))
	}
}

func (h *historian) leave(t *testimony) {
	f, now := h.f, h.last()
	who, to := f.quitter(t), f.claimant(t)
	switch {
	case now == nil, len(now.holder) > 0 && meet(now.holder, who) && !h.toldLate(now, t):
		now = h.begin(t)
	case len(now.holder) > 0 && meet(now.holder, who):
		return // the holder had lost it before, in a tenure that is not told
	case len(to) > 0 && clash(now.holder, to):
		now.rivals = append(now.rivals, t)
		return
	}
	now.lost = append(now.lost, t)
	now.loser = addParties(now.loser, who)
	now.holder = addParties(now.holder, to)
}

// toldLate reports whether t tells, vaguely, of a time before the tenure.
func (h *historian) toldLate(now *tenure, t *testimony) bool {
	return !t.precise() && t.from < now.since()
}

func (h *historian) contest(t *testimony) {
	now := h.last()
	if now == nil {
		now = h.begin(t)
	}
	if t.to >= now.since() {
		now.contests = append(now.contests, t)
	}
}

// deny weighs a denial against what it denies: that somebody took or holds the
// place, or that somebody left it.
func (h *historian) deny(t *testimony) {
	f := h.f
	if t.is.Effect == ontology.Leaves {
		if who := f.quitter(t); len(who) == 0 { // "denies the loss": whoever is said to have taken it has not
			if now := h.last(); now != nil && t.to >= now.since() {
				now.against = append(now.against, t)
			} else {
				h.stray = append(h.stray, t)
			}
		} else { // "denies it withdrew": it holds
			now := h.last()
			switch {
			case now != nil && meet(now.holder, who):
				now.held = append(now.held, t)
			case now != nil && (meet(now.loser, who) || len(now.holder) > 0):
				now.against = append(now.against, t)
			default:
				h.stray = append(h.stray, t)
			}
		}
		return
	}
	who := f.claimant(t)
	for i := len(h.tenures) - 1; i >= 0; i-- {
		n := h.tenures[i]
		if len(who) == 0 && len(n.won)+len(n.silent) > 0 || meet(n.holder, who) {
			if i == len(h.tenures)-1 && t.to >= n.since() {
				n.against = append(n.against, t)
			}
			return
		}
	}
	h.stray = append(h.stray, t)
}
