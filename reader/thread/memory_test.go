package thread_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A pronoun means whom the sentence, or those before it, can mean by it.
func TestPronoun(t *testing.T) {
	for _, r := range []struct {
		text, word string
		want       party
	}{
		{"Rebels captured Hama. They shelled Homs.", "They", party{Name: "Rebels", Class: "armed_group", Words: "They", Inferred: true, Plural: true, Known: true}},
		{"It rained in Hama. They shelled Homs.", "They", none},
		{"Rebels captured Hama. He shelled Homs.", "He", none}, // not one person
		{"President Bashar al-Assad fled. He is in Moscow.", "He", party{Name: "Bashar al-Assad", ID: "sy-gov", Class: "government", Words: "He", Inferred: true, Known: true}},
		{"President Bashar al-Assad fled. They are in Moscow.", "They", none},
		{"Rebels said that they shelled Homs.", "they", party{Name: "Rebels", Class: "armed_group", Words: "they", Inferred: true, Plural: true, Known: true}},
		{"Hezbollah said that it shelled Homs.", "it", party{Name: "Hezbollah", ID: "hezbollah", Class: "armed_group", Words: "it", Inferred: true, Known: true}},
		{"Residents said that it shelled Homs.", "it", none},
		{"Rebels captured Hama. We shelled Homs.", "We", none}, // not a third person
		{"Rebels captured Hama. Hezbollah fled. They shelled Homs.", "They", party{Name: "Hezbollah", ID: "hezbollah", Class: "armed_group", Words: "They", Inferred: true, Known: true}},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		for n := range s.Number {
			d.Remember(&d.Sentences[n])
		}
		got := none
		if p, ok := d.Pronoun(s, i); ok {
			got = told(d, p)
		}
		if diff := cmp.Diff(r.want, got); diff != "" {
			t.Errorf("%s of %q (-want +got):\n%s", r.word, r.text, diff)
		}
	}
}

// Subjects come to mind first, and what was not remembered does not.
func TestRemember(t *testing.T) {
	const text = "Rebels attacked soldiers. They fled."
	d := story(text)
	s, i := find(t, d, "They")
	if p, ok := d.Pronoun(s, i); ok {
		t.Errorf("They are %s before anybody is remembered", p.Name)
	}
	d.Remember(&d.Sentences[0])
	if p, _ := d.Pronoun(s, i); p.Name != "Rebels" {
		t.Errorf("They are %q, want the subject of the sentence before", p.Name)
	}
	if p, _ := d.ActorAt(s, i); p.Name != "Rebels" || !p.Inferred {
		t.Errorf("the party at They is %q, inferred: %t", p.Name, p.Inferred)
	}
}
