package language

import (
	"strings"

	"orontes/language/internal/segment"
	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
	"orontes/language/internal/word"
)

// Analyser analyses texts. It reuses its scratch memory and is not safe for
// concurrent use: each goroutine takes its own from the model.
type Analyser struct {
	model   *Model
	setting Setting

	segmenter segment.Segmenter
	words     []word.Word
	tags      []tag.Tag
	input     tree.Input
	tagging   tag.Scratch
	parsing   tree.Scratch
	lemmas    map[string]string
}

// Analyser returns a new analyser with the given setting.
func (m *Model) Analyser(s Setting) *Analyser {
	return &Analyser{model: m, setting: s, lemmas: map[string]string{}}
}

// Analyse splits a text into sentences and words, and analyses each.
func (a *Analyser) Analyse(text string) []Sentence {
	spans, cuts := a.segmenter.Split(text)
	tokens := make([]Token, len(spans))
	for i, w := range spans {
		tokens[i] = Token{Start: w.Start, End: w.End, Form: text[w.Start:w.End], SpaceAfter: w.Space}
	}
	sents := make([]Sentence, len(cuts))
	for i, c := range cuts {
		sents[i] = Sentence{
			Start: spans[c.First].Start, End: spans[c.Last-1].End,
			Paragraph: c.Block, Tokens: tokens[c.First:c.Last:c.Last],
		}
		a.fill(&sents[i])
	}
	return sents
}

// AnalyseTokens analyses sentences whose words are given. Offsets are those of
// the text that joins the words by spaces and the sentences by newlines.
func (a *Analyser) AnalyseTokens(sents [][]string) []Sentence {
	out := make([]Sentence, 0, len(sents))
	offset := 0
	for _, forms := range sents {
		s := Sentence{Start: offset, End: offset, Tokens: make([]Token, len(forms))}
		for i, form := range forms {
			s.Tokens[i] = Token{Start: offset, End: offset + len(form), Form: form, SpaceAfter: true}
			s.End = offset + len(form)
			offset = s.End + 1
		}
		a.fill(&s)
		out = append(out, s)
	}
	return out
}

// Complete analyses a sentence whose words are there, as ReadCoNLLU returns
// it, and overwrites everything but the words.
func (a *Analyser) Complete(s *Sentence) {
	s.first = nil
	a.fill(s)
}

// longestParsed is the most words that are parsed together; a sentence of
// more is parsed in pieces, each under the one before.
const longestParsed = 400

// fill analyses the words of a sentence.
func (a *Analyser) fill(s *Sentence) {
	for first := 0; first < len(s.Tokens); first += longestParsed {
		last := min(first+longestParsed, len(s.Tokens))
		a.parse(s.Tokens[first:last], first)
	}
	s.index()
}

// parse tags and parses words that start at index first of their sentence.
func (a *Analyser) parse(tokens []Token, first int) {
	parts := a.model.parts
	a.words, a.tags = a.words[:0], a.tags[:0]
	for i := range tokens {
		a.words = append(a.words, word.Of(tokens[i].Form))
		a.tags = append(a.tags, 0)
	}
	parts.Tagger.Tag(a.words, a.tags, &a.tagging)
	a.input.Fill(a.words, a.tags, parts.TagPos)
	heads, labels := parts.Greedy.Greedy(&a.input, &a.parsing)
	for i := range tokens {
		t := &tokens[i]
		p := parts.Tags[a.tags[i]]
		t.UPOS, t.XPOS = p.UPOS, p.XPOS
		t.Rel = parts.Labels[labels[i]]
		t.Head = int(heads[i]) + first
		t.Feats = 0
		t.Lemma = strings.ToLower(t.Form)
		if int(heads[i]) == len(tokens) {
			t.Head, t.Rel = first-1, "root"
			if first > 0 {
				t.Rel = "parataxis"
			}
		} else if t.Rel == "root" {
			t.Rel = "dep"
		}
	}
}
