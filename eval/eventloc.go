package eval

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
)

// eventRecord is one sentence with an event word and the places the event
// happened in; offsets count characters.
type eventRecord struct {
	ID       string    `json:"doc_id"`
	Text     string    `json:"text"`
	Events   []GeoGold `json:"event"`
	Toponyms []GeoGold `json:"toponyms"`
	nameless bool      // it has gold places, and none has a name
}

// The measures of EventLoc.
const (
	eventCovered = "covered: some claim stands over the event word"
	eventPlace   = "place of the event"
	eventSome    = "place of the event, any covering claim"
	eventGiven   = "place of the event, of those covered"
	eventNone    = "no place where gold has none"
)

// ScoreEventLoc scores the place of an event on EventLoc.
func ScoreEventLoc(b *Bench) (*Score, error) {
	gold, reports, err := eventSentences(b)
	if err != nil {
		return nil, err
	}
	s := newEventLoc()
	words := eventWords{}
	for i, r := range b.read(reports) {
		for _, event := range gold[i].Events {
			words.add(event.Name, s.event(event, gold[i], r))
		}
	}
	s.Tables = append(s.Tables, words.table())
	return s, nil
}

// eventSentences gives the sentences that have an event, without the names that are
// none, each with the report made of it.
func eventSentences(b *Bench) ([]eventRecord, []*orontes.Report, error) {
	gold, err := records[eventRecord](b.path("geo/eventloc-dev.jsonl.xz"))
	if err != nil {
		return nil, nil, err
	}
	gold = slices.DeleteFunc(gold, func(g eventRecord) bool { return len(g.Events) == 0 })
	for i, g := range gold {
		given := len(g.Toponyms)
		gold[i].Toponyms = slices.DeleteFunc(g.Toponyms, func(t GeoGold) bool { return !named(t.Name) })
		gold[i].nameless = given > 0 && len(gold[i].Toponyms) == 0
	}
	reports := make([]*orontes.Report, len(gold))
	for i, g := range gold {
		reports[i] = verbatim(g.ID, g.Text)
	}
	return gold, reports, nil
}

// named reports whether a gold toponym has a name: some are empty, a number or
// a single letter, slips of the annotation.
func named(name string) bool {
	letters := 0
	for _, r := range name {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 1
}

// eventOutcome is how one event fared.
type eventOutcome struct{ placed, covered, right bool }

// eventWords counts outcomes by event word.
type eventWords map[string]*[4]int

func (w eventWords) add(word string, o eventOutcome) {
	word = strings.ToLower(word)
	if w[word] == nil {
		w[word] = new([4]int)
	}
	for i, yes := range []bool{true, o.covered, o.placed, o.right} {
		if yes {
			w[word][i]++
		}
	}
}

// table lists the most frequent event words.
func (w eventWords) table() Table {
	t := Table{Title: "By event word", Head: []string{"word", "events", "covered by a claim", "with a gold place", "place right"}}
	words := sortedKeys(w)
	slices.SortStableFunc(words, func(a, b string) int { return w[b][0] - w[a][0] })
	for _, word := range words[:min(len(words), 30)] {
		n := w[word]
		t.Rows = append(t.Rows, []string{word, itoa(n[0]), percent(n[1], n[0]), itoa(n[2]), percent(n[3], n[2])})
	}
	return t
}

func newEventLoc() *Score {
	s := &Score{
		Set: "eventloc", Title: "EventLoc: which place belongs to which event",
		About: "Sentences of war reporting, each with one event word and the place names where that event happened. Half of the corpus; the other half is kept aside.",
		Rules: []string{
			"Each sentence is a report of its own. Gold places without a name (empty, a number, one letter) are dropped; an event that has no other is judged for coverage only.",
			"An event is covered when the span of some claim contains its word. The claim judged is the one with the smallest such span; of equal spans all are judged, and one that is right is enough, since a claim has one place and an event may have several.",
			"A place is right when it shares text with a gold place name of the event, or has the same name (case and the article al- aside). Only `place` is judged, not origin or destination; a place carried over from a title or dateline has no chance here.",
			"The choice of places is trained on these sentences: the figures here flatter it. The cross-validated figure, of sentences left out of training, is printed by `go run ./eval/train`.",
			"Shallow rule: the first place after the event word, else the last before it, among the places the program recognises.",
			"“Place of the event” is over all events with a gold place, uncovered ones counting as wrong.",
			"“No place where gold has none” is over covered events without a gold place. The gold leaves out places that are only implied and names it counts as part of another, so this is an upper bound on false places, not a target.",
		},
	}
	for _, name := range []string{eventPlace, eventSome, eventCovered, eventGiven, eventNone} {
		s.aim(name, 0)
	}
	return s
}

func (s *Score) event(event GeoGold, record eventRecord, r *orontes.Reading) eventOutcome {
	s.Documents++
	text, gold := r.Report.Text, record.Toponyms
	at := bytesOf(text)
	span := cut(at, event)
	smallest := covering(r, span)
	covered := len(smallest) > 0
	anyRight := slices.ContainsFunc(r.Claims, func(c orontes.Claim) bool { return c.Span.Contains(span) && placeIs(c.Place, gold, at) })
	s.count(eventCovered, covered)
	right := slices.ContainsFunc(smallest, func(c *orontes.Claim) bool { return placeIs(c.Place, gold, at) })
	placed := slices.ContainsFunc(smallest, func(c *orontes.Claim) bool { return c.Place != nil })
	got := ""
	if covered {
		got = tell(smallest[0])
	}
	fail := func(measure, class string) {
		s.Errors = append(s.Errors, Error{Measure: measure, Class: class, ID: r.Report.ID,
			Gold: fmt.Sprintf("“%s” at %s", event.Name, names(gold)), Got: got, Sentence: oneLine(text), Claims: tellAll(r.Claims)})
	}
	if len(gold) == 0 {
		if covered && !record.nameless {
			s.count(eventNone, !placed)
			if placed {
				fail(eventNone, "a place that gold does not give")
			}
		}
		return eventOutcome{covered: covered}
	}
	s.count(eventPlace, right)
	guess := shallowPlace(r.Places, span)
	s.against(eventPlace, placeIs(guess, gold, at))
	s.count(eventSome, anyRight)
	if covered {
		s.count(eventGiven, right)
	}
	outcome := eventOutcome{placed: true, covered: covered, right: right}
	if right {
		return outcome
	}
	moved := slices.ContainsFunc(smallest, func(c *orontes.Claim) bool {
		return placeIs(c.Origin, gold, at) || placeIs(c.Destination, gold, at)
	})
	found := false
	for i := range r.Places {
		found = found || placeIs(&r.Places[i], gold, at)
	}
	switch {
	case len(r.Claims) == 0:
		fail(eventPlace, "no claim in the sentence")
	case !covered:
		fail(eventPlace, "claims in the sentence, none over the word")
	case !found:
		fail(eventPlace, "the name was not recognised as a place")
	case moved:
		fail(eventPlace, "given as origin or destination")
	case anyRight:
		fail(eventPlace, "another claim over the word has it")
	case placed:
		fail(eventPlace, "another place of the sentence")
	default:
		fail(eventPlace, "name recognised, claim left without a place: "+string(smallest[0].Kind)+"."+smallest[0].Type)
	}
	return outcome
}

// covering are the claims whose span holds an event's word: the smallest such, and
// all of that size.
func covering(r *orontes.Reading, word orontes.Span) []*orontes.Claim {
	var smallest []*orontes.Claim
	for i := range r.Claims {
		c := &r.Claims[i]
		switch {
		case !c.Span.Contains(word):
		case len(smallest) == 0 || c.Span.Len() < smallest[0].Span.Len():
			smallest = []*orontes.Claim{c}
		case c.Span.Len() == smallest[0].Span.Len():
			smallest = append(smallest, c)
		}
	}
	return smallest
}

// placeIs reports whether a place is one of the gold names: by position, or by
// name. No place is none of them.
func placeIs(p *orontes.Toponym, gold []GeoGold, at []int) bool {
	return p != nil && slices.ContainsFunc(gold, func(g GeoGold) bool {
		return p.Span.Overlaps(cut(at, g)) || fold(p.Text) == fold(g.Name)
	})
}

func names(gold []GeoGold) string {
	var all []string
	for _, g := range gold {
		all = append(all, g.Name)
	}
	return strings.Join(all, ", ")
}

// bytesOf maps character offsets to byte offsets.
func bytesOf(text string) []int {
	at := make([]int, 0, len(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

// cut gives the byte span of a gold annotation; an annotation that runs past
// the text is cut off at its end.
func cut(at []int, g GeoGold) orontes.Span {
	clip := func(i int) int { return at[max(0, min(i, len(at)-1))] }
	return orontes.Span{Start: clip(g.Start), End: clip(g.End)}
}

// fold gives a name without case, accents of Latin letters, hyphens,
// apostrophes and a leading Arabic article.
func fold(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		if plain, ok := plainLetter[r]; ok {
			r = plain
		}
		switch {
		case r == '-' || r == '’' || r == '\'' || r == '‘' || r == '`' || r == 'ʿ' || r == 'ʼ':
			if r == '-' {
				b.WriteByte(' ')
			}
		case r == utf8.RuneError:
		default:
			b.WriteRune(r)
		}
	}
	words := strings.Fields(b.String())
	for len(words) > 1 && slices.Contains([]string{"al", "el", "ar", "as", "ash", "at", "ad", "the"}, words[0]) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

var plainLetter = map[rune]rune{'ā': 'a', 'á': 'a', 'à': 'a', 'â': 'a', 'ä': 'a', 'ã': 'a', 'å': 'a', 'é': 'e', 'è': 'e', 'ê': 'e', 'ë': 'e',
	'ī': 'i', 'í': 'i', 'ï': 'i', 'î': 'i', 'ō': 'o', 'ó': 'o', 'ö': 'o', 'ô': 'o', 'õ': 'o', 'ū': 'u', 'ú': 'u', 'ü': 'u', 'û': 'u',
	'ç': 'c', 'ñ': 'n', 'ş': 's', 'š': 's', 'ḩ': 'h', 'ḥ': 'h', 'ţ': 't', 'ṭ': 't', 'ḑ': 'd', 'ḍ': 'd', 'ž': 'z'}
