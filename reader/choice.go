package reader

import (
	"embed"
	"fmt"
	"path"
	"strings"
	"sync"

	"orontes"
	"orontes/learn"
)

//go:embed choices
var choiceFiles embed.FS

// Choice is a decision about a claim that was learnt and not ruled: the options
// there were, the rules' own first, and which was taken.
type Choice struct {
	Name    string // of what is chosen, and of the file of weights: place, speaker, …
	Claim   string // the claim's id; empty where the choice is the report's
	Options []Option
	Taken   int
	Learnt  bool    // the weights chose, not the order
	Surety  float64 // how likely the one taken is right, as far as the weights know, 0–1
}

// Option is a value a claim may have.
type Option struct {
	Features []string
	// One of three: Set gives a claim the value; Claim says which claim the option
	// is; Kind and Type are those that the word at Span is read as, none of them
	// where it tells nothing.
	Set   func(*orontes.Claim)
	Claim string
	Kind  orontes.Kind
	Type  string
	Span  orontes.Span
}

// chosen is a learnt choice that was made about a draft, and how sure it was, 0–1.
type chosen struct {
	name   string
	surety float64
}

// Choices are the weights of the learnt choices, by their names. A choice without
// weights takes the first option.
type Choices map[string]*learn.Ranker

// embeddedChoices are the weights trained on the project's own gold.
var embeddedChoices = sync.OnceValues(func() (Choices, error) {
	entries, err := choiceFiles.ReadDir("choices")
	if err != nil {
		return nil, err
	}
	all := Choices{}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".tsv")
		if !ok {
			continue
		}
		text, err := choiceFiles.ReadFile(path.Join("choices", e.Name()))
		if err != nil {
			return nil, err
		}
		if all[name], err = learn.ParseRanker(string(text)); err != nil {
			return nil, fmt.Errorf("choices/%s: %w", e.Name(), err)
		}
	}
	return all, nil
})

// Choosing returns a reader that differs in its weights: to train them, and to
// read what they were not trained on.
func (r *Reader) Choosing(choices Choices) *Reader {
	other := *r
	other.choices = choices
	return &other
}

// Choices are the weights that the reader chooses by.
func (r *Reader) Choices() Choices { return r.choices }

// choose takes an option for a draft and gives its claim the value. The first
// option must be what the rules would take.
func (d *document) choose(t *draft, name string, options []Option) {
	c := d.decide(name, options)
	options[c.Taken].Set(&t.claim)
	if c.Learnt {
		t.chosen = append(t.chosen[:len(t.chosen):len(t.chosen)], chosen{name, c.Surety}) // drafts are copied
	}
	if d.desk.Chosen != nil {
		t.choices = append(t.choices[:len(t.choices):len(t.choices)], c)
	}
}

// cautious says, of choices, how likely the best option must be to be taken rather
// than the first, which names nobody: whoever is named did it or suffered it, and a
// wrong one is worse than none. On folds left out a fifth of the invented doers go
// for it, and a hundredth of the right ones.
var cautious = map[string]float64{"actor": .45, "target": .45}

// decide takes the option with most weight.
func (d *document) decide(name string, options []Option) Choice {
	c := Choice{Name: name, Options: options}
	ranker := d.reader.choices[name]
	if ranker == nil || len(options) < 2 {
		return c
	}
	features := make([][]string, len(options))
	for i := range options {
		features[i] = options[i].Features
	}
	c.Learnt = true
	best, likely := ranker.Best(features)
	if likely[best] < cautious[name] {
		best = 0
	}
	c.Taken, c.Surety = best, likely[best]
	return c
}

// tell tells whoever trains of the choices made about a claim.
func (d *document) tell(t *draft, claim string) {
	if d.desk.Chosen == nil {
		return
	}
	for _, c := range t.choices {
		c.Claim = claim
		d.desk.Chosen(c)
	}
}
