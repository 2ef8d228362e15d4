package fusion

import (
	"slices"

	"orontes"
)

// match is 0 where t cannot tell of the event, and higher the better it fits.
func (f *fuser) match(a *account, t *testimony) int {
	g, ok := f.fits(a, t)
	switch {
	case !ok:
		return 0
	case t.claim.Kind == orontes.Control:
		return 1 + g.figure
	case !f.enough(a, t, &g):
		return 0
	}
	return g.score()
}

// fits reports whether nothing t tells contradicts the event, and in what they
// agree.
func (f *fuser) fits(a *account, t *testimony) (g agreement, ok bool) {
	if !f.sameTime(a, t) || t.thing != "" && a.object != "" && t.thing != a.object {
		return g, false
	}
	if g.figure, ok = f.matchFigure(a, t); !ok {
		return g, false
	}
	if t.claim.Kind == orontes.Control {
		return g, f.sameChange(a, t)
	}
	g.object = t.thing != "" && t.thing == a.object
	g.actors = meet(a.actors, t.actors)
	g.targets = t.claim.Kind != orontes.Casualties && meet(a.targets, t.targets) // there, they are who is counted
	same := g.object || g.figure == 3 || t.is.Rare || f.oneToll(a, t, g.figure)
	return g, same || !against(a.actors, t.actors) && !(t.claim.Kind != orontes.Casualties && astray(a.targets, t.targets))
}

// oneToll reports whether a large toll is that of the account, though another
// is said to have caused it: the place is small, the day is one, and the
// numbers may be versions of each other.
func (f *fuser) oneToll(a *account, t *testimony, figure int) bool {
	return f.largeTolls(a, t, figure) && !f.loose(a, t) && !f.busy(t)
}

// largeTolls reports whether t gives a toll of one day that is large, and may
// be a version of the account's, of the same day.
func (f *fuser) largeTolls(a *account, t *testimony, figure int) bool {
	return t.claim.Kind == orontes.Casualties && figure > 0 && point(t.claim.Figure) >= largeToll && t.claim.Figure.Qualifier != orontes.Vague &&
		!t.undated && !a.undated && t.from == t.to && a.from == a.to && a.from == t.from
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
	if t.is.Rare && !t.undated && !a.undated {
		return true
	}
	casualties := t.claim.Kind == orontes.Casualties
	if casualties && g.figure == 1 && a.from == t.from && t.from != t.to {
		// A toll of the same days, or one that runs on: a version, or an update.
		if t.ground != 0 && a.to != a.from || slices.Contains(a.origins, t.origin) {
			return true
		}
	}
	switch {
	case f.loose(a, t):
		large := g.figure == 3 && point(t.claim.Figure) >= 10
		return large || g.actors && g.targets && firm(a.targets, t.targets) && !t.undated && !a.undated || g.object && (g.actors || f.words(a, t) >= someWords) || f.words(a, t) >= manyWords
	case f.busy(t):
		return g.figure == 3 || g.object || !casualties && (g.actors || g.targets || f.mentioned(a, t)) || f.words(a, t) >= someWords
	}
	return true
}

// loose reports whether place and time say so little that agreeing in them is
// next to nothing: no place, a whole country, no day but that of receipt, or a
// stretch of weeks for what happened on a few days.
func (f *fuser) loose(a *account, t *testimony) bool {
	if t.ground == 0 || f.at(t.ground).Precision == orontes.PrecisionCountry || t.undated || a.undated || t.open || a.head.open {
		return true
	}
	long, short := t.to-t.from, a.to-a.from
	if long < short {
		long, short = short, long
	}
	if t.is.Kind.Scene { // what is over in a moment is not what went on for days
		return long >= 7 && short <= 1
	}
	return long > 14 && short < long/4
}

// busy reports whether so much happens in the place on one day that the day
// does not tell events apart.
func (f *fuser) busy(t *testimony) bool {
	return f.crowded(t.ground)
}

func (f *fuser) crowded(place int) bool {
	return place == 0 || f.places[place].broad() || f.at(place).Population >= int(f.rules.ratio["busy"])
}

// sameTime reports whether the times overlap. A time that is only the day of
// the report may be a day late. Of two long stretches at least half must be
// common, or both begin on one day.
func (f *fuser) sameTime(a *account, t *testimony) bool {
	from, to := t.from, t.to
	if !t.stated || t.is.Rare || f.equalToll(a, t) {
		from -= f.rules.days["lag"]
	}
	if t.is.Rare {
		to += f.rules.days["lag"]
	}
	if a.to < from || to < a.from {
		return false
	}
	lengthA, lengthT := a.to-a.from+1, t.to-t.from+1
	if t.is.Kind.Scene && max(lengthA, lengthT) > 30 && min(lengthA, lengthT) <= 3 && !f.equalToll(a, t) {
		return false // no strike lasts for months
	}
	if max(lengthA, lengthT) > 365 && min(lengthA, lengthT) <= 3 && !t.is.Lasting {
		return false // nor is a day's fighting that of years
	}
	if lengthA > 3 && lengthT > 3 && a.from != t.from {
		common := min(a.to, t.to) - max(a.from, t.from) + 1
		return 2*common >= max(lengthA, lengthT)
	}
	return true
}

// equalToll reports whether t gives the account's toll, and one so large that a
// day's difference is sooner one of telling.
func (f *fuser) equalToll(a *account, t *testimony) bool {
	g := t.claim.Figure
	return t.claim.Kind == orontes.Casualties && t.ground != 0 && sound(g) && g.Qualifier != orontes.Vague && point(g) >= largeToll &&
		slices.ContainsFunc(a.tolls, func(x toll) bool { return f.rules.sameToll(g, x.figure) })
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
		case f.rules.sameFigure(g, x.figure) && g.Qualifier == orontes.Vague: // "dozens" are dozens everywhere
			score = max(score, 1)
		case f.rules.sameFigure(g, x.figure):
			return 3, true
		case f.rules.scopeOf(g) != f.rules.scopeOf(x.figure):
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
