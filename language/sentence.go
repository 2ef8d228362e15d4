package language

import "slices"

// Token is one syntactic word: "don't" is two, "do" and "n't"; "Assad's" is
// "Assad" and "'s".
type Token struct {
	Start, End int    // half-open byte offsets into the analysed text
	Form       string // the word as written: a substring of the text
	Lemma      string // dictionary form
	UPOS       string // universal part of speech, such as "NOUN"
	XPOS       string // Penn Treebank tag, such as "NNS"
	Feats      Feats  // morphological features
	Head       int    // index of the governor in Sentence.Tokens; -1 for the root
	Rel        string // relation to the head with its subtype, such as "nsubj:pass"
	SpaceAfter bool   // white space, or the end of the text, follows
}

// EntityType says what kind of thing a name names.
type EntityType uint8

// The kinds of named entity. Armed groups, ministries and companies are
// organisations; demonyms and peoples are groups.
const (
	Misc EntityType = iota
	Person
	Organisation
	Location
	Group
)

var entityNames = [...]string{"misc", "person", "organisation", "location", "group"}

// String returns the type's name in lower case.
func (t EntityType) String() string {
	if int(t) < len(entityNames) {
		return entityNames[t]
	}
	return "unknown"
}

// Entity is a name: the tokens First up to but not including Last.
type Entity struct {
	First, Last int
	Type        EntityType
	Score       float32 // 0–1, how sure the tagger is
}

// Sentence is one sentence of a text with its analysis. It stays valid, and
// may be kept, after the analyser has gone on to other texts.
type Sentence struct {
	Start, End int // half-open byte offsets into the analysed text
	Paragraph  int // number of its block of text, from 0; newlines separate blocks
	Tokens     []Token
	Entities   []Entity // in order, without overlap

	// The tree turned downwards: children[first[i]:first[i+1]] are the
	// children of token i, and yield[i] the range its subtree covers.
	first    []int
	children []int
	yield    [][2]int
}

// Children returns the indices of the words that hang from token i, in order.
// The slice belongs to the sentence and must not be changed.
func (s *Sentence) Children(i int) []int {
	s.index()
	return s.children[s.first[i]:s.first[i+1]]
}

// Subtree returns the half-open range of tokens from the first to the last
// word that token i governs, itself included. Where the tree is not
// projective the range may hold words that i does not govern.
func (s *Sentence) Subtree(i int) (first, last int) {
	s.index()
	return s.yield[i][0], s.yield[i][1]
}

// Root returns the index of the sentence's root, -1 where it has none.
func (s *Sentence) Root() int {
	return slices.IndexFunc(s.Tokens, func(t Token) bool { return t.Head < 0 })
}

// Rehang hangs token i from another, -1 for none, by the relation. It is for who
// knows more of a sentence than its parser, before anybody else looks at the tree.
// It does nothing where the other hangs from i itself: a tree stays a tree.
func (s *Sentence) Rehang(i, head int, rel string) {
	above := head
	for range s.Tokens {
		if above == i {
			return
		}
		if above < 0 {
			break
		}
		above = s.Tokens[above].Head
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = head, rel
	s.first = nil
}

// Untangle cuts the rings of a tree that repairs have tied: the first word from which
// no root is reached hangs from nothing.
func (s *Sentence) Untangle() {
	for i := range s.Tokens {
		at := i
		for range s.Tokens {
			if at < 0 {
				break
			}
			at = s.Tokens[at].Head
		}
		if at >= 0 {
			s.Rehang(i, -1, "root")
		}
	}
}

// index builds the downward view of the tree where it is missing. Analysed
// sentences come with it; sentences built by hand get it on first use.
func (s *Sentence) index() {
	n := len(s.Tokens)
	if len(s.first) == n+1 {
		return
	}
	s.first = make([]int, n+1)
	s.yield = make([][2]int, n)
	edges := 0
	for i := range s.Tokens {
		s.yield[i] = [2]int{i, i + 1}
		if h := s.Tokens[i].Head; h >= 0 && h < n {
			s.first[h+1]++
			edges++
		}
	}
	for i := range n {
		s.first[i+1] += s.first[i]
	}
	s.children = make([]int, edges)
	next := slices.Clone(s.first)
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; h >= 0 && h < n {
			s.children[next[h]] = i
			next[h]++
		}
	}
	s.spread()
}

// spread fills yield from the leaves upwards, in linear time whatever the
// depth of the tree and whatever a hand-made Head may hold.
func (s *Sentence) spread() {
	n := len(s.Tokens)
	waiting := make([]int, n)
	ready := make([]int, 0, n)
	for i := range n {
		waiting[i] = s.first[i+1] - s.first[i]
		if waiting[i] == 0 {
			ready = append(ready, i)
		}
	}
	for k := 0; k < len(ready); k++ {
		i := ready[k]
		h := s.Tokens[i].Head
		if h < 0 || h >= n {
			continue
		}
		s.yield[h][0] = min(s.yield[h][0], s.yield[i][0])
		s.yield[h][1] = max(s.yield[h][1], s.yield[i][1])
		if waiting[h]--; waiting[h] == 0 {
			ready = append(ready, h)
		}
	}
}
