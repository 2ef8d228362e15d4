package tag

import (
	"strings"
	"testing"

	"orontes/language/internal/word"
)

func TestWordbook(t *testing.T) {
	var lines strings.Builder
	for _, line := range []string{"shell\tNN VB", "Shell\tNNP", "Homs\tNNP", "odd\tJJ RB", "shelled\tVBN vbd", "Aleppo\tNNP-l", "no tags here"} {
		lines.WriteString(line + "\n")
		// Sets that few words share are cut to their first tag.
		if word, tags, ok := strings.Cut(line, "\t"); ok {
			for i := range rarestSet {
				lines.WriteString(word + strings.Repeat("x", i+1) + "\t" + tags + "\n")
			}
		}
	}
	read := ReadWordbook(lines.String())
	encoded := read.appendBinary(nil)
	decoded, rest, err := decodeWordbook(append(encoded, 7))
	if err != nil || len(rest) != 1 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	for form, want := range map[string]string{
		"shell": "NN", "Shell": "NNP", "SHELL": "NN", "Homs": "NNP", "homs": "", "Odd": "JJ", "no": "",
		"Shelled": "VBN", "Aleppo": "NNP",
	} {
		w := word.Of(form)
		if got := decoded.Penn(&w); got != want {
			t.Errorf("%s: got %q, want %q", form, got, want)
		}
		if read.entry(&w) != decoded.entry(&w) {
			t.Errorf("%s: the decoded book says something else", form)
		}
	}
	for form, want := range map[string]bool{"shelled": true, "shell": false, "unknown": false} {
		if w := word.Of(form); decoded.Mostly(&w, "VBN") != want {
			t.Errorf("%s: mostly a participle: %v", form, !want)
		}
	}
	for n := range encoded {
		if _, _, err := decodeWordbook(encoded[:n]); err == nil {
			t.Errorf("%d of %d bytes were decoded", n, len(encoded))
		}
	}
}
