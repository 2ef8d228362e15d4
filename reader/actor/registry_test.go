package actor_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"orontes/reader/actor"
)

func TestEmbeddedRegistryIsClean(t *testing.T) {
	reg, err := actor.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range reg.Parties() {
		if found, ok := reg.Party(p.ID); !ok || found.Name != p.Name {
			t.Errorf("%s is not found by its id", p.ID)
		}
		// A neutral name is what a party calls itself or is known by, not what
		// its enemies call it.
		for _, epithet := range []string{"terrorist", "regime", "gang", "mercenar", "infidel"} {
			if strings.Contains(strings.ToLower(p.Name), epithet) {
				t.Errorf("%s is named %q", p.ID, p.Name)
			}
		}
		name, end := reg.At(p.Name, 0, func(int) bool { return true })
		if end == 0 || name.Party == nil {
			t.Errorf("%q is not found by its name", p.Name)
		}
	}
}

func TestBadLinesOfTheRegistry(t *testing.T) {
	reg, err := actor.Load(fstest.MapFS{
		"registry.tsv": {Data: []byte("a | The A Front | armed_group | SY\nb | only\na | Another | armed_group | SY\n | x | y | z\n")},
		"nouns.lst":    {Data: []byte("armed_group: rebel\n")},
	})
	if reg == nil || len(reg.Parties()) != 1 {
		t.Fatal("the good line is lost")
	}
	for _, want := range []string{"registry.tsv:2: ", `registry.tsv:3: id "a" stands on line 1 already`, "registry.tsv:4: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("the error %v does not name %q", err, want)
		}
	}
}

// TestNationalSocieties: a Red Cross or Red Crescent of a country, or of none
// named, is not the international one.
func TestNationalSocieties(t *testing.T) {
	reg, err := actor.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for text, id := range map[string]string{
		"Red Cross": "", "Red Crescent": "", "ICRC": "icrc", "International Committee of the Red Cross": "icrc", "IFRC": "ifrc", "Syrian Arab Red Crescent": "sarc",
	} {
		name, _ := reg.At(text, 0, func(int) bool { return true })
		got := ""
		if name.Party != nil {
			got = name.Party.ID
		}
		if got != id {
			t.Errorf("%q is %q, want %q", text, got, id)
		}
	}
}
