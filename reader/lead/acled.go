package lead

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/note"
)

//go:embed deeds.lst
var deedsTable string

// otherEvent is the sub-event type of news that ACLED has no type for.
const otherEvent = "Other"

// deedClass is a class of words of deeds.lst.
type deedClass struct {
	name  string
	codes []string // the sub-event types it suggests
}

// deedWords are the classes by lemma, and those by the beginning of one.
type deedWords struct {
	whole map[string][]*deedClass
	stems []string
	begin map[string]*deedClass
}

// Deeds reads deeds.lst.
var Deeds = sync.OnceValues(func() (*deedWords, error) {
	w := &deedWords{whole: map[string][]*deedClass{}, begin: map[string]*deedClass{}}
	n := 0
	for line := range strings.Lines(deedsTable) {
		n++
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, rest, named := strings.Cut(line, " = ")
		lemmas, codes, coded := strings.Cut(rest, " | ")
		if !named || !coded {
			return nil, fmt.Errorf("deeds.lst:%d: %q is not NAME = lemmas | codes", n, line)
		}
		class := &deedClass{name: name, codes: strings.Split(codes, "; ")}
		for lemma := range strings.SplitSeq(lemmas, ", ") {
			if stem, many := strings.CutSuffix(lemma, "*"); many {
				w.stems, w.begin[stem] = append(w.stems, stem), class
			} else {
				w.whole[lemma] = append(w.whole[lemma], class)
			}
		}
	}
	return w, nil
})

// deedsOf lists the classes of words in a sentence.
func deedsOf(s *note.Sentence) []*deedClass {
	words, err := Deeds()
	if err != nil {
		panic(err) // New has read it
	}
	return words.classes(s)
}

// classes lists the classes of words in a sentence, each once, in order.
func (w *deedWords) classes(s *note.Sentence) []*deedClass {
	var all []*deedClass
	add := func(c *deedClass) {
		if !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	for i := range s.Tokens {
		lemma := strings.ToLower(s.Tokens[i].Lemma)
		for _, c := range w.whole[lemma] {
			add(c)
		}
		for _, stem := range w.stems {
			if strings.HasPrefix(lemma, stem) {
				add(w.begin[stem])
			}
		}
	}
	return all
}

// event is a sub-event type that the chief event may be of, with what speaks for it.
type event struct {
	code     string
	features []string
}

// ChiefEvent gives the chief claim the ACLED sub-event type of the event that its
// report is about: its own, that of another claim or one that the words beside it
// suggest. News always has one.
func ChiefEvent(d *draft.Document, claims []orontes.Claim, chief int) {
	c, s := &claims[chief], d.Drafts[chief].S
	if !Happened(c) {
		return // what did not happen has no type
	}
	var events []*event
	suggest := func(code, feature string) {
		if code == "" {
			return
		}
		k := slices.IndexFunc(events, func(e *event) bool { return e.code == code })
		if k < 0 {
			k = len(events)
			events = append(events, &event{code: code})
		}
		if e := events[k]; !slices.Contains(e.features, feature) {
			e.features = append(e.features, feature)
		}
	}
	own := Code(c)
	if own == "" {
		own = otherEvent
	}
	suggest(own, "own")
	for j := range claims {
		o := &claims[j]
		switch near := o.Sentence - c.Sentence; {
		case j == chief:
		case near == 0:
			suggest(Code(o), "in its sentence")
			if Linked(d, chief, j) || Linked(d, j, chief) {
				suggest(Code(o), "linked")
			}
		case near == 1, near == -1:
			suggest(Code(o), "beside its sentence")
		}
		if !d.Drafts[j].S.Body {
			suggest(Code(o), "in the title")
		}
	}
	here := deedsOf(s)
	for n, class := range here {
		for _, code := range class.codes {
			suggest(code, "word of it")
			if n == 0 {
				suggest(code, "first word of it")
			}
		}
	}
	lead := deedsOf(&d.Sentences[0])
	for _, class := range lead {
		for _, code := range class.codes {
			suggest(code, "word of the first sentence")
		}
	}
	suggest(otherEvent, "other")
	events = events[:min(len(events), longestChoice)]

	options := make([]draft.Option, len(events))
	for n, e := range events {
		features := append(e.features, "code "+e.code)
		with := func(what string) { features = append(features, e.code+" of "+what) }
		with(string(c.Kind))
		with(string(c.Kind) + "." + c.Type)
		if r := d.Drafts[chief].Reading; r != nil {
			with("verb " + s.Tokens[r.Head].Lemma)
		}
		if n == 0 {
			features = append(features, "own of "+string(c.Kind), "own of "+string(c.Kind)+"."+c.Type)
		}
		for k, a := range c.Actors {
			if k == 0 {
				with("actor " + a.Class)
			}
		}
		for k, a := range c.Targets {
			if k == 0 {
				with("target " + a.Class)
				if len(c.Actors) > 0 {
					with("actor " + c.Actors[0].Class + " target " + a.Class)
				}
			}
		}
		for _, class := range here {
			with("word " + class.name)
		}
		for _, class := range lead {
			with("first " + class.name)
		}
		code := e.code
		options[n] = draft.Option{Features: features, Set: func(c *orontes.Claim) {
			codes := orontes.Codes{ACLED: code}
			if c.Codes != nil {
				codes.PLOVER = c.Codes.PLOVER
			}
			c.Codes = &codes
		}}
	}
	choice := d.Decide("acled", options)
	choice.Claim = c.ID
	options[choice.Taken].Set(c)
	if choice.Learnt {
		c.By = append(c.By, draft.ByChoice+choice.Name)
	}
	if d.Listener.Chosen != nil {
		d.Listener.Chosen(choice)
	}
}

// Code is the ACLED sub-event type of a claim, "" for none.
func Code(c *orontes.Claim) string {
	if c.Codes == nil {
		return ""
	}
	return c.Codes.ACLED
}
