package thread_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// none is what is no party.
var none = party{}

func TestActorAt(t *testing.T) {
	for _, r := range []struct {
		text, word string
		want       party
	}{
		{"Rebels captured Hama.", "Rebels", party{Name: "Rebels", Class: "armed_group", Words: "Rebels", Plural: true, Known: true}},
		{"Rebels captured the bridge.", "bridge", none},
		{"Rebels captured it on Thursday.", "Thursday", none},
		{"Hezbollah fired rockets.", "Hezbollah", party{Name: "Hezbollah", ID: "hezbollah", Class: "armed_group", Words: "Hezbollah", Known: true}},
		{"Hezbollah fighters fired rockets.", "fighters", party{Name: "Hezbollah fighters", ID: "hezbollah", Class: "armed_group", Words: "Hezbollah fighters", Plural: true, Known: true}},
		{"Hezbollah residents fired rockets.", "residents", party{Name: "Hezbollah residents", ID: "hezbollah", Class: "armed_group", Words: "Hezbollah residents", Plural: true, Known: true}},
		{"Turkey sent troops.", "Turkey", party{Name: "Turkey", ID: "tr-gov", Class: "government", Words: "Turkey", Known: true}},
		{"Homs sent troops.", "Homs", none}, // a city is no party
		{"Turkish soldiers advanced.", "soldiers", party{Name: "Turkish soldiers", ID: "tr-forces", Class: "state_forces", Words: "Turkish soldiers", Plural: true, Known: true}},
		{"The soldiers advanced.", "soldiers", party{Name: "soldiers", Class: "state_forces", Words: "soldiers", Plural: true, Known: true}},
		{"Turkey's soldiers advanced.", "soldiers", party{Name: "Turkey's soldiers", ID: "tr-forces", Class: "state_forces", Words: "Turkey's soldiers", Plural: true, Known: true}},
		{"Syrians fled.", "Syrians", party{Name: "Syrians", Class: "civilians", Words: "Syrians", Plural: true, Known: true}},
		{"Tens of thousands of residents fled.", "Tens", party{Name: "residents", Class: "civilians", Words: "residents", Plural: true, Known: true}},
		{"The bomb killed 12 in Hama.", "12", party{Name: "people", Class: "civilians", Words: "12"}},
		{"The town passed to rebel control.", "control", party{Name: "rebels", Class: "armed_group", Words: "rebel", Known: true}},
		{"The town passed out of control.", "control", none},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		got := none
		if p, ok := d.ActorAt(s, i); ok {
			got = told(d, p)
		}
		if diff := cmp.Diff(r.want, got); diff != "" {
			t.Errorf("%s of %q (-want +got):\n%s", r.word, r.text, diff)
		}
	}
}

// A person keeps the name only beside a public office; a private one is what he is
// called.
func TestPersons(t *testing.T) {
	for _, r := range []struct {
		text, word, name, class string
	}{
		{"Defence Minister John Carter resigned.", "John", "Defence Minister John Carter", "government"}, // an office inside the name
		{"John Carter resigned.", "John", "a named person", "civilians"},
		{"John Carter, a resident of Homs, resigned.", "John", "a resident", "civilians"},
		{"John Carter, a spokesman for the army, resigned.", "John", "John Carter", "government"},
		{"President Bashar al-Assad resigned.", "Bashar", "Bashar al-Assad", "government"},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		p, _ := d.ActorAt(s, i)
		if p.Name != r.name || p.Class != r.class {
			t.Errorf("%q is by %q, %s, want %q, %s", r.text, p.Name, p.Class, r.name, r.class)
		}
	}
}

// Who was once named with an office keeps the name.
func TestOfficeIsRemembered(t *testing.T) {
	for text, want := range map[string]string{
		"John Carter, a spokesman for the army, resigned. John Carter left.": "John Carter",
		"A man resigned. John Carter left.":                                  "a named person",
		"Paul Young, a spokesman for the army, resigned. John Carter left.":  "a named person",
	} {
		d := story(text)
		d.Remember(&d.Sentences[0])
		s, i := find(t, d, "John")
		if p, _ := d.ActorAt(s, i); p.Name != want {
			t.Errorf("%q: %q left, want %q", text, p.Name, want)
		}
	}
}

// Only the verb shows what no gazetteer has: an armed party takes it.
func TestUnlisted(t *testing.T) {
	for _, r := range []struct {
		text, word string
		want       bool
	}{
		{"The rebels captured Zorbinga.", "Zorbinga", true},
		{"The residents captured Zorbinga.", "Zorbinga", false},
		{"The rebels praised Zorbinga.", "Zorbinga", false},
		{"The rebels captured the M5.", "M5", false}, // a road
		{"The rebels withdrew from Zorbinga.", "Zorbinga", true},
		{"The rebels captured the Zorbinga industrial area.", "area", true},
		{"The rebels captured the industrial area.", "area", false},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		s.Toponym[i] = nil // whatever the entity tagger makes of it
		for k := range s.Toponym {
			s.Toponym[k], s.Entity[k] = nil, nil
		}
		d.Unlisted()
		if got := s.Toponym[i] != nil; got != r.want {
			t.Errorf("%q: %s is a place: %t", r.text, r.word, got)
		}
	}
}
