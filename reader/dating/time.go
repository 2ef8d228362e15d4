package dating

import (
	"fmt"
	"strconv"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/note"
	"orontes/reader/site"
	"orontes/reader/when"
)

// recent is how many sentences back a day told is still one that what follows may
// have happened on; and how many claims.
const recent, recentClaims = 4, 8

// lately is how many days before a report nothing lies that it only remembers.
const lately = 60

// days are the times that a claim may have happened at, each once.
type days struct {
	published orontes.Date
	past      bool // what is only remembered: none of the report's own days
	times     []orontes.Interval
	features  [][]string
}

// offer adds a time, or what speaks for one that is there already: what the sentence
// states is stated, whatever else tells of it.
func (o *days) offer(i orontes.Interval, features ...string) {
	if o.past && !i.Start.IsZero() && i.Start.AddDays(lately).After(o.published) {
		return
	}
	k := 0
	for k < len(o.times) && (o.times[k].Start != i.Start || o.times[k].End != i.End) {
		k++
	}
	switch {
	case k == len(o.times):
		o.times, o.features = append(o.times, i), append(o.features, o.datable(&i))
	case i.Basis == orontes.TimeStated && o.times[k].Basis != orontes.TimeStated:
		o.times[k] = i
	}
	o.features[k] = append(o.features[k], features...)
}

// datable tells of an interval what may make it one that something happened in.
func (o *days) datable(i *orontes.Interval) []string {
	all := []string{"precision " + string(i.Precision)}
	switch p := o.published; {
	case p.IsZero() || i.End.IsZero() || i.Start.IsZero():
	case i.Start == p && i.End == p:
		all = append(all, "that day")
	case i.Start.After(p):
		all = append(all, "ahead")
	default:
		all = append(all, "days back "+strconv.Itoa(min(5, i.Start.DaysTo(p)/3)))
	}
	switch {
	case i.Start.IsZero():
		all = append(all, "open start")
	case i.End.IsZero():
		all = append(all, "open end")
	case i.Start != i.End:
		all = append(all, "stretch")
	}
	return all
}

// today is the report's day, where it has one.
func today(d *draft.Document) orontes.Interval {
	if p := d.Report.Published; !p.IsZero() {
		return orontes.Interval{Start: p, End: p, Precision: orontes.PrecisionDay, Basis: orontes.TimePublished}
	}
	return orontes.Interval{Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimePublished}
}

// Headed is the first time that a line tells, else the report's day.
func Headed(d *draft.Document, s *note.Sentence) *orontes.Interval {
	for k := range s.Times {
		if i, ok := spanned(d, &s.Times[k]); ok {
			return &i
		}
	}
	i := today(d)
	return &i
}

// Date chooses when a claim happened: on the report's day, at any time that the
// sentence or those before it tell, at that of a claim before, or nobody knows when.
func Date(d *draft.Document, t *draft.Draft, drafts []draft.Draft) {
	s, c, at := t.S, &t.Claim, t.Head()
	kind, tense := string(c.Kind), s.Tokens[s.Clause(at)].XPOS
	settings := append(site.Settings(d, t, at), kind, tense, "times "+strconv.Itoa(min(2, len(s.Times))))
	if !s.Body {
		settings = append(settings, "headline")
	}
	for _, k := range s.Children(at) {
		if note.Universal(s.Tokens[k].Rel) == "aux" {
			settings = append(settings, "aux "+s.Lower(k))
		}
	}
	group := func(name string, features ...string) []string {
		features = append(features, name)
		for _, f := range settings {
			features = append(features, name+" "+f)
		}
		return features
	}
	// What is tried or commemorated today happened then: a wrong day is worse than none.
	o := days{published: d.Report.Published, past: remembered(d, s, at)}
	o.offer(today(d), group("published")...)
	o.offer(orontes.Interval{Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimePublished}, group("none")...)
	if p := d.Report.Published; !p.IsZero() {
		eve := p.AddDays(-1)
		o.offer(orontes.Interval{Start: eve, End: eve, Precision: orontes.PrecisionDay, Basis: orontes.TimeInferred}, group("eve")...)
	}
	if i := c.Time; i != nil {
		o.offer(*i, "given")
	}
	references := references(d, s)
	i := preceding(s, at, references)
	if i == nil && c.Figure != nil {
		i = timeBehind(d, s, c.Figure.Span)
	}
	if i != nil {
		c.Time, t.Dated = i, true
		return
	}
	best := nearestTime(s, at)
	for k := range s.Times {
		e := &s.Times[k]
		i, ok := spanned(d, e)
		if !ok && !e.Undatable {
			continue
		}
		if !ok {
			i.Basis, i.Precision = orontes.TimeStated, orontes.PrecisionUnknownTime
		}
		features := group("here", timely(d, t, drafts, e)...)
		if k == best {
			features = append(features, "nearest", "nearest "+kind)
		}
		reckoned := false
		for _, from := range references {
			reckoned = from != e.Start && reckon(d, &o, e, from, features) || reckoned
		}
		if !reckoned {
			o.offer(i, features...)
		}
	}
	for n := s.Number - 1; n >= max(0, s.Number-recent); n-- {
		before := &d.Sentences[n]
		for k := range before.Times {
			e := &before.Times[k]
			if i, ok := spanned(d, e); ok && !e.Duration {
				i.Basis, i.Text = orontes.TimeInferred, ""
				o.offer(i, group("back", draft.Bucket("back", s.Number-n), fmt.Sprintf("back, last %v", k == len(before.Times)-1),
					fmt.Sprintf("back, background %v", e.Background), fmt.Sprintf("back, same paragraph %v", before.Paragraph == s.Paragraph))...)
			}
		}
	}
	for k, n := len(d.Drafts)-1, 0; k >= 0 && n < recentClaims; k-- {
		b := &d.Drafts[k]
		if b == t || b.Claim.Time == nil || b.S == s && !b.Dated {
			continue
		}
		n++
		same := b.S == s
		features := []string{fmt.Sprintf("told, here %v", same), fmt.Sprintf("told, type %v", b.Claim.Kind == c.Kind && b.Claim.Type == c.Type),
			fmt.Sprintf("told, last %v, %v", n == 1, same), fmt.Sprintf("told %s, %s", b.Claim.Kind, kind),
			fmt.Sprintf("told, place %v", b.Claim.Place != nil && c.Place != nil && b.Claim.Place.Key == c.Place.Key)}
		if same && b.Reading != nil && (s.SameEvent(b.Head(), at, true) || s.SameEvent(at, b.Head(), true)) {
			features = append(features, "told of the event", fmt.Sprintf("told of the event %s, %s", b.Claim.Kind, kind))
		}
		o.offer(*b.Claim.Time, features...)
	}
	options := make([]draft.Option, len(o.times))
	for k, i := range o.times {
		options[k] = draft.Option{Set: func(c *orontes.Claim) { c.Time = &i }, Features: o.features[k]}
	}
	d.Choose(t, "time", options)
	t.Dated = true
}

// references are the days that a length of time may be counted from: those that a
// sentence tells, and the last one told before it.
func references(d *draft.Document, s *note.Sentence) []orontes.Date {
	var all []orontes.Date
	for n := s.Number; n >= max(0, s.Number-recent); n-- {
		times := d.Sentences[n].Times
		for k := len(times) - 1; k >= 0; k-- {
			if e := &times[k]; e.Precision == orontes.PrecisionDay && !e.Start.IsZero() && !e.Duration && (e.Against != when.Event) {
				all = append(all, e.Start)
				if n < s.Number {
					return all
				}
			}
		}
	}
	return all
}

// preceding is the day of what a time is counted from, a known length of time before
// another day: "two days after capturing Rastan". nil where no words say so.
func preceding(s *note.Sentence, at int, references []orontes.Date) *orontes.Interval {
	for k := range s.Times {
		e := &s.Times[k]
		if e.Against != when.Event || e.Offset <= 0 || len(references) == 0 || !opened(s, e.Last, at) {
			continue
		}
		day := references[0].AddDays(-e.Offset)
		return &orontes.Interval{Start: day, End: day, Precision: orontes.PrecisionDay, Basis: orontes.TimeInferred, Text: e.Text}
	}
	return nil
}

// opened reports whether a word belongs to the clause that begins at a token: no
// second verb stands between, nor a comma behind the first.
func opened(s *note.Sentence, first, at int) bool {
	verbs := 0
	for i := first; i < at; i++ {
		if s.Tokens[i].Form == "," && verbs > 0 {
			return false
		}
		if note.IsVerb(s.Token(i)) {
			verbs++
		}
	}
	return at >= first && verbs < 2
}

// timeBehind is the time told right behind a figure: "including 32 in the past 24
// hours". nil for none.
func timeBehind(d *draft.Document, s *note.Sentence, figure orontes.Span) *orontes.Interval {
	k := s.QuantityAt(figure)
	for n := range s.Times {
		if e := &s.Times[n]; k >= 0 && e.First == s.Quantities[k].Last {
			if i, ok := spanned(d, e); ok {
				return &i
			}
		}
	}
	return nil
}

// reckon offers the day that lies a length of time after another: "a day later". It
// reports whether there is one.
func reckon(d *draft.Document, o *days, e *when.Expression, from orontes.Date, features []string) bool {
	if e.Against != when.Narrative && e.Against != when.Event {
		return false
	}
	n := e.Offset
	if n == 0 && !o.published.IsZero() && !e.Start.IsZero() {
		n = o.published.DaysTo(e.Start)
	}
	if n == 0 {
		return false
	}
	i := e.Interval
	i.Start, i.Precision, i.Basis = from.AddDays(n), orontes.PrecisionDay, orontes.TimeInferred
	i.End = i.Start
	o.offer(i, append([]string{"reckoned"}, features...)...)
	return true
}

// spanned is the interval of an expression: its own, or of a length of time that
// ends with the report's day the days it covers.
func spanned(d *draft.Document, e *when.Expression) (orontes.Interval, bool) {
	i := e.Interval
	if !i.IsZero() && !(e.Duration && e.Start.IsZero()) {
		return i, true
	}
	if p := d.Report.Published; e.Duration && e.MaxDays >= 1 && !p.IsZero() {
		i.Start, i.End, i.Precision, i.Basis, i.Text = p.AddDays(-int(e.MaxDays)), p, orontes.PrecisionDay, orontes.TimeInferred, e.Text
		return i, true
	}
	return i, false
}

// timeHead is the token of a time that its other tokens hang from.
func timeHead(s *note.Sentence, e *when.Expression) int {
	for k := e.First; k < e.Last; k++ {
		if h := s.Tokens[k].Head; h < e.First || h >= e.Last {
			return k
		}
	}
	return e.First
}

// nearestTime is the time that hangs nearest to a word, -1 for none.
func nearestTime(s *note.Sentence, at int) int {
	best, least := -1, 0
	for k := range s.Times {
		if steps := steps(s, timeHead(s, &s.Times[k]), at); best < 0 || steps < least {
			best, least = k, steps
		}
	}
	return best
}

// steps is how many edges of the tree lie between two words.
func steps(s *note.Sentence, from, to int) int {
	for up := 0; to >= 0; up, to = up+1, s.Tokens[to].Head {
		if down := s.Depth(from, to); down >= 0 {
			return up + down
		}
	}
	return len(s.Tokens)
}

// timely tells how a time stands to the word that tells a claim, and to what else the
// claim says.
func timely(d *draft.Document, t *draft.Draft, drafts []draft.Draft, e *when.Expression) []string {
	s, head := t.S, timeHead(t.S, e)
	features := site.Stands(d, nil, t, drafts, [2]int{e.First, e.Last}, head, "time ")
	add := func(name string, holds bool) {
		if holds {
			features = append(features, "here, "+name)
		}
	}
	own := steps(s, head, t.Head())
	for k := range drafts {
		if o := &drafts[k]; o.Head() != t.Head() && steps(s, head, o.Head()) < own {
			add("nearer another claim", true)
			break
		}
	}
	add(draft.Bucket("steps", own), true)
	add("bound "+fmt.Sprint(e.Bound), true)
	add(fmt.Sprintf("against %d", e.Against), true)
	add("only", len(s.Times) == 1)
	add("length", e.Duration)
	add("background", e.Background)
	add("future", e.Future)
	add("undatable", e.Undatable)
	add("fronted", e.First < 2)
	add("first word "+s.Lower(e.First), true)
	add("last word "+s.Lower(e.Last-1), true)
	add("before "+s.Lower(e.First-1), true)
	if h := s.Tokens[head].Head; h >= 0 {
		add("of speech", note.IsVerb(s.Token(h)) && d.Known.Light.Says[s.Tokens[h].Lemma])
		add("of a verb", note.IsVerb(s.Token(h)))
		add("of "+s.Preposition(h)+" noun", note.IsNominal(s.Token(h)))
	}
	if r := t.Reading; r != nil {
		for k := range r.Fillers {
			f := &r.Fillers[k]
			add("behind "+string(f.Slot.Role), f.Behind() == e.First)
			add("inside "+string(f.Slot.Role), s.Depth(head, f.Head) > 0)
		}
	}
	return features
}

// remembered reports whether what token i tells is only remembered or judged: "the
// anniversary of the strike that …", "a trial over the killing".
func remembered(d *draft.Document, s *note.Sentence, i int) bool {
	return s.Ancestor(i, func(at int) bool { return d.Known.Words.Modality[s.Tokens[at].Lemma] == "memory" }) >= 0
}
