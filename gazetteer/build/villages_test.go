package main

import (
	"reflect"
	"testing"

	"orontes/gazetteer/internal/atlas"
)

func names(usual string, others ...string) []atlas.Name {
	list := []atlas.Name{{Folded: usual}}
	for _, n := range others {
		list = append(list, atlas.Name{Folded: n, Kind: atlas.Alternate})
	}
	return list
}

// A row joins the place of its id or of its name near by; everyday words are
// no names of villages, and villages of units left out are left out.
func TestJoin(t *testing.T) {
	town := atlas.Entry{Name: "Fada", Key: "gn:1", Feature: "PPLA", Country: "BF", Admin1: "08", Lat: 12, Lon: 0.4, Population: 34000, Names: names("fada")}
	for _, c := range []struct {
		name string
		row  atlas.Entry
		want []atlas.Entry
	}{
		{"same id", atlas.Entry{Name: "Fada N'Gourma", Key: "gn:1", Feature: "PPL", Country: "BF", Lat: 12.01, Lon: 0.41, Names: names("fada ngourma")},
			[]atlas.Entry{with(town, "fada ngourma")}},
		{"same id, elsewhere", atlas.Entry{Name: "Kaya", Key: "gn:1", Feature: "PPL", Country: "BF", Lat: 13.9, Lon: 0.41, Names: names("kaya")}, []atlas.Entry{town}},
		{"same name near by", atlas.Entry{Name: "Fada", Key: "wof:7", Feature: "PPL", Country: "BF", Lat: 12.05, Lon: 0.4, Names: names("fada", "fadan gurma")},
			[]atlas.Entry{with(town, "fadan gurma")}},
		{"same name far off", atlas.Entry{Name: "Fada", Key: "wof:7", Feature: "PPL", Country: "BF", Admin1: "08", Lat: 13, Lon: 0.4, Names: names("fada")},
			[]atlas.Entry{town, {Name: "Fada", Key: "wof:7", Feature: "PPL", Country: "BF", Admin1: "08", Lat: 13, Lon: 0.4, Names: names("fada")}}},
		{"everyday word", atlas.Entry{Name: "Mine", Key: "wof:8", Feature: "PPL", Country: "BF", Lat: 13, Lon: 0.4, Names: names("mine")}, []atlas.Entry{town}},
		{"unit left out", atlas.Entry{Name: "Dori", Key: "wof:9", Feature: "PPL", Country: "BF", Admin1: "12", Lat: 14, Lon: 0, Names: names("dori")}, []atlas.Entry{town}},
		{"unknown unit", atlas.Entry{Name: "Djibo", Key: "wof:9", Feature: "PPL", Country: "BF", Admin1: "99", Admin2: "1", Lat: 14, Lon: 0, Names: names("djibo")},
			[]atlas.Entry{town, {Name: "Djibo", Key: "wof:9", Feature: "PPL", Country: "BF", Lat: 14, Lon: 0, Names: names("djibo")}}},
	} {
		w := &gatherer{unlisted: map[string]bool{"BF.12": true}, world: &world{taken: map[string]bool{}, units: map[string]bool{"BF.08": true, "BF.12": true},
			everyday: map[string]bool{"mine": true}, villages: map[string][][2]float64{}}}
		w.append(with(town))
		w.index()
		w.join(c.row)
		if !reflect.DeepEqual(w.entries, c.want) {
			t.Errorf("%s:\n got %+v\nwant %+v", c.name, w.entries, c.want)
		}
	}
}

// with is an entry with further names.
func with(e atlas.Entry, more ...string) atlas.Entry {
	e.Names = append(append([]atlas.Name(nil), e.Names...), names("", more...)[1:]...)
	return e
}
