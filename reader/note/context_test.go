package note_test

import (
	"strings"
	"testing"
)

func TestQuotes(t *testing.T) {
	for text, want := range map[string]string{
		"He said: “We hold Hama.”":          "We hold Hama .",
		"He said we hold Hama.":             "",
		"He said \"we hold\" Hama.":         "we hold",
		"“We hold it. They fled.” He left.": "We hold it . They fled .",
		"“We hold Hama.\n\nThe army fled.":  "We hold Hama .", // never closed: it ends with its paragraph
		"The town “Hama” and “Homs” fell.":  "Hama Homs",
	} {
		d := annotate(text)
		var quoted []string
		for n := range d.Sentences {
			s := &d.Sentences[n]
			for i := range s.Tokens {
				if s.Quoted[i] {
					quoted = append(quoted, form(s, i))
				}
			}
		}
		if got := strings.Join(quoted, " "); got != want {
			t.Errorf("%q quotes %q, want %q", text, got, want)
		}
	}
}

func TestConflict(t *testing.T) {
	for text, want := range map[string]int{
		"The team played well in Hama.":     0,
		"Shelling killed four men in Hama.": 1,
		"Troops shelled Hama.":              1,
		"Voters elected a mayor in Hama.":   0,

		"Hezbollah is in Beirut.": 1,
		"The UN is in Beirut.":    0,
	} {
		if got := annotate(text).Conflict; got != want {
			t.Errorf("%q has %d signs of conflict, want %d", text, got, want)
		}
	}
}
