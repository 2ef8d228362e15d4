package reader_test

import (
	"slices"
	"strings"
	"testing"
)

// Every claim says what found it; that of the lexicon names file and line.
func TestBy(t *testing.T) {
	for text, want := range map[string][]string{
		"Rebels captured Hama, killing 12 soldiers.": {"control.lex", "choice:chief", "choice:acled"},
		"Rebels captured Hama.":                      {"control.lex", "choice:acled"}, // nothing else to lead
		"The army is within 5 km of Homs.":           {"rule"},
	} {
		found := false
		var all [][]string
		for _, c := range read(t, text).Claims {
			by := slices.Clone(c.By)
			by[0], _, _ = strings.Cut(by[0], ":")
			by = slices.DeleteFunc(by, func(s string) bool { // others may be made about it
				return strings.HasPrefix(s, "choice:") && !slices.Contains(want, s)
			})
			all = append(all, by)
			found = found || slices.Equal(by, want)
		}
		if !found {
			t.Errorf("%q is told by %v, want %v", text, all, want)
		}
	}
}

// What leads is the threat, not what is threatened; without one, the deed.
func TestStatementLeads(t *testing.T) {
	for text, want := range map[string]string{
		"Iran threatened to shell Iraqi towns on Thursday.": "statement.threaten",
		"Iran shelled Iraqi towns on Thursday.":             "strike.shelling",
		"Serbia rejected a plan to deploy troops.":          "statement.reject",
	} {
		got := ""
		for _, c := range read(t, text).Claims {
			if c.Main {
				got = string(c.Kind) + "." + c.Type
			}
		}
		if got != want {
			t.Errorf("%q: %s leads, want %s", text, got, want)
		}
	}
}

// The chief claim has a sub-event type; what did not happen has none.
func TestChiefHasCode(t *testing.T) {
	for text, want := range map[string]string{
		"Some 280,000 people have been displaced in Syria.": "Other",
		"Rebels plan to capture Hama.":                      "",
		"An air strike killed 12 people in Idlib.":          "Air/drone strike",
		"Rebels and the government agreed on a ceasefire.":  "Agreement",
	} {
		got := "no claim"
		for _, c := range read(t, text).Claims {
			if c.Main {
				if got = ""; c.Codes != nil {
					got = c.Codes.ACLED
				}
			}
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
