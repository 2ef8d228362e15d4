package language

import "testing"

// In a headline, a capital shows no name: its verbs and nouns are tagged as
// those of running text, and its names stay names.
func TestHeadlines(t *testing.T) {
	a := analyser(t, Accurate)
	for _, c := range []struct {
		text string
		tags map[string]string
	}{
		{"Russian Strikes Hit Idlib Hospital, Killing Six", map[string]string{"Hit": "VERB", "Hospital": "NOUN", "Killing": "VERB", "Idlib": "PROPN"}},
		{"Extremist Group Executes 70 Members in Raqqa", map[string]string{"Executes": "VERB", "Members": "NOUN", "Raqqa": "PROPN"}},
		{"REBELS SEIZE HAMA AFTER ARMY WITHDRAWS", map[string]string{"REBELS": "NOUN", "SEIZE": "VERB", "WITHDRAWS": "VERB"}},
		// A statement has a verb; a noun phrase without a full stop need not.
		{"Rebels advanced in Homs on Friday.", map[string]string{"Rebels": "NOUN", "advanced": "VERB"}},
		{"The army, advanced weapons", map[string]string{"advanced": "ADJ"}},
		// An address is no clause, and stays as it was.
		{"White House Press Office Washington", map[string]string{"House": "PROPN", "Office": "PROPN"}},
	} {
		for _, tok := range a.Analyse(c.text)[0].Tokens {
			if want := c.tags[tok.Form]; want != "" && tok.UPOS != want {
				t.Errorf("%q: %s is %s, want %s", c.text, tok.Form, tok.UPOS, want)
			}
		}
	}
}
