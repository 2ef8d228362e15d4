package atlas

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func sample() []Entry {
	return []Entry{
		{Name: "Syria", Key: "gn:163843", Feature: "PCLI", Lat: 35, Lon: 38, Country: "SY", Population: 16906283, Box: &Box{35.5, 32.2, 42.4, 37.4}, Names: []Name{{"syria", Usual}}},
		{Name: "Homs", Key: "gn:169575", Feature: "ADM1", Lat: 34.2, Lon: 38.3, Country: "SY", Admin1: "11", Weight: 1e6, Names: []Name{{"homs", Usual}}},
		{Name: "Homs", Key: "gn:169577", Feature: "PPLA", Lat: 34.72682, Lon: 36.72339, Country: "SY", Admin1: "11", Admin2: "1", Population: 775404, Names: []Name{{"homs", Usual}, {"emesa", Alternate}}, Sounds: []string{"hums"}},
		{Name: "Bridge", Key: "own:bridge", Feature: "BDG", Lat: -1, Lon: 179.9999, Names: []Name{{"bridge", Usual}}},
	}
}

func TestWriteAndOpen(t *testing.T) {
	data, err := Write([]byte("meta"), sample())
	if err != nil {
		t.Fatal(err)
	}
	a, err := Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	if a.Meta() != "meta" || a.Len() != 4 {
		t.Fatalf("meta %q, %d places", a.Meta(), a.Len())
	}
	found := a.Named(nil, []byte("homs"))
	if len(found) != 2 {
		t.Fatalf("homs: %v", found)
	}
	city := slices.IndexFunc(found, func(p Posting) bool { f, _ := a.Facts(p.ID); return a.Feature(f.Feature) == "PPLA" })
	facts, _ := a.Facts(found[city].ID)
	if math.Abs(facts.Lat-34.72682) > 2e-5 || math.Abs(facts.Lon-36.72339) > 3e-5 {
		t.Errorf("coordinates %v, %v", facts.Lat, facts.Lon)
	}
	u := a.Unit(facts.Unit)
	if u.Country != "SY" || u.Admin1 == 0 || a.Codes()[u.Admin1] != "SY.11" || a.Unit(u.Admin1).Place == 0 {
		t.Errorf("unit %+v, codes %v", u, a.Codes())
	}
	d, ok := a.Detail(nil, found[city].ID)
	if !ok || d.Name != "Homs" || d.Key != "gn:169577" || d.Population != 775404 {
		t.Errorf("detail %+v", d)
	}
	if got := a.Sounding(nil, "hums"); len(got) != 1 || got[0].ID != found[city].ID {
		t.Errorf("sounding %v", got)
	}
	if got := a.Named(nil, []byte("nowhere")); len(got) != 0 {
		t.Errorf("nowhere: %v", got)
	}
}

func TestWriteRefuses(t *testing.T) {
	for name, change := range map[string]func(e *Entry){
		"no earth":   func(e *Entry) { e.Lat = 91 },
		"not number": func(e *Entry) { e.Lon = math.NaN() },
		"twice":      func(e *Entry) { e.Key = "gn:163843" },
		"country":    func(e *Entry) { e.Country = "SYR" },
	} {
		entries := sample()
		change(&entries[2])
		if name == "twice" {
			entries[2] = entries[0]
		}
		if _, err := Write(nil, entries); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// Every name of every entry leads back to it, whatever else is in the atlas,
// and the order of the entries does not matter.
func TestAtlasKeepsEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 900).Draw(t, "places")
		word := rapid.StringMatching(`[a-c]{1,3}`)
		entries := make([]Entry, n)
		for i := range entries {
			entries[i] = Entry{Name: word.Draw(t, "name"), Key: fmt.Sprintf("gn:%d", 1+i*7), Feature: "PPL", Country: rapid.SampledFrom([]string{"SY", "IQ", ""}).Draw(t, "country"),
				Lat: float64(i%180) - 90, Lon: float64(i%360) - 180, Population: int64(i), Names: []Name{{word.Draw(t, "alternate"), Alternate}}}
		}
		data, err := Write(nil, entries)
		if err != nil {
			t.Fatal(err)
		}
		slices.Reverse(entries)
		again, _ := Write(nil, entries)
		if string(again) != string(data) {
			t.Fatal("the order of the entries changes the file")
		}
		a, err := Open(string(data))
		if err != nil {
			t.Fatal(err)
		}
		keys := map[string]uint32{}
		for id, d := range a.Details() {
			keys[d.Key] = id
			if one, ok := a.Detail(nil, id); !ok || one.Key != d.Key {
				t.Fatalf("place %d: %+v and %+v", id, one, d)
			}
		}
		for _, e := range entries {
			id, ok := keys[e.Key]
			if !ok || !slices.ContainsFunc(a.Named(nil, []byte(e.Names[0].Folded)), func(p Posting) bool { return p.ID == id }) {
				t.Fatalf("%s is not found by %q", e.Key, e.Names[0].Folded)
			}
		}
	})
}

// A damaged file is refused or answers something; it never panics.
func FuzzOpen(f *testing.F) {
	data, err := Write([]byte("{}"), sample())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(data))
	f.Add(strings.Repeat("ORGAZ001", 9))
	f.Fuzz(func(t *testing.T, data string) {
		a, err := Open(data)
		if err != nil {
			return
		}
		for id := range uint32(min(a.Len(), 5)) {
			facts, _ := a.Facts(id)
			a.Detail(nil, id)
			a.Unit(facts.Unit)
			a.Feature(facts.Feature)
		}
		a.Codes()
		for _, p := range a.Named(nil, []byte("homs")) {
			a.Detail(nil, p.ID)
		}
		a.Sounding(nil, "hums")
	})
}
