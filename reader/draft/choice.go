package draft

import (
	"orontes"
	"orontes/learn"
)

// Choice is a decision about a claim that was learnt and not ruled: the options
// there were, the neutral one first, and which was taken.
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

// Chosen is a learnt choice that was made about a draft, and how sure it was, 0–1.
type Chosen struct {
	Name   string
	Surety float64
}

// Choices are the weights of the learnt choices, by their names. A choice without
// weights takes the first option.
type Choices map[string]*learn.Ranker

// cautious says, of choices, how likely the best option must be to be taken rather
// than the first, which names nobody: whoever is named did it or suffered it, and a
// wrong one is worse than none. On folds left out a fifth of the invented doers go
// for it, and a hundredth of the right ones.
var cautious = map[string]float64{"actor": .45, "target": .45}

// Decide takes the option with most weight.
func (d *Document) Decide(name string, options []Option) Choice {
	c := Choice{Name: name, Options: options}
	ranker := d.Choices[name]
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

// Tell tells whoever trains of the choices made about a claim.
func (d *Document) Tell(t *Draft, claim string) {
	if d.Listener.Chosen == nil {
		return
	}
	for _, c := range t.Choices {
		c.Claim = claim
		d.Listener.Chosen(c)
	}
}

// Choose takes an option for a draft and gives its claim the value. The first
// option must be the neutral one.
func (d *Document) Choose(t *Draft, name string, options []Option) {
	c := d.Decide(name, options)
	options[c.Taken].Set(&t.Claim)
	if c.Learnt {
		t.Chosen = append(t.Chosen[:len(t.Chosen):len(t.Chosen)], Chosen{name, c.Surety}) // drafts are copied
	}
	if d.Listener.Chosen != nil {
		t.Choices = append(t.Choices[:len(t.Choices):len(t.Choices)], c)
	}
}
