package judge

import (
	"slices"
	"strings"
	"unicode"

	"orontes"
	"orontes/eval/gold"
)

// skipped are words that do not tell one name from another.
var skipped = map[string]bool{"the": true, "a": true, "an": true, "s": true, "some": true, "several": true, "its": true, "their": true, "his": true, "her": true}

// linking are words after which a name only narrows: the head stands before.
var linking = map[string]bool{"of": true, "in": true, "from": true, "for": true, "at": true, "near": true, "who": true, "that": true}

// words folds a name to its telling words, in lower case without accents'
// neighbours: letters and digits only, plural s taken off.
func words(s string) []string {
	var all []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if skipped[w] {
			continue
		}
		all = append(all, singular(w))
	}
	return all
}

func singular(w string) string {
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is"):
		return w[:len(w)-1]
	}
	return w
}

// head is the word a name turns on: the last one before "of", "in", ….
func head(all []string) string {
	for i, w := range all {
		if linking[w] && i > 0 {
			return all[i-1]
		}
	}
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1]
}

// sameName reports whether two names are one: the same words, or all words of
// one among those of the other with the same head.
func sameName(a, b string) bool {
	x, y := words(a), words(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	if slices.Equal(x, y) {
		return true
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return head(x) == head(y)
}

// within reports whether a span shares text with some place where the name
// stands in the report.
func within(text string, span orontes.Span, n gold.Name) bool {
	if span.Len() <= 0 || n.Words == "" {
		return false
	}
	if n.Span.Len() > 0 && n.Span.Overlaps(span) {
		return true
	}
	from := max(0, span.Start-len(n.Words))
	to := min(len(text), span.End+len(n.Words))
	if from >= to {
		return false
	}
	window := strings.ToLower(text[from:to])
	for at := 0; ; {
		i := strings.Index(window[at:], strings.ToLower(n.Words))
		if i < 0 {
			return false
		}
		start := from + at + i
		if span.Overlaps(orontes.Span{Start: start, End: start + len(n.Words)}) {
			return true
		}
		at += i + 1
	}
}

// named reports whether a name with its span is one that the slot asks for.
func named(text, name string, span orontes.Span, s gold.Slot) bool {
	return slices.ContainsFunc(s.Names, func(n gold.Name) bool {
		return sameName(name, n.Words) || sameName(span.In(text), n.Words) ||
			within(text, span, n) && (head(words(span.In(text))) == head(words(n.Words)) || len(words(n.Words)) > len(words(span.In(text))))
	})
}

// generic are targets that say no more than the measure does: leaving them out
// is right.
func generic(s gold.Slot) bool {
	return slices.ContainsFunc(s.Names, func(n gold.Name) bool {
		w := words(n.Words)
		return len(w) == 1 && (w[0] == "people" || w[0] == "person" || w[0] == "other")
	})
}

// parties reports whether printed parties are those asked for: every slot has
// one, none is left over.
func parties(text string, printed []orontes.Actor, slots []gold.Slot) bool {
	for _, s := range slots {
		if s.Optional || generic(s) {
			continue
		}
		if !slices.ContainsFunc(printed, func(a orontes.Actor) bool { return named(text, a.Name, a.Span, s) }) {
			return false
		}
	}
	for _, a := range printed {
		if !asked(text, a, slots) && !(len(slots) == 0 && len(words(a.Name)) == 1 && words(a.Name)[0] == "people") {
			return false
		}
	}
	return true
}

// asked reports whether a printed party is one of those asked for.
func asked(text string, a orontes.Actor, slots []gold.Slot) bool {
	return slices.ContainsFunc(slots, func(s gold.Slot) bool { return named(text, a.Name, a.Span, s) })
}
