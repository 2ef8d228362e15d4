package intake

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func FuzzRead(f *testing.F) {
	for _, seed := range []string{samplePage, "Bridge down\nDesk A / 6th December 2024\nBEIRUT (Desk A) — It fell.", "---\nsource: A\n---\nText.",
		"\xff\xfeH\x00i\x00", "Caf\xe9", "{\"text\":\"x\"}", "<p>x", "Dec 6, 2024\n\n\n", "By A B\n–"} {
		f.Add([]byte(seed), true)
		f.Add([]byte(seed), false)
	}
	f.Fuzz(func(t *testing.T, raw []byte, page bool) {
		name := "a.txt"
		if page {
			name = "a.html"
		}
		r, _, err := Read(name, raw, Options{})
		if err != nil {
			return
		}
		if !utf8.ValidString(r.Text) || blank(r.Text) || r.BodyStart < 0 || r.BodyStart > len(r.Text) || !utf8.ValidString(r.Text[r.BodyStart:]) {
			t.Errorf("bad report %+v", r)
		}
		again, _, _ := Read(name, raw, Options{})
		if diff := cmp.Diff(r, again); diff != "" {
			t.Errorf("two readings differ\n%s", diff)
		}
	})
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":1}\nx\n{\"text\":\"Two\\u0000\"}"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		lines := 0
		for _, line := range bytes.Split(bytes.TrimPrefix(raw, utf8BOM), []byte("\n")) {
			if len(bytes.TrimSpace(line)) > 0 {
				lines++
			}
		}
		got := 0
		for it := range Reports(context.Background(), []string{"-"}, bytes.NewReader(raw), Options{JSONL: true}) {
			got++
			if it.Err == nil && !json.Valid(bytes.TrimSpace(raw)) && lines == 1 {
				t.Errorf("%q passed as a document", raw)
			}
		}
		if got != max(lines, 1) {
			t.Errorf("%d items from %d lines", got, lines)
		}
	})
}
