package intake

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestClean(t *testing.T) {
	tests := []struct{ in, want string }{
		{"one\r\ntwo\rthree\n", "one\ntwo\nthree"},
		{"one  \n\n\n\ntwo", "one\n\ntwo"},
		{"  indent\n  kept", "indent\n  kept"},
		{"280\u00a0000\u2009people", "280 000 people"},
		{"Ra\u00adstan\u200b \ufeffand\u200e", "Rastan and"},
		{"می\u200cخواهم", "می\u200cخواهم"},
		{"a\u200cb", "ab"},
		{"bad \u0095 dot \u0093quoted\u0094", "bad • dot “quoted”"},
		{"tab\tand\x07bell", "tab and bell"},
		{"page\fbreak\u2028line", "page\nbreak\nline"},
	}
	for _, tt := range tests {
		if got := clean(tt.in); got != tt.want {
			t.Errorf("clean(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// messy draws text full of what cleaning is for.
func messy() *rapid.Generator[string] {
	part := rapid.OneOf(
		rapid.SampledFrom([]string{"Homs", "é", "حماة", "می\u200cخو", "\u200d", " ", "\u00a0", "\n", "\r\n", "\r", "\n\n\n", "\t", "\u200b", "\ufeff", "\x00", "\u0093", "\u0085", "\u2028", "👩\u200d👧", "\xff", "."}),
		rapid.Map(rapid.StringN(0, 5, -1), func(s string) string {
			// Some of the C1 controls stand for letters; they have a test of their own.
			return strings.Map(func(r rune) rune {
				if r >= 0x80 && r <= 0x9f {
					return -1
				}
				return r
			}, s)
		}),
	)
	return rapid.Custom(func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(part, 0, 20).Draw(t, "parts"), "") })
}

func TestCleanProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := messy().Draw(t, "text")
		out := clean(in)
		if again := clean(out); again != out {
			t.Fatalf("not idempotent: %q, then %q", out, again)
		}
		if !utf8.ValidString(out) || strings.ContainsAny(out, "\r\t\u00a0\u200b") || strings.Contains(out, "\n\n\n") || strings.Contains(out, " \n") {
			t.Fatalf("not clean: %q", out)
		}
		if strings.TrimSpace(out) != out {
			t.Fatalf("not trimmed: %q", out)
		}
		if visible(in) != visible(out) {
			t.Fatalf("letters changed: %q, then %q", visible(in), visible(out))
		}
	})
}

func TestLevelKeepsPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := strings.ToValidUTF8(messy().Draw(t, "text"), "?")
		out := level(in)
		if utf8.RuneCountInString(in) != utf8.RuneCountInString(out) {
			t.Fatalf("%q became %q", in, out)
		}
	})
}

// visible keeps the letters and digits, in order.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}
