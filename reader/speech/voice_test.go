package speech_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes/language"
	"orontes/reader/speech"
)

// voices are those of the last sentence of a text, one a line: whom it lets speak, the
// cue, its stance, how the phrase stands to the cue, and how it fits.
func voices(t *testing.T, text string) []string {
	t.Helper()
	d := document(t, text)
	var heard []string
	for n := range d.Sentences {
		s := &d.Sentences[n]
		speech.ChooseSpeakers(d, s, nil)
		d.Remember(s)
		heard = nil
		for _, v := range d.Voices[n] {
			heard = append(heard, strings.Join([]string{v.By.Speaker, v.By.Verb, string(v.By.Stance), v.Form, v.Standing}, " | "))
		}
	}
	return heard
}

func TestVoices(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// Verbs that say, and verbs that do not.
		{"The army said rebels fled.", []string{
			"army | say | states | says opening beside | good subject",
			"rebels | say | states | says behind beside | good apart",
		}},
		{"The army let rebels flee.", nil},
		{"Rebels seized the town, the army said.", []string{"army | say | states | says opening beside | good subject"}},
		{"Rebels seized the town and the army base.", nil},
		{"The colonel told Reuters that rebels fled.", []string{
			"colonel | tell | states | says opening beside | good subject",
			"Reuters | tell | states | says behind beside | good iobj",
		}},
		{"The colonel drove Reuters to the town.", nil},
		// What they do with what they say.
		{"The army denied that rebels fled.", []string{"army | deny | denies | says opening beside | good subject"}},
		{"The army did not say that rebels fled.", []string{"army | say | doubts | says opening beside | good subject"}},
		{"The army did say that rebels fled.", []string{"army | say | states | says opening beside | good subject"}},
		// Nobody in particular.
		{"It was said that rebels fled.", []string{
			"unnamed sources | say | states | says | nobody",
			"unnamed sources | say | doubts | says | nobody",
		}},
		{"Rebels reportedly fled.", []string{"unnamed sources | reportedly | doubts | hearsay | nobody"}},
		{"Rebels repeatedly fled.", nil},
		{"Rumours spread that rebels fled.", []string{"Rumours | rumour | doubts | rumour itself | poor apart"}},
		{"Flames spread as rebels fled.", nil},
		// Whoever is cited.
		{"Rebels fled, according to Reuters.", []string{"Reuters | according to | states | cites behind beside | good over case"}},
		{"Rebels fled next to Reuters.", nil},
		// Marks.
		{"Rebels fled (SANA).", []string{"SANA | ( | states | ( inside 0 | good over punct"}},
		{"Rebels (who fled to SANA) died.", nil}, // a bracket with a verb
		{"Rebels fled - SANA", []string{"SANA | - | states | - closing 0 | good over punct"}},
		{"Rebels fled - 40", nil},
		{"SANA: Rebels fled.", []string{"SANA | : | states | : before beside | good apart"}},
		{"SANA, Rebels fled.", nil},
		// An account beside saying.
		{"The UN counted 50 dead.", []string{"United Nations | count | states | gives opening beside | good subject"}},
		{"The UN buried 50 dead.", nil},
		// What stands for somebody who spoke, and for somebody who did not.
		{"The minister said rebels fled. He said they died.", []string{
			"minister | say | states | says opening beside | good subject",
			"minister | say | states | says behind beside | good apart",
			"rebels | say | states | says behind beside | good apart",
		}},
		{"It rained. He said so.", nil},
	} {
		if diff := cmp.Diff(c.want, voices(t, c.text)); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestManyVoices: however many a sentence names, not all are considered.
// Who spoke last may speak again.
func TestManyVoices(t *testing.T) {
	for clauses, want := range map[int]int{1: 1, 2: 3, 40: 24} {
		text := "SANA said so" + strings.Repeat("; SANA said so", clauses-1) + "."
		if got := len(voices(t, text)); got != want {
			t.Errorf("%d clauses: %d voices, want %d", clauses, got, want)
		}
	}
}

func TestSpeaks(t *testing.T) {
	type spoken struct {
		Name, ID, Class string
		Party           bool
	}
	for _, c := range []struct {
		text, first, last string // the run's first and last words, of which the last is its head
		want              spoken
	}{
		{"Reuters said so.", "Reuters", "Reuters", spoken{"Reuters", "reuters", "media", true}},
		{"Rebels said so.", "Rebels", "Rebels", spoken{"Rebels", "", "armed_group", true}},
		{"The bridge said so.", "bridge", "bridge", spoken{"bridge", "", "", false}},
		{"The old stone bridge said so.", "old", "bridge", spoken{"old stone bridge", "", "", false}}, // in its own words
		{"Some 40 of them said so.", "40", "40", spoken{}},                                            // no number
		{"It said on Monday that rebels fled.", "Monday", "Monday", spoken{}},                         // no time
	} {
		d := document(t, c.text)
		s := &d.Sentences[0]
		at := func(form string) int {
			return slices.IndexFunc(s.Tokens, func(w language.Token) bool { return w.Form == form })
		}
		p, party := speech.Speaks(d, s, speech.Run{First: at(c.first), Last: at(c.last) + 1, Head: at(c.last)})
		if diff := cmp.Diff(c.want, spoken{p.Name, p.ID, p.Class, party}); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
		if want := d.Span(s, at(c.first), at(c.last)+1); p.Name != "" && p.Span != want {
			t.Errorf("%q: it stands at %v, want %v", c.text, p.Span, want)
		}
	}
}
