package outlook

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/note"
)

// Dismissed is how likely a claim must be unreal to be dropped: on folds left out
// two thirds of those that are so likely are. One that is only doubtful keeps a low
// score.
const Dismissed = .5

// modalities are those that are chosen among, the plainest first.
var modalities = []orontes.Modality{orontes.Asserted, orontes.Planned, orontes.Possible, orontes.Requested, orontes.Conditional}

// WeighOutlook chooses whether a draft's event is told as done, planned, possible,
// asked for or conditional. Whether it is denied is for rules to say.
func WeighOutlook(d *draft.Document, t *draft.Draft) {
	c := &t.Claim
	over, beside := facets(d.Story.Notes, t.S, t.Head())
	t.Facets = append(over, beside...)
	// What is only imagined or a condition is never told as done, however few there are
	// to learn from.
	hypothetical := slices.ContainsFunc(over, func(f string) bool {
		return f == "under class conditional" || f == "own mark conditional" || f == "own advmod conditional"
	})
	options := make([]draft.Option, 0, len(modalities))
	for _, m := range modalities {
		if m == orontes.Asserted && hypothetical {
			continue
		}
		var features []string
		if m != orontes.Asserted {
			features = make([]string, 0, 2*len(t.Facets))
			features = append(features, string(m), string(m)+"|kind "+string(c.Kind))
			for _, f := range over {
				features = append(features, string(m)+"|"+f)
				if rest, ok := strings.CutSuffix(f, " "+string(m)); ok {
					features = append(features, "so "+rest, "so")
				}
			}
			if c.Modality == m {
				features = append(features, "meant")
			}
			if c.Negated {
				features = append(features, string(m)+"|negated")
			}
		}
		options = append(options, draft.Option{Features: features, Set: func(c *orontes.Claim) { c.Modality = m }})
	}
	d.Choose(t, "modality", options)
}

// shortQuestion is the most words of a question that tells nothing beside what it asks.
const shortQuestion = 10

// Asked reports whether a draft is what its sentence asks: "Have rebels taken Homs?"
func Asked(t *draft.Draft) bool {
	s := t.S
	if s.Lower(len(s.Tokens)-1) != "?" || len(t.Claim.Attribution) > 0 {
		return false
	}
	if len(s.Tokens) <= shortQuestion {
		return true // whatever the parser makes of it
	}
	at := t.Head()
	for range s.Tokens {
		if at < 0 {
			break
		}
		switch note.Universal(s.Tokens[at].Rel) {
		case "root":
			return true
		case "conj", "xcomp", "ccomp", "nsubj", "obj", "parataxis":
		default:
			return false // "Who will help, now that rebels have taken Homs?"
		}
		at = s.Tokens[at].Head
	}
	return false
}

// Fact reports whether a claim is told as one: what is denied or planned is told as
// it is in films and matches, too, and misleads nobody.
func Fact(c *orontes.Claim) bool { return !c.Negated && c.Modality == orontes.Asserted }

// Unlikely tells what may speak against the event of a draft: how it is put forward,
// and what else its sentence is about.
func Unlikely(t *draft.Draft) []string {
	features := slices.Clone(t.Facets)
	for k := range t.S.Tokens {
		features = append(features, "with "+t.S.Tokens[k].Lemma)
	}
	return features
}

// reach is how many words above an event its facets are read from.
const reach = 4

// facets tells how a sentence puts forward the event that token i tells: the words
// that help, mark, deny and govern it; and beside those, what kind of words and
// sentence it stands among. Whether it happened is learnt from them.
func facets(d *note.Notes, s *note.Sentence, i int) (over, beside []string) {
	all := make([]string, 0, 64)
	add := func(f ...string) { all = append(all, strings.Join(f, " ")) }
	t := s.Token(i)
	add("tag", t.XPOS)
	add("relation", t.Rel)
	at, clause := i, false
	for level := range reach {
		own := "over"
		switch {
		case level == 0:
			own = "own"
		case !clause && note.IsVerb(s.Token(at)):
			own = "clause" // of a noun
		}
		clause = clause || note.IsVerb(s.Token(at))
		for _, c := range s.Children(at) {
			child := s.Token(c)
			rel := note.Universal(child.Rel)
			switch rel {
			case "obl", "nmod", "nsubj", "obj", "parataxis", "acl", "advcl", "appos":
				if class := d.Known.Words.Modality[child.Lemma]; class != "" {
					add(own, rel, class)
				}
			}
			switch rel {
			case "aux", "mark", "advmod", "det", "cc", "amod", "compound", "expl":
				add(own, rel, child.Lemma)
				if class := d.Known.Words.Modality[child.Lemma]; class != "" {
					add(own, rel, class)
				}
			case "case":
				add(own, rel, s.Preposition(at))
			case "nsubj", "obj":
				if d.Without(s, c) || child.UPOS == "PRON" {
					add(own, rel, child.Lemma)
				}
				if d.Without(s, c) {
					add(own, rel, "0")
				}
				for _, g := range s.Children(c) {
					if note.Universal(s.Tokens[g].Rel) == "det" {
						add(own, rel, s.Tokens[g].Lemma)
					}
				}
			case "advcl":
				if m := s.Child(c, "mark"); m >= 0 {
					add(own, rel, s.Lower(m))
				} else if f := s.Child(c, "aux"); f >= 0 && f < at && s.Child(c, "nsubj") > f {
					add(own, rel, "inverted") // "had they come"
				}
			}
		}
		if d.Negated(s, at) {
			add(own, "denied")
		}
		if f := s.Child(at, "aux"); f >= 0 && s.Child(at, "nsubj") > f {
			add(own, "inverted")
		}
		if note.IsVerb(s.Token(at)) && s.HasTo(at) {
			m := s.Child(at, "mark") // "are to go", "plan to go", "Britain to go"
			add(own, "infinitive", lemma(s, m-1))
			add(own, "infinitive", note.Universal(s.Tokens[at].Rel))
			if s.Tokens[m-min(m, 1)].UPOS == "PROPN" {
				add(own, "infinitive of a name")
			}
		}
		h, rel := s.Up(at)
		if h < 0 {
			break
		}
		head := s.Token(h)
		add("under", strconv.Itoa(level), rel, head.Lemma)
		add("under", head.Lemma)
		add("path", strconv.Itoa(level), rel, head.UPOS)
		class := d.Known.Words.Modality[head.Lemma]
		if class == "" && head.UPOS == "ADJ" {
			class = d.Known.Words.Modality[d.Known.Lexicon.Lemma(s.Lower(h))] // "was ordered to bomb"
		}
		if class != "" {
			add("under", strconv.Itoa(level), rel, "class", class)
			add("under class", class)
		}
		if _, says := d.Known.Words.Says[head.Lemma]; says {
			add("under said", rel)
		}
		if level > 0 {
			add("tag over", head.XPOS)
		}
		at = h
	}
	over, all = slices.Clip(all), nil
	add("lemma", t.Lemma)
	for k := 1; k <= 3; k++ {
		add("before", strconv.Itoa(k), lemma(s, i-k))
		add("after", strconv.Itoa(k), lemma(s, i+k))
	}
	if o := s.Token(0); note.IsNominal(o) && o.UPOS != "PRON" {
		add("opens", o.UPOS)
	} else {
		add("opens", o.Lemma)
	}
	add("ends", lemma(s, len(s.Tokens)-1))
	seen := map[string]bool{}
	for k := max(0, i-6); k < min(len(s.Tokens), i+7); k++ {
		class := d.Known.Words.Modality[s.Tokens[k].Lemma]
		if class == "" || k == i {
			continue
		}
		side := "follows"
		if k < i {
			side = "precedes"
		}
		if !seen[side+class] {
			seen[side+class] = true
			add(side, class)
		}
	}
	for k := range s.Tokens {
		lemma := s.Tokens[k].Lemma
		if class := d.Known.Words.Modality[lemma]; class != "" && !seen[class] {
			seen[class] = true
			add("holds", class)
		}
		if field := d.Known.Words.Traps[lemma]; field != "" && !seen[field] {
			seen[field] = true
			add("holds", field)
		}
	}
	if !s.Body {
		add("headline")
	}
	if s.Quoted[i] {
		add("quoted")
		first, last := i, i+1
		for first > 0 && s.Quoted[first-1] {
			first--
		}
		for last < len(s.Tokens) && s.Quoted[last] {
			last++
		}
		add(draft.Bucket("quoted words", last-first))
	}
	return over, all
}

// lemma is the lemma of a token, "" beyond the sentence's ends.
func lemma(s *note.Sentence, i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Lemma
}
