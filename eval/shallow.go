package eval

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"

	"orontes"
	"orontes/eval/gold"
	"orontes/eval/judge"
)

// The shallow rules are what the reader is held against: a rule of one line that
// knows nothing of grammar. Where the reader falls below one, something that it
// knows does harm. Their words are data, in shallow.tsv.

//go:embed shallow.tsv
var shallowTable string

type shallowRule struct {
	answer  string
	pattern *regexp.Regexp
}

// shallowRules are the rules by set.
var shallowRules = sync.OnceValue(func() map[string][]shallowRule {
	all := map[string][]shallowRule{}
	for line := range strings.Lines(shallowTable) {
		parts := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(parts) != 3 {
			continue
		}
		all[parts[0]] = append(all[parts[0]], shallowRule{parts[1], regexp.MustCompile("(?i)" + parts[2])})
	}
	return all
})

// shallowAnswer is the answer of the first rule of a set that matches, "" for none.
func shallowAnswer(set, text string) string {
	for _, r := range shallowRules()[set] {
		if r.pattern.MatchString(text) {
			return r.answer
		}
	}
	return ""
}

// shallowEarliest is the answer whose pattern matches earliest in the text.
func shallowEarliest(set, text string) string {
	best, at := "", len(text)+1
	for _, r := range shallowRules()[set] {
		if m := r.pattern.FindStringIndex(text); m != nil && m[0] < at {
			best, at = r.answer, m[0]
		}
	}
	return best
}

var plainYear = regexp.MustCompile(`\b(?:19|20)[0-9]{2}\b`)

// shallowFigure is the first number over 31 that is no year, NaN's stand-in -1
// for none: "the first number that can be neither a day nor a year".
func shallowFigure(text string) float64 {
	for _, n := range numbersIn(plainYear.ReplaceAllString(text, " ")) {
		if n > 31 {
			return n
		}
	}
	return -1
}

// shallowPlace is the first place after a word, else the last before it.
func shallowPlace(places []orontes.Toponym, word orontes.Span) *orontes.Toponym {
	var before *orontes.Toponym
	for i := range places {
		p := &places[i]
		if p.Span.Start >= word.End {
			return p
		}
		if p.Span.End <= word.Start {
			before = p
		}
	}
	return before
}

// shallowOften is the place named most often that is no country, the earliest
// of equals.
func shallowOften(places []orontes.Toponym) *orontes.Toponym {
	count := map[string]int{}
	for i := range places {
		if places[i].Precision != orontes.PrecisionCountry {
			count[fold(places[i].Text)]++
		}
	}
	var best *orontes.Toponym
	for i := range places {
		if n := count[fold(places[i].Text)]; n > 0 && (best == nil || n > count[fold(best.Text)]) {
			best = &places[i]
		}
	}
	return best
}

// shallowPattern is the only pattern of a set.
func shallowPattern(set string) *regexp.Regexp { return shallowRules()[set][0].pattern }

// shallowDead is the number nearest to the first word of death, -1 for none.
func shallowDead(text string) float64 {
	word := shallowPattern("death").FindStringIndex(text)
	if word == nil {
		return -1
	}
	best, distance := -1.0, 1<<30
	for _, m := range shallowPattern("number").FindAllStringIndex(text, -1) {
		numbers := numbersIn(text[m[0]:m[1]])
		if len(numbers) == 0 {
			continue
		}
		d := m[0] - word[1]
		if m[0] < word[0] {
			d = word[0] - m[1]
		}
		if d < distance {
			best, distance = numbers[0], d
		}
	}
	return best
}

// shallowSide is the side named first of all in a text.
func shallowSide(text string) string {
	low, best, at := padded(text), "", 1<<30
	for _, p := range parties {
		for _, w := range p.Words {
			if i := strings.Index(low, " "+w+" "); i >= 0 && i < at {
				best, at = p.Name, i
			}
		}
	}
	return best
}

// shallowFields gives the shallow answer to each field of a gold claim, from the
// words around its anchor, and judges it as the reader's is judged:
//
//   - place: the first place after the anchor in the line, else the last before
//   - figure: the number nearest to the anchor in its line, for the claims that
//     have one; all other claims none
//   - actor: the nearest named side before the anchor, after it in the passive
//   - time: the report's day
//   - speaker: whoever says, tells or is quoted in the line
//   - modality, negation: asserted
//   - ACLED code: the first of 25 patterns
func shallowFields(f *gold.File, g *gold.Claim, places []orontes.Toponym) map[judge.Field]bool {
	from, to := lineBounds(f.Text, g.Anchor.Span)
	line := f.Text[from:to]
	p := orontes.Claim{Kind: g.Types[0].Kind, Type: g.Types[0].Type, Span: g.Anchor.Span, Modality: orontes.Asserted}
	var near []orontes.Toponym
	for _, t := range places {
		if t.Span.Start >= from && t.Span.End <= to {
			near = append(near, t)
		}
	}
	p.Place = shallowPlace(near, g.Anchor.Span)
	if len(g.Figures) > 0 {
		best, distance := -1.0, 1<<30
		for _, m := range shallowPattern("number").FindAllStringIndex(line, -1) {
			numbers := numbersIn(plainYear.ReplaceAllString(line[m[0]:m[1]], ""))
			d := max(from+m[0]-g.Anchor.Span.End, g.Anchor.Span.Start-(from+m[1]))
			if len(numbers) > 0 && d < distance {
				best, distance = numbers[0], d
			}
		}
		if best >= 0 {
			unit := orontes.UnitPeople
			if len(g.Figures) > 0 {
				unit = g.Figures[0].Unit
			}
			p.Figure = &orontes.Figure{Low: best, Best: &best, High: best, Unit: unit, Qualifier: orontes.Exact}
		}
	}
	if span, ok := shallowDoer(line, g.Anchor.Span.Start-from); ok {
		span = orontes.Span{Start: from + span.Start, End: from + span.End}
		p.Actors = []orontes.Actor{{Name: span.In(f.Text), Span: span}}
	}
	if !f.Published.IsZero() {
		p.Time = &orontes.Interval{Start: f.Published, End: f.Published, Basis: orontes.TimePublished}
	}
	for _, r := range shallowRules()["speaker"] {
		if m := r.pattern.FindStringSubmatchIndex(line); m != nil {
			span := orontes.Span{Start: from + m[2], End: from + m[3]}
			p.Attribution = []orontes.Attribution{{Speaker: span.In(f.Text), Span: span, Stance: orontes.States}}
			break
		}
	}
	if len(g.ACLED) > 0 {
		if code := shallowAnswer("acled", line); code != "-" && code != "" {
			p.Codes = &orontes.Codes{ACLED: code}
		}
	}
	return judge.Compare(f, g, &p)
}

// shallowDoer is the nearest named side before a position, or the one after
// "by" where that follows soon.
func shallowDoer(line string, at int) (orontes.Span, bool) {
	sides := shallowPattern("side").FindAllStringIndex(line, -1)
	after := shallowPattern("passive").FindStringIndex(line[min(max(at, 0), len(line)):])
	for _, m := range sides {
		if after != nil && m[0] >= at+after[1] {
			return orontes.Span{Start: m[0], End: m[1]}, true
		}
	}
	slices.Reverse(sides)
	for _, m := range sides {
		if m[1] <= at {
			return orontes.Span{Start: m[0], End: m[1]}, true
		}
	}
	return orontes.Span{}, false
}

// lineBounds are the bounds of the line a span begins in.
func lineBounds(text string, s orontes.Span) (from, to int) {
	start := max(0, min(s.Start, len(text)))
	from, to = start, start
	for from > 0 && text[from-1] != '\n' {
		from--
	}
	for to < len(text) && text[to] != '\n' {
		to++
	}
	return from, to
}
