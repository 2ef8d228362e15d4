package judge

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"orontes"
	"orontes/eval/gold"
)

// Harm is a way in which a printed claim says what the text does not say.
type Harm string

// The harms. Of a claim paired loosely reality, speakers and pins are judged; of
// one that the gold has nothing of, only its pins and what lines of the gold forbid.
const (
	Swapped      Harm = "doer and victim swapped, or a speaker as either"
	DoerInvented Harm = "a doer the text does not name for it"
	Victim       Harm = "a victim the text does not name for it"
	Unreal       Harm = "denied, doubted, unreal or not yet done, told as fact"
	TurnedAround Harm = "a fact told as not having happened"
	WholeForPart Harm = "the whole given for the part"
	WrongNumber  Harm = "a wrong number"
	WrongPin     Harm = "a pin in the wrong place"
	SpeakerLost  Harm = "the speaker lost: told in the report's own voice"
	SpeakerFalse Harm = "a speaker who did not say it"
	Civilians    Harm = "civilian status invented"
)

// Harms lists the harms in the order in which they are reported.
var Harms = []Harm{Swapped, DoerInvented, Victim, Unreal, TurnedAround, WholeForPart, WrongNumber, WrongPin, SpeakerLost, SpeakerFalse, Civilians}

// harms lists the harms of a printed claim.
func harms(f *gold.File, pair *Pair) []Harm {
	p, g := pair.Printed, pair.Gold
	found := map[Harm]bool{}
	for i := range f.Claims {
		if x := &f.Claims[i]; x.Mark == gold.Forbidden && forbidden(f, x, p) {
			found[forbiddenAs(x)] = true
		}
	}
	for _, t := range []*orontes.Toponym{p.Place, p.Origin, p.Destination} {
		if t != nil && Misplaced(f, t) {
			found[WrongPin] = true
		}
	}
	if invented(f, p) {
		found[Civilians] = true
	}
	if g != nil {
		reality(f, g, p, found)
		speakers(f, g, p, found)
		if !pair.Loose {
			doers(f, g, p, found)
			numbers(g, p, found)
		}
	}
	var all []Harm
	for _, h := range Harms {
		if found[h] {
			all = append(all, h)
		}
	}
	return all
}

// asserted reports whether a claim stands as a fact or as somebody's word that
// it is one.
func asserted(p *orontes.Claim) bool {
	return p.Modality == orontes.Asserted && !p.Negated &&
		!slices.ContainsFunc(p.Attribution, func(a orontes.Attribution) bool { return a.Stance != orontes.States })
}

// forbidden reports whether a printed claim is one that must not be recorded:
// asserted, over the anchor, of the type, with every value the line names.
func forbidden(f *gold.File, x *gold.Claim, p *orontes.Claim) bool {
	if !p.Span.Overlaps(x.Anchor.Span) {
		return false
	}
	if x.Given("neg") {
		if x.Negated != p.Negated {
			return false
		}
	} else if !asserted(p) {
		return false
	}
	if len(x.Types) > 0 && !slices.ContainsFunc(x.Types, func(t gold.Type) bool {
		return t.Kind == p.Kind && (t.Type == "" || t.Type == p.Type) && (t.Object == "" || t.Object == gold.Object(p.Object))
	}) {
		return false
	}
	if len(x.Actors) > 0 && !slices.ContainsFunc(p.Actors, func(a orontes.Actor) bool { return asked(f.Text, a, x.Actors) }) {
		return false
	}
	if len(x.Targets) > 0 && !slices.ContainsFunc(p.Targets, func(a orontes.Actor) bool { return asked(f.Text, a, x.Targets) }) {
		return false
	}
	for _, y := range []struct {
		slot    *gold.Slot
		printed *orontes.Toponym
	}{{x.Place, p.Place}, {x.Origin, p.Origin}, {x.Destination, p.Destination}} {
		if y.slot != nil && (y.printed == nil || !at(f.Text, y.slot.Names, y.printed)) {
			return false
		}
	}
	if len(x.Figures) > 0 {
		if p.Figure == nil || !slices.ContainsFunc(x.Figures, func(g gold.Figure) bool { return holds(p.Figure, g.Low) }) {
			return false
		}
	}
	if len(x.Times) > 0 && !timed(f, x.Times, p.Time) {
		return false
	}
	if len(x.Says) > 0 && !said(f.Text, x.Says, p.Attribution) {
		return false
	}
	if x.Given("says") && len(x.Says) == 0 && len(p.Attribution) > 0 { // "says: -": in the report's own voice
		return false
	}
	return true
}

// forbiddenAs says what harm a forbidden line stands for, by what it names.
func forbiddenAs(x *gold.Claim) Harm {
	switch {
	case x.Given("neg"):
		return TurnedAround
	case len(x.Figures) > 0 && slices.Contains(x.Faults, "F1"):
		return WholeForPart
	case len(x.Figures) > 0:
		return WrongNumber
	case len(x.Actors) > 0:
		return Swapped
	case len(x.Targets) > 0:
		return Victim
	case x.Place != nil || x.Origin != nil || x.Destination != nil:
		return WrongPin
	case x.Given("says"):
		return SpeakerLost
	}
	return Unreal
}

// reality: what did not happen stands as a fact, or the other way round.
func reality(f *gold.File, g *gold.Claim, p *orontes.Claim, found map[Harm]bool) {
	real := len(g.Modality) == 0 || slices.Contains(g.Modality, orontes.Asserted)
	disputed := len(g.Says) > 0 && all(g.Says, func(chain []gold.Speaker) bool {
		return slices.ContainsFunc(chain, func(s gold.Speaker) bool { return s.Stance != "states" })
	})
	if p.Kind == orontes.Statement && !slices.ContainsFunc(g.Types, func(t gold.Type) bool { return t.Kind == orontes.Statement }) {
		return // that it was denied, threatened or urged is so, whatever became of it
	}
	if asserted(p) && (!real || g.Negated || disputed) {
		found[Unreal] = true
	}
	if p.Negated && !g.Negated && !disputed {
		found[TurnedAround] = true
	}
}

// speakers: somebody's word told in the report's own voice, or put in the mouth
// of somebody else.
func speakers(f *gold.File, g *gold.Claim, p *orontes.Claim, found map[Harm]bool) {
	needed := all(g.Says, func(chain []gold.Speaker) bool { return len(chain) > 0 })
	if len(g.Says) > 0 && needed && len(p.Attribution) == 0 {
		found[SpeakerLost] = true
	}
	for _, a := range spoken(g, p) {
		if !speaks(f.Text, a.Speaker, a.Span, g.Says) {
			found[SpeakerFalse] = true
		}
	}
}

// doers: who did it to whom.
func doers(f *gold.File, g *gold.Claim, p *orontes.Claim, found map[Harm]bool) {
	for _, a := range p.Actors {
		switch {
		case asked(f.Text, a, g.Actors):
		case asked(f.Text, a, g.Targets) || speaks(f.Text, a.Name, a.Span, g.Says):
			found[Swapped] = true
		default:
			found[DoerInvented] = true
		}
	}
	for _, a := range p.Targets {
		switch {
		case asked(f.Text, a, g.Targets):
		case asked(f.Text, a, g.Actors) || speaks(f.Text, a.Name, a.Span, g.Says):
			found[Swapped] = true
		case len(g.Targets) > 0 && !unspecific(a.Name) && !slices.ContainsFunc(g.Targets, func(list []gold.Name) bool {
			return slices.ContainsFunc(list, func(n gold.Name) bool { return unspecific(n.Words) })
		}):
			found[Victim] = true
		}
	}
}

// numbers: another number than the text's, or the whole for the part.
func numbers(g *gold.Claim, p *orontes.Claim, found map[Harm]bool) {
	if p.Figure == nil {
		return
	}
	if slices.ContainsFunc(g.Figures, func(x gold.Figure) bool { return x.Whole > 0 && x.Whole != x.Low && holds(p.Figure, x.Whole) }) {
		found[WholeForPart] = true
		return
	}
	if value, _ := figured(g.Figures, p.Figure); !value {
		found[WrongNumber] = true
	}
}

func holds(f *orontes.Figure, n float64) bool {
	return f.Best != nil && *f.Best == n || f.Low == n || f.High == n
}

// PinTolerance is how far, in kilometres, a settlement's pin may lie from the
// point of the gold, which is given to a tenth of a degree.
const PinTolerance = 50

// Misplaced reports whether a pin lies elsewhere than the gold says that name
// lies: another country; a settlement more than PinTolerance away; a point for
// what has none. Names that the gold does not list are not judged.
func Misplaced(f *gold.File, t *orontes.Toponym) bool {
	if !t.Resolved || t.Point == nil {
		return false
	}
	i := slices.IndexFunc(f.Places, func(p gold.Place) bool { return strings.EqualFold(p.Name.Words, t.Text) })
	if i < 0 {
		return false
	}
	p := f.Places[i]
	switch {
	case p.None:
		return true
	case t.Country != "" && t.Country != p.Country:
		return true
	case p.Point == nil || t.Precision != orontes.PrecisionSettlement && t.Precision != orontes.PrecisionPoint:
		return false
	}
	return Kilometres(*p.Point, *t.Point) > PinTolerance
}

// Kilometres is the distance along the great circle (haversine).
func Kilometres(a, b orontes.Point) float64 {
	rad := math.Pi / 180
	dLat, dLon := (b.Lat-a.Lat)*rad, (b.Lon-a.Lon)*rad
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(a.Lat*rad)*math.Cos(b.Lat*rad)*math.Pow(math.Sin(dLon/2), 2)
	return 2 * 6371 * math.Asin(math.Sqrt(h))
}

// invented reports whether people are called civilians where the sentence of
// the quote does not say so. The class of a party is not judged, only its name.
func invented(f *gold.File, p *orontes.Claim) bool {
	civilian := func(s string) bool {
		return slices.ContainsFunc(listed()["civilian"], func(w string) bool { return strings.Contains(strings.ToLower(s), w) })
	}
	if civilian(sentence(f.Text, p.Span).In(f.Text)) {
		return false
	}
	return p.Figure != nil && civilian(p.Figure.Of) || slices.ContainsFunc(p.Targets, func(a orontes.Actor) bool { return civilian(a.Name) })
}

// sentence is the stretch around a span up to the nearest line ends, or stops that
// a space and a capital follow.
func sentence(text string, s orontes.Span) orontes.Span {
	ends := func(i int) bool {
		return text[i] == '\n' || strings.IndexByte(".?!", text[i]) >= 0 && i+2 < len(text) && text[i+1] == ' ' && unicode.IsUpper(rune(text[i+2]))
	}
	for s.Start > 0 && !ends(s.Start-1) {
		s.Start--
	}
	for s.End < len(text) && !ends(s.End) {
		s.End++
	}
	return s
}
