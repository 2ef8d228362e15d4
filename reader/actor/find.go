package actor

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

func (reg *Registry) index() {
	surnames := map[string]int{} // how many leaders share a last name
	for i := range reg.parties {
		for _, l := range reg.parties[i].Leaders {
			surnames[surname(l.Name)]++
		}
	}
	for i := range reg.parties {
		p := &reg.parties[i]
		reg.byID[p.ID] = p
		reg.add(p.Name, Name{Party: p})
		for _, a := range p.Aliases {
			reg.add(a, Name{Party: p})
		}
		for _, l := range p.Leaders {
			reg.add(l.Name, Name{Party: p, Leader: l.Name})
			// A well-known last name stands for the leader only where no
			// other leader of the registry bears it.
			if last := surname(l.Name); last != l.Name && surnames[last] == 1 && utf8.RuneCountInString(last) > 3 {
				reg.add(last, Name{Party: p, Leader: l.Name})
			}
		}
	}
	for _, names := range reg.byFirst {
		slices.SortStableFunc(names, func(a, b Name) int { return len(b.folded) - len(a.folded) })
	}
}

// surname is the last word of a name, without an Arabic article: reports write
// both "al-Assad" and "Assad".
func surname(name string) string {
	words := strings.Fields(name)
	last := words[len(words)-1]
	for _, article := range []string{"al-", "Al-", "el-", "El-"} {
		if bare, ok := strings.CutPrefix(last, article); ok {
			return bare
		}
	}
	return last
}

func (reg *Registry) add(written string, n Name) {
	n.folded, n.written = fold(written), written
	if isAbbreviation(written) {
		n.exact = written
	}
	first, _, _ := strings.Cut(n.folded, " ")
	reg.byFirst[first] = append(reg.byFirst[first], n)
}

func isAbbreviation(s string) bool {
	if len(s) > 6 {
		return false
	}
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// fold brings spellings together that differ in case, hyphens, apostrophes
// and dots only.
func fold(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r = foldRune(r); r >= 0 {
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String())
}

// foldRune returns -1 for a character that spellings differ in at will.
func foldRune(r rune) rune {
	switch r {
	case '-', '‐', '‑', '–', '_', '\u00a0', '\n', '\t':
		return ' '
	case '.', '\'', '’', '‘', 'ʿ', 'ʾ', '`':
		return -1
	}
	return unicode.ToLower(r)
}

// Knows reports whether a word begins or is the name of a party or a leader,
// written as it is there.
func (reg *Registry) Knows(word string) bool {
	for _, n := range reg.byFirst[fold(word)] {
		if n.exact != "" && n.exact == word || n.exact == "" && capitals(firstOf(n.written), word) {
			return true
		}
	}
	return false
}

func firstOf(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// At returns the longest name that begins at text[start], and where it ends.
// boundary must report whether a word of the text may end at an offset.
func (reg *Registry) At(text string, start int, boundary func(end int) bool) (Name, int) {
	first := firstWord(text[start:])
	if first == "" {
		return Name{}, 0
	}
	for _, n := range reg.byFirst[first] {
		end, ok := match(text, start, n.folded)
		if !ok || !boundary(end) {
			continue
		}
		if n.exact != "" && strings.ReplaceAll(text[start:end], ".", "") != strings.ReplaceAll(n.exact, ".", "") {
			continue
		}
		if n.exact == "" && !capitals(n.written, text[start:end]) {
			continue
		}
		return n, end
	}
	return Name{}, 0
}

// capitals reports whether the words of a text have capitals wherever those of
// a name do, so that "Russia today" is not the broadcaster. Articles inside a
// name may differ.
func capitals(name, text string) bool {
	split := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return foldRune(r) == ' ' })
	}
	want, got := split(name), split(text)
	if len(want) != len(got) {
		return true
	}
	for i := range want {
		w, _ := utf8.DecodeRuneInString(want[i])
		g, _ := utf8.DecodeRuneInString(got[i])
		if unicode.IsUpper(w) && !unicode.IsUpper(g) && utf8.RuneCountInString(want[i]) > 2 {
			return false
		}
	}
	return true
}

func firstWord(s string) string {
	for i, r := range s {
		if f := foldRune(r); f == ' ' || i > 40 || !(unicode.IsLetter(r) || unicode.IsDigit(r) || f < 0) {
			return fold(s[:i])
		}
	}
	return fold(s)
}

// match compares text from start with a folded name and returns where it ends.
func match(text string, start int, folded string) (int, bool) {
	i := start
	for _, want := range folded {
		for {
			if i >= len(text) {
				return 0, false
			}
			r, size := utf8.DecodeRuneInString(text[i:])
			got := foldRune(r)
			if got >= 0 && got != want {
				return 0, false
			}
			i += size
			if got >= 0 {
				break
			}
		}
	}
	return i, true
}
