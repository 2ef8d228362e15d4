package score

import (
	"strings"
	"unicode/utf8"

	"orontes/language"
)

// span is a range of characters, white space not counted.
type span struct{ start, end int }

// located is a word with its place, and that of its head.
type located struct {
	span
	token *language.Token
	head  span // -1,-1 for the root
}

type flat struct {
	words     []located
	sentences map[span]bool
}

// flatten lays all words of a treebank out in one row.
func flatten(sents []language.Sentence) flat {
	f := flat{sentences: map[span]bool{}}
	offset := 0
	for i := range sents {
		s := &sents[i]
		first := len(f.words)
		for j := range s.Tokens {
			n := utf8.RuneCountInString(strings.Join(strings.Fields(s.Tokens[j].Form), ""))
			f.words = append(f.words, located{span: span{offset, offset + n}, token: &s.Tokens[j]})
			offset += n
		}
		if first == len(f.words) {
			continue
		}
		f.sentences[span{f.words[first].start, offset}] = true
		for j := range s.Tokens {
			w := &f.words[first+j]
			w.head = span{-1, -1}
			if h := s.Tokens[j].Head; h >= 0 {
				w.head = f.words[first+h].span
			}
		}
	}
	return f
}

func overlap(gold, system map[span]bool) F1 {
	f := F1{Given: len(system), Wanted: len(gold)}
	for s := range gold {
		if system[s] {
			f.Right++
		}
	}
	return f
}

// Text returns the raw text of a treebank, as the shared task gave it:
// sentences of a paragraph parted by a space, paragraphs by an empty line.
func Text(sents []language.Sentence) string {
	var b strings.Builder
	for i := range sents {
		s := &sents[i]
		if i > 0 {
			if s.Paragraph != sents[i-1].Paragraph {
				b.WriteString("\n\n")
			} else if t := sents[i-1].Tokens; t[len(t)-1].SpaceAfter {
				b.WriteByte(' ')
			}
		}
		for j := range s.Tokens {
			b.WriteString(s.Tokens[j].Form)
			if s.Tokens[j].SpaceAfter && j+1 < len(s.Tokens) {
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}
