package judge

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"orontes"
	"orontes/eval/gold"
)

//go:embed words.txt
var wordText string

// listed are the words of words.txt by what they are.
var listed = sync.OnceValue(func() map[string][]string {
	all := map[string][]string{}
	for line := range strings.Lines(wordText) {
		what, list, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for w := range strings.SplitSeq(list, ",") {
			all[what] = append(all[what], strings.TrimSpace(w))
		}
	}
	return all
})

func is(what, word string) bool { return slices.Contains(listed()[what], word) }

// words folds a name to its telling words: lower case, letters and digits only,
// plural s taken off.
func words(s string) []string {
	var all []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if is("skipped", w) {
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
		if is("linking", w) && i > 0 {
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

// named reports whether a name with its span is the one asked for.
func named(text, name string, span orontes.Span, n gold.Name) bool {
	return sameName(name, n.Words) || sameName(span.In(text), n.Words) ||
		within(text, span, n) && (head(words(span.In(text))) == head(words(n.Words)) || len(words(n.Words)) > len(words(span.In(text))))
}

// unspecific are targets that say no more than the measure does: leaving them
// out is right.
func unspecific(name string) bool {
	w := words(name)
	return len(w) == 1 && is("generic", w[0])
}

// parties reports whether printed parties are those asked for: of some list
// every name is there, and no party is left over that none of the lists has.
func parties(text string, printed []orontes.Actor, lists gold.Parties) bool {
	whole := func(list []gold.Name) bool {
		return all(list, func(n gold.Name) bool {
			return unspecific(n.Words) || slices.ContainsFunc(printed, func(a orontes.Actor) bool { return named(text, a.Name, a.Span, n) })
		})
	}
	return (len(lists) == 0 || slices.ContainsFunc(lists, whole)) && all(printed, func(a orontes.Actor) bool {
		return asked(text, a, lists) || len(lists) == 0 && unspecific(a.Name)
	})
}

// asked reports whether a printed party is one of those asked for.
func asked(text string, a orontes.Actor, lists gold.Parties) bool {
	return slices.ContainsFunc(lists, func(list []gold.Name) bool {
		return slices.ContainsFunc(list, func(n gold.Name) bool { return named(text, a.Name, a.Span, n) })
	})
}

func all[T any](of []T, holds func(T) bool) bool {
	return !slices.ContainsFunc(of, func(x T) bool { return !holds(x) })
}
