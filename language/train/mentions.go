package main

import (
	"bufio"
	"io"
	"path/filepath"
	"regexp"
	"strings"

	"orontes/language"
	"orontes/language/internal/name"
)

// mentionMarks matches the opening and closing of mentions in GUM's Entity
// annotation: "(3-person-…", "3)" and "(4-place-…)".
var mentionMarks = regexp.MustCompile(`\((\d+)-([a-z]+)[^()]*|(\d+)\)|\)`)

// mention is a phrase that GUM marks as speaking of something.
type mention struct {
	id, kind    string
	first, last int
}

// gumNames reads the names out of treebanks that carry GUM's annotation of
// entities. GUM marks phrases, "the president of Syria"; the name in it is the
// run of proper nouns around its head.
func gumNames(folder string) ([]named, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*gum*train*"))
	if err != nil {
		return nil, err
	}
	var all []named
	for _, file := range files {
		err := withFile(file, func(r io.Reader) error {
			var text strings.Builder
			misc, err := readMisc(io.TeeReader(r, &text))
			if err != nil {
				return err
			}
			sents, err := language.ReadCoNLLU(strings.NewReader(text.String()))
			if err != nil {
				return err
			}
			for i := range sents {
				all = append(all, gumSentence(&sents[i], misc[i]))
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// readMisc returns the last column of every word.
func readMisc(r io.Reader) ([][]string, error) {
	var all [][]string
	var s []string
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		columns := strings.Split(lines.Text(), "\t")
		if len(columns) < 10 {
			if lines.Text() == "" && len(s) > 0 {
				all = append(all, s)
				s = nil
			}
			continue
		}
		if !strings.ContainsAny(columns[0], "-.") {
			s = append(s, columns[9])
		}
	}
	if len(s) > 0 {
		all = append(all, s)
	}
	return all, lines.Err()
}

func gumSentence(s *language.Sentence, misc []string) named {
	out := named{labels: make([]name.Label, len(s.Tokens))}
	for i := range s.Tokens {
		out.forms = append(out.forms, s.Tokens[i].Form)
	}
	for _, m := range mentions(misc) {
		kind, ok := kinds[m.kind]
		if !ok {
			continue
		}
		first, last := properRun(s, m)
		for i := first; i < last; i++ {
			out.labels[i] = name.Inside(kind)
			if i == first {
				out.labels[i] = name.Begin(kind)
			}
		}
	}
	return out
}

// mentions pairs the brackets of a sentence, outer mentions first.
func mentions(misc []string) []mention {
	var done, open []mention
	for i, column := range misc {
		for field := range strings.SplitSeq(column, "|") {
			marks, ok := strings.CutPrefix(field, "Entity=")
			if !ok {
				continue
			}
			for _, m := range mentionMarks.FindAllStringSubmatch(marks, -1) {
				if m[1] != "" {
					open = append(open, mention{id: m[1], kind: m[2], first: i})
					continue
				}
				for k := len(open) - 1; k >= 0; k-- {
					if m[3] == "" || open[k].id == m[3] {
						open[k].last = i + 1
						done = append(done, open[k])
						open = append(open[:k], open[k+1:]...)
						break
					}
				}
			}
		}
	}
	for i, k := 0, len(done)-1; i < k; i, k = i+1, k-1 {
		done[i], done[k] = done[k], done[i]
	}
	return done
}

// properRun returns the run of proper nouns around the head of a mention.
func properRun(s *language.Sentence, m mention) (first, last int) {
	for i := m.first; i < m.last; i++ {
		if h := s.Tokens[i].Head; h >= m.first && h < m.last {
			continue
		}
		if s.Tokens[i].UPOS != "PROPN" {
			return 0, 0
		}
		first, last = i, i+1
		for first > m.first && properPart(&s.Tokens[first-1]) {
			first--
		}
		for last < m.last && properPart(&s.Tokens[last]) {
			last++
		}
		return first, last
	}
	return 0, 0
}

func properPart(t *language.Token) bool {
	return t.UPOS == "PROPN" || t.XPOS == "NNP" || t.XPOS == "HYPH"
}
