package language

import (
	"orontes/language/internal/morph"
	"orontes/language/internal/name"
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
	written   []word.Word // of a headline, as they are written
	tags      []tag.Tag
	feats     []uint64
	input     tree.Input
	tagging   tag.Scratch
	parsing   tree.Scratch
	morphing  morph.Scratch
	naming    name.Scratch
	lemmas    lemmaCache
	known     Dictionary
	numbers   map[string]tag.Tag // of the tags a dictionary may give
	votes     map[string]vote
}

// Analyser returns a new analyser with the given setting.
func (m *Model) Analyser(s Setting) *Analyser {
	if s == Accurate {
		if err := m.parts.Wait(); err != nil {
			panic("embedded language model: " + err.Error()) // the build is broken
		}
	}
	a := &Analyser{model: m, setting: s, lemmas: lemmaCache{}, votes: map[string]vote{}}
	a.segmenter.Breaks, a.segmenter.Class = m.parts.Breaks, m.parts.Class
	return a
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
	a.agree(sents)
	clear(a.votes) // its keys are parts of the text
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

// Complete analyses a sentence whose words are there, as [ReadCoNLLU] returns
// it, and overwrites everything but the words and their places.
func (a *Analyser) Complete(s *Sentence) {
	s.first, s.Entities = nil, nil
	a.fill(s)
}

// longestParsed is the most words that are parsed together; a sentence of
// more is parsed in pieces, each under the one before.
const longestParsed = 400

// fill analyses the words of a sentence.
func (a *Analyser) fill(s *Sentence) {
	for first := 0; first < len(s.Tokens); first += longestParsed {
		last := min(first+longestParsed, len(s.Tokens))
		a.analyse(s, first, last)
	}
	s.index()
}

// analyse fills the words first to last of a sentence, each in one slice of
// the analyser's scratch.
func (a *Analyser) analyse(s *Sentence, first, last int) {
	parts, tokens := a.model.parts, s.Tokens[first:last]
	a.words, a.tags, a.feats = a.words[:0], a.tags[:0], a.feats[:0]
	for i := range tokens {
		a.words = append(a.words, word.Of(tokens[i].Form))
		a.tags = append(a.tags, 0)
		a.feats = append(a.feats, 0)
	}
	a.consult(tokens)
	if !headline(tokens) || !a.tagHeadline(tokens) {
		parts.Tagger.Tag(a.words, a.tags, &a.tagging)
	}
	a.findVerb(tokens)
	heads, labels := a.parse()
	for i := range tokens {
		t := &tokens[i]
		p := parts.Tags[a.tags[i]]
		t.UPOS, t.XPOS = p.UPOS, p.XPOS
		t.Head, t.Rel = int(heads[i])+first, parts.Labels[labels[i]]
		t.Lemma = a.lemmas.of(parts.Lemmas, t.Form, a.tags[i])
		switch isRoot := int(heads[i]) == len(tokens); {
		case isRoot && first > 0:
			t.Head, t.Rel = first-1, "parataxis"
		case isRoot:
			t.Head, t.Rel = -1, "root"
		case t.Rel == "root":
			t.Rel = "dep"
		}
	}
	parts.Features.Assign(&morph.Context{Words: a.words, Tags: a.tags, Heads: heads, Labels: labels}, parts.Roles, a.feats, &a.morphing)
	for i := range tokens {
		tokens[i].Feats = Feats(a.feats[i])
	}
	found := parts.Names.Find(&name.Context{Words: a.words, Tags: a.tags, Proper: parts.Proper, Heads: heads, Rels: labels}, &a.naming)
	for _, e := range found {
		name := entity(e, first)
		if isPeople(tokens[e.First:e.Last]) {
			name.Type = Group
		}
		s.Entities = append(s.Entities, name)
	}
}

// parse parses the words at hand as the setting asks.
func (a *Analyser) parse() (heads []int16, labels []uint8) {
	parts := a.model.parts
	a.input.Fill(a.words, a.tags, parts.TagPos)
	if a.setting == Accurate {
		stack := tree.Stack{Forward: parts.Forward, Backward: parts.Backward, Guided: parts.Guided}
		return stack.Parse(&a.input, &a.parsing)
	}
	return parts.Forward.Greedy(&a.input, &a.parsing)
}

// isPeople reports whether the words of a name are an adjective or a plural,
// "Russian" or "Alawites": it names a people, not its country.
func isPeople(tokens []Token) bool {
	last := &tokens[len(tokens)-1]
	return last.UPOS == "ADJ" || len(tokens) == 1 && last.XPOS == "NNPS"
}

// kindTypes maps the model's kinds of name to the package's.
var kindTypes = [...]EntityType{Person, Organisation, Location, Misc}

// evenLead is the lead at which a name is as likely as not to be right.
const evenLead = 20

func entity(s name.Span, first int) Entity {
	lead := float32(max(s.Lead, 0))
	return Entity{
		First: first + s.First, Last: first + s.Last, Type: kindTypes[s.Kind],
		Score: lead / (lead + evenLead),
	}
}
