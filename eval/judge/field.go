package judge

import (
	"math"
	"slices"

	"orontes"
	"orontes/eval/gold"
)

// Field is one field of a claim that is judged.
type Field string

// The fields, in the order in which they are reported.
const (
	Actor        Field = "actor"
	Target       Field = "target"
	Place        Field = "place"
	Origin       Field = "origin"
	Destination  Field = "destination"
	When         Field = "time"
	Figure       Field = "figure"
	Qualifier    Field = "qualifier"
	Accumulation Field = "accumulation"
	Speaker      Field = "speaker"
	Modality     Field = "modality"
	Negation     Field = "negation"
	Object       Field = "object"
	Verification Field = "verification"
	Hedge        Field = "hedge"
	Code         Field = "ACLED code"
)

// Fields lists the fields. All but the last count for a claim that is right in
// every field; the code is of the scheme, not of the text.
var Fields = []Field{Actor, Target, Place, Origin, Destination, When, Figure, Qualifier, Accumulation, Speaker, Modality, Negation, Object, Verification, Hedge, Code}

// Compare judges the fields of a printed claim against a claim of the gold. A
// field that neither side has is left out.
func Compare(f *gold.File, g *gold.Claim, p *orontes.Claim) map[Field]bool {
	out := map[Field]bool{}
	text := f.Text
	if len(g.Actors) > 0 || len(p.Actors) > 0 {
		out[Actor] = parties(text, p.Actors, g.Actors)
	}
	if len(g.Targets) > 0 || len(p.Targets) > 0 {
		out[Target] = parties(text, p.Targets, g.Targets)
	}
	for _, x := range []struct {
		field   Field
		slot    *gold.Slot
		printed *orontes.Toponym
	}{{Place, g.Place, p.Place}, {Origin, g.Origin, p.Origin}, {Destination, g.Destination, p.Destination}} {
		if x.slot != nil || x.printed != nil {
			out[x.field] = placed(text, x.slot, x.printed)
		}
	}
	if !zero(p.Time) || len(g.Times) > 0 {
		out[When] = timed(f, g.Times, p.Time)
	}
	if len(g.Figures) > 0 || p.Figure != nil {
		value, qualifier := figured(g.Figures, p.Figure)
		out[Figure] = value
		if value && p.Figure != nil {
			out[Qualifier] = qualifier
		}
	}
	if len(g.Accumulated) > 0 && !slices.Contains(g.Accumulated, "-") {
		out[Accumulation] = slices.Contains(g.Accumulated, string(p.Accumulation))
	}
	if len(g.Says) > 0 || len(p.Attribution) > 0 {
		out[Speaker] = said(text, g.Says, spoken(g, p))
	}
	if real := len(g.Modality) == 0 || slices.Contains(g.Modality, orontes.Asserted); !real || p.Modality != orontes.Asserted {
		out[Modality] = real && p.Modality == orontes.Asserted || slices.Contains(g.Modality, p.Modality) || p.Modality == orontes.Possible && slices.Contains(g.Hedges, "deed")
	}
	if g.Negated || p.Negated {
		out[Negation] = g.Negated == p.Negated
	}
	if slices.ContainsFunc(g.Types, func(t gold.Type) bool { return t.Object != "" && objective[t.Kind] }) {
		out[Object] = slices.ContainsFunc(g.Types, func(t gold.Type) bool { return t.Object == gold.Object(p.Object) })
	}
	if len(g.Verified) > 0 || p.Verification != "" {
		out[Verification] = slices.Contains(g.Verified, p.Verification) || len(g.Verified) == 0 && p.Verification == ""
	}
	if slices.Contains(g.Hedges, "deed") && !slices.Contains(g.Hedges, "-") {
		out[Hedge] = p.Modality == orontes.Possible || slices.ContainsFunc(p.Attribution, doubted)
	}
	if slices.Contains(g.Hedges, "doer") && len(p.Actors) > 0 {
		out[Hedge] = slices.ContainsFunc(p.Actors, func(a orontes.Actor) bool { return a.Suspected })
	}
	if len(g.ACLED) > 0 {
		code := "-"
		if p.Codes != nil && p.Codes.ACLED != "" {
			code = p.Codes.ACLED
		}
		out[Code] = slices.Contains(g.ACLED, code)
	}
	return out
}

// objective are the kinds that are told of a thing; what a strike hit is its target.
var objective = map[orontes.Kind]bool{
	orontes.Damage: true, orontes.Access: true, orontes.Service: true, orontes.Aid: true, orontes.Need: true,
}

// every reports whether all fields are right that the text decides.
func every(judged map[Field]bool) bool {
	for field, right := range judged {
		if !right && field != Code {
			return false
		}
	}
	return true
}

// placed: the printed place has one of the names, or stands where one of them
// stands in the text; a place that is only described ("near Homs") is printed
// with a relation, and no other place is.
func placed(text string, s *gold.Slot, p *orontes.Toponym) bool {
	switch {
	case p == nil:
		return s == nil || s.Optional
	case s == nil:
		return false
	}
	related := func(n gold.Name) bool { return n.Relation != "" }
	if p.Relation != "" {
		return at(text, s.Names, p) && slices.ContainsFunc(s.Names, related)
	}
	return at(text, slices.DeleteFunc(slices.Clone(s.Names), related), p)
}

func at(text string, names []gold.Name, p *orontes.Toponym) bool {
	return slices.ContainsFunc(names, func(n gold.Name) bool {
		return sameName(p.Text, n.Words) || sameName(p.Name, n.Words) || within(text, p.Span, n)
	})
}

func zero(t *orontes.Interval) bool { return t == nil || t.IsZero() }

// timed: the printed time is one of the right ones. News that no words date has
// the report's day; what cannot be dated has no beginning.
func timed(f *gold.File, times []gold.Time, p *orontes.Interval) bool {
	if len(times) == 0 {
		return zero(p)
	}
	return slices.ContainsFunc(times, func(t gold.Time) bool {
		switch {
		case t.None || t.Published && f.Published.IsZero():
			return zero(p) || p.Start.IsZero() || p.Precision == orontes.PrecisionUnknownTime
		case zero(p):
			return false
		case t.Published:
			return p.End == f.Published && (p.Start.IsZero() || p.Start == p.End)
		case t.End.IsZero():
			return p.Start == t.Start && (p.End.IsZero() || p.End == f.Published)
		}
		return p.Start == t.Start && (p.End == t.End || p.End.IsZero() && t.End == f.Published)
	})
}

// figured: the printed figure has one of the right values in the right unit,
// and the same hedge.
func figured(figures []gold.Figure, p *orontes.Figure) (value, qualifier bool) {
	if len(figures) == 0 {
		return p == nil, true
	}
	for _, g := range figures {
		if g.None {
			value = value || p == nil
			continue
		}
		if p == nil || !sameUnit(g.Unit, p.Unit) || !sameValue(g, p) {
			continue
		}
		value = true
		qualifier = qualifier || g.Qualifier == p.Qualifier
	}
	return value, qualifier
}

func sameValue(g gold.Figure, p *orontes.Figure) bool {
	if g.Qualifier == orontes.Vague {
		return p.Qualifier == orontes.Vague && sharesWord(g.Words, p.Text)
	}
	best := math.NaN()
	if p.Best != nil {
		best = *p.Best
	}
	switch g.Qualifier {
	case orontes.Range:
		return p.Low == g.Low && p.High == g.High
	case orontes.AtLeast:
		return p.Low == g.Low || best == g.Low
	case orontes.AtMost:
		return p.High == g.High || best == g.High
	}
	return best == g.Low || p.Low == g.Low && p.High == g.High
}

func sharesWord(a, b string) bool {
	y := words(b)
	return slices.ContainsFunc(words(a), func(w string) bool { return slices.Contains(y, w) })
}

// sameUnit: people, households, kilometres and percent are told apart; any other
// unit is compared by its words.
func sameUnit(g, p string) bool {
	if g == p {
		return true
	}
	for _, fixed := range []string{orontes.UnitPeople, orontes.UnitHouseholds, orontes.UnitKM, orontes.UnitPercent} {
		if g == fixed || p == fixed {
			return false
		}
	}
	return sharesWord(g, p)
}

// said: the chain of speakers is the one told, each with its stance.
func said(text string, chains gold.Chains, printed []orontes.Attribution) bool {
	return len(chains) == 0 && len(printed) == 0 || slices.ContainsFunc(chains, func(chain []gold.Speaker) bool {
		return slices.EqualFunc(chain, printed, func(s gold.Speaker, a orontes.Attribution) bool {
			return named(text, a.Speaker, a.Span, s.Name) && s.Stance == string(a.Stance)
		})
	})
}

// speaks reports whether a name with its span is one of those who may be said to
// say it.
func speaks(text, name string, span orontes.Span, chains gold.Chains) bool {
	return slices.ContainsFunc(chains, func(chain []gold.Speaker) bool {
		return slices.ContainsFunc(chain, func(s gold.Speaker) bool { return named(text, name, span, s.Name) })
	})
}

func doubted(a orontes.Attribution) bool { return a.Stance == orontes.Doubts }

// spoken are the speakers of a printed claim. Where the gold has a hedged deed, an
// unnamed doubting voice is how the contract writes the hedge, and no speaker.
func spoken(g *gold.Claim, p *orontes.Claim) []orontes.Attribution {
	if !slices.Contains(g.Hedges, "deed") {
		return p.Attribution
	}
	if len(g.Says) == 0 && len(p.Attribution) == 1 && doubted(p.Attribution[0]) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(p.Attribution), func(a orontes.Attribution) bool { return a.Speaker == "" && doubted(a) })
}
