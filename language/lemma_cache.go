package language

import (
	"strings"

	"orontes/language/internal/morph"
	"orontes/language/internal/tag"
)

// cachedLemmas is how many lemmas an analyser remembers before it starts anew.
const cachedLemmas = 1 << 15

// lemmaKey is a form under a tag.
type lemmaKey struct {
	form string
	tag  tag.Tag
}

// lemmaCache remembers lemmas, so that each is made once and not per token.
type lemmaCache map[lemmaKey]string

// of returns the lemma of a form. What it keeps holds no part of the text.
func (c lemmaCache) of(rules *morph.Lemmas, form string, t tag.Tag) string {
	if lemma, ok := c[lemmaKey{form, t}]; ok {
		return lemma
	}
	if len(c) >= cachedLemmas {
		clear(c)
	}
	form = strings.Clone(form)
	lemma := rules.Of(form, t)
	c[lemmaKey{form, t}] = lemma
	return lemma
}
