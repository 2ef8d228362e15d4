package fusion

import (
	"slices"

	"orontes"
)

// match is 0 where t cannot tell of the event, and higher the better it fits.
func (f *fuser) match(a *account, t *testimony) int {
	if !f.sameTime(a, t) {
		return 0
	}
	object := t.thing
	if object != "" && a.object != "" && object != a.object {
		return 0
	}
	sameObject := object != "" && object == a.object
	figure, ok := f.matchFigure(a, t)
	if !ok {
		return 0
	}
	sameThing := sameObject || figure == 3 || t.claim.Kind == orontes.Control
	if clash(a.targets, t.targets) && !sameThing {
		return 0
	}
	score := 1 + figure
	switch {
	case t.claim.Kind == orontes.Control:
		if !f.sameChange(a, t) {
			return 0
		}
	case clash(a.actors, t.actors):
		if !sameThing {
			return 0
		}
	case meet(a.actors, t.actors):
		score += 2
	}
	if meet(a.targets, t.targets) {
		score++
	}
	if t.place == 0 { // without a place, more must agree
		sameOrigin := slices.Contains(a.origins, t.origin)
		if figure < 3 && !sameObject && !(meet(a.actors, t.actors) && meet(a.targets, t.targets)) &&
			!(sameOrigin && t.claim.Kind == orontes.Casualties) {
			return 0
		}
	}
	return score
}

// sameTime reports whether the times overlap. A time that is only the day of
// the report may be a day late. Of two long stretches at least half must be
// common, or both begin on one day.
func (f *fuser) sameTime(a *account, t *testimony) bool {
	from, to := t.from, t.to
	if !t.stated {
		from -= f.rules.days["lag"]
	}
	if a.to < from || to < a.from {
		return false
	}
	if lengthA, lengthT := a.to-a.from+1, t.to-t.from+1; lengthA > 3 && lengthT > 3 && a.from != t.from {
		common := min(a.to, t.to) - max(a.from, t.from) + 1
		return 2*common >= max(lengthA, lengthT)
	}
	return true
}

// matchFigure is 3 for an equal figure, 1 for one that may be a version of it,
// 0 where there is nothing to compare; ok is false for a contradiction.
func (f *fuser) matchFigure(a *account, t *testimony) (score int, ok bool) {
	g := t.claim.Figure
	if !sound(g) {
		return 0, true
	}
	ok = true
	for _, h := range a.figures {
		switch {
		case sameFigure(g, h):
			return 3, true
		case scopeOf(g) != scopeOf(h):
		case f.rules.comparable(g, h):
			score = 1
		default:
			ok = false
		}
	}
	return score, ok || score > 0
}

// sameChange reports whether t tells of the same change of hands: nobody is
// said to win it who is said to lose it.
func (f *fuser) sameChange(a *account, t *testimony) bool {
	win, lose := f.claimant(t), f.quitter(t)
	return !clash(a.winners, win) && !meet(a.winners, lose) && !meet(a.losers, win)
}
