package fusion

import (
	"slices"

	"orontes"
)

// match is 0 where t cannot tell of the event, and higher the better it fits.
func (f *fuser) match(a *account, t *testimony) int {
	if !f.sameTime(a, t) || t.thing != "" && a.object != "" && t.thing != a.object {
		return 0
	}
	figure, ok := f.matchFigure(a, t)
	if !ok {
		return 0
	}
	g := agreement{
		figure:  figure,
		object:  t.thing != "" && t.thing == a.object,
		actors:  meet(a.actors, t.actors),
		targets: t.claim.Kind != orontes.Casualties && meet(a.targets, t.targets), // there, they are who is counted
	}
	if t.claim.Kind == orontes.Control {
		if !f.sameChange(a, t) {
			return 0
		}
		return 1 + figure
	}
	same := g.object || g.figure == 3 || f.rules.rare[t.claim.Type]
	if !same && (clash(a.actors, t.actors) || t.claim.Kind != orontes.Casualties && astray(a.targets, t.targets)) {
		return 0
	}
	if !f.enough(a, t, &g) {
		return 0
	}
	return g.score()
}

// agreement is in what a testimony and an account agree beyond time and place.
type agreement struct {
	figure                  int // as matchFigure
	object, actors, targets bool
}

func (g *agreement) score() int {
	score := 1 + g.figure
	if g.actors {
		score += 2
	}
	if g.targets || g.object {
		score++
	}
	return score
}

// The share of telling words that two quotes must have in common: where place
// or time say next to nothing, and where they say something.
const (
	manyWords = 0.5
	someWords = 0.2
	// fewestWords is how many telling words a quote must have for its words
	// to tell anything.
	fewestWords = 3
)

// enough reports whether they agree in enough to tell of one event. In a small
// place, on one day, time and place are enough. In a large town or a province
// something more must agree, and much more where there is no place to speak of.
func (f *fuser) enough(a *account, t *testimony, g *agreement) bool {
	if f.rules.rare[t.claim.Type] && !t.undated && !a.undated {
		return true
	}
	casualties := t.claim.Kind == orontes.Casualties
	if casualties && g.figure == 1 && a.from == t.from && t.from != t.to {
		// A toll of the same days, or one that runs on: a version, or an update.
		if t.place != 0 && a.to != a.from || slices.Contains(a.origins, t.origin) {
			return true
		}
	}
	switch {
	case f.loose(a, t):
		large := g.figure == 3 && point(t.claim.Figure) >= 10
		return large || g.actors && g.targets || g.object && (g.actors || f.words(a, t) >= someWords) || f.words(a, t) >= manyWords
	case f.busy(t):
		return g.figure == 3 || g.object || !casualties && (g.actors || g.targets || f.mentioned(a, t)) || f.words(a, t) >= someWords
	}
	return true
}

// loose reports whether place and time say so little that agreeing in them is
// next to nothing: no place, a whole country, no day but that of receipt, or a
// stretch of weeks for what happened on a few days.
func (f *fuser) loose(a *account, t *testimony) bool {
	if t.place == 0 || f.at(t.place).Precision == orontes.PrecisionCountry || t.undated || a.undated {
		return true
	}
	long, short := t.to-t.from, a.to-a.from
	if long < short {
		long, short = short, long
	}
	return long > 14 && short < long/4
}

// busy reports whether so much happens in the place on one day that the day
// does not tell events apart.
func (f *fuser) busy(t *testimony) bool {
	return f.places[t.place].broad() || f.at(t.place).Population >= int(f.rules.ratio["busy"])
}

// sameTime reports whether the times overlap. A time that is only the day of
// the report may be a day late. Of two long stretches at least half must be
// common, or both begin on one day.
func (f *fuser) sameTime(a *account, t *testimony) bool {
	from, to := t.from, t.to
	if !t.stated || f.rules.rare[t.claim.Type] {
		from -= f.rules.days["lag"]
	}
	if f.rules.rare[t.claim.Type] {
		to += f.rules.days["lag"]
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
	for _, x := range a.tolls {
		switch {
		case sameFigure(g, x.figure) && g.Qualifier == orontes.Vague: // "dozens" are dozens everywhere
			score = max(score, 1)
		case sameFigure(g, x.figure):
			return 3, true
		case scopeOf(g) != scopeOf(x.figure):
		case x.origin == t.origin && x.report == t.report.ID:
			return 0, false // one voice that gives two figures in one report tells of two things
		case f.rules.comparable(g, x.figure):
			score = max(score, 1)
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
