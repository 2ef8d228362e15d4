package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// List is a data file of lines "class: word, word phrase, …". One class may
// stand on several lines.
type List struct {
	classes map[string][]string
	order   []string
}

// ParseList reads a list; bad lines are reported as "name:line: reason" and
// the others kept.
func ParseList(r io.Reader, name string) (*List, []error) {
	list := &List{classes: map[string][]string{}}
	var bad []error
	scan := bufio.NewScanner(r)
	for n := 1; scan.Scan(); n++ {
		line, _, _ := strings.Cut(scan.Text(), "#")
		if strings.TrimSpace(line) == "" {
			continue
		}
		class, words, ok := strings.Cut(line, ":")
		class = strings.TrimSpace(class)
		if !ok || class == "" {
			bad = append(bad, fmt.Errorf("%s:%d: want class: word, word", name, n))
			continue
		}
		if _, seen := list.classes[class]; !seen {
			list.order = append(list.order, class)
		}
		for _, w := range strings.Split(words, ",") {
			if w = strings.Join(strings.Fields(w), " "); w != "" {
				list.classes[class] = append(list.classes[class], w)
			}
		}
	}
	if err := scan.Err(); err != nil {
		bad = append(bad, fmt.Errorf("reading %s: %w", name, err))
	}
	return list, bad
}

// Classes lists the classes in the order of the file.
func (l *List) Classes() []string { return l.order }

// Words lists the words of a class.
func (l *List) Words(class string) []string { return l.classes[class] }

// Phrases finds noun phrases by the lemma of their last word.
type Phrases struct {
	byHead map[string][]phrase
}

type phrase struct {
	before []string
	class  string
}

// Phrases indexes the list for noun phrases, whose head comes last.
func (l *List) Phrases() *Phrases {
	p := &Phrases{byHead: map[string][]phrase{}}
	for _, class := range l.order {
		for _, w := range l.classes[class] {
			parts := strings.Fields(strings.ToLower(w))
			head := parts[len(parts)-1]
			p.byHead[head] = append(p.byHead[head], phrase{parts[:len(parts)-1], class})
		}
	}
	return p
}

// Class returns the class of the noun with this lemma. before(k) is the k-th
// word before the noun, counted from 1, in lower case; "" where there is none.
// The longest phrase wins.
func (p *Phrases) Class(lemma string, before func(k int) string) string {
	best, length := "", -1
	for _, ph := range p.byHead[lemma] {
		if len(ph.before) <= length {
			continue
		}
		fits := true
		for k := range ph.before {
			if before(len(ph.before)-k) != ph.before[k] {
				fits = false
				break
			}
		}
		if fits {
			best, length = ph.class, len(ph.before)
		}
	}
	return best
}

// Known reports whether a noun heads any phrase of the list.
func (p *Phrases) Known(lemma string) bool { return len(p.byHead[lemma]) > 0 }

// Set turns lists of words into a set of lower-case words.
func Set(lists ...[]string) map[string]bool {
	set := map[string]bool{}
	for _, words := range lists {
		for _, w := range words {
			set[strings.ToLower(w)] = true
		}
	}
	return set
}
