package site_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/draft"
	"orontes/reader/site"
)

func TestToponymOf(t *testing.T) {
	for _, c := range []struct{ text, word, want string }{
		{"Rebels seized Homs.", "Homs", "Homs"},
		{"Rebels seized Homs.", "Rebels", ""},
		{"Rebels seized the town of Rastan.", "town", "Rastan"},
		{"Rebels seized a bridge in Rastan.", "bridge", "Rastan"},
		{"Homs was quiet. Rebels seized the city.", "city", "Homs"},
		{"Homs was quiet. Rebels seized a city.", "city", ""},
		{"Homs was quiet. Rebels seized the cities.", "cities", ""},
		{"Homs was quiet. Rebels seized the bridge.", "bridge", ""},
		{"Syria was quiet. Rebels seized the city.", "city", ""},                                     // no settlement
		{"Homs was quiet. Hama fell. Rebels seized the city.", "city", "Hama"},                       // the last
		{"Homs was quiet. All slept. All ate. All sang. Rebels seized the city.", "city", ""},        // out of mind
		{"Homs was quiet. All slept. All ate. Rebels seized the city.", "city", "Homs"},              //
		{"Homs was quiet. Homs and Hama lie in the valley. Rebels seized the city.", "city", "Homs"}, // named most often
		{"Hama was quiet. Homs and Hama lie in the valley. Rebels seized the city.", "city", "Hama"}, //
		{"Rebels seized the city before they entered Homs.", "city", ""},                             // not what follows
		{"In Homs, rebels seized the city.", "city", "Homs"},                                         //
	} {
		d := document(t, c.text)
		s, i := word(t, d, c.word)
		if got := said(site.ToponymOf(d, s, i)); got != c.want {
			t.Errorf("%q, %s: %q, want %q", c.text, c.word, got, c.want)
		}
	}
}

func TestWithin(t *testing.T) {
	syria := orontes.Place{Key: "sy", Country: "SY", Precision: orontes.PrecisionCountry}
	iraq := orontes.Place{Key: "iq", Country: "IQ", Precision: orontes.PrecisionCountry}
	idlib := orontes.Place{Key: "idlib", Country: "SY", Admin1: "Idlib", Precision: orontes.PrecisionAdmin1}
	hama := orontes.Place{Key: "hama", Country: "SY", Admin1: "Hama", Precision: orontes.PrecisionAdmin1}
	saraqib := orontes.Place{Key: "saraqib", Country: "SY", Admin1: "Idlib", Precision: orontes.PrecisionSettlement}
	nowhere := orontes.Place{Key: "nowhere", Country: "SY", Precision: orontes.PrecisionAdmin1}
	for _, c := range []struct {
		inner, outer orontes.Place
		want         bool
	}{
		{saraqib, syria, true},
		{saraqib, iraq, false},
		{saraqib, idlib, true},
		{saraqib, hama, false},
		{saraqib, nowhere, false},
		{saraqib, saraqib, false},
		{idlib, syria, true},
		{idlib, hama, false},
		{idlib, saraqib, false}, // a settlement holds nothing
		{syria, syria, false},
		{syria, idlib, false},
	} {
		if got := site.Within(&gazetteer.Found{Toponym: orontes.Toponym{Place: c.inner}}, &orontes.Toponym{Place: c.outer}); got != c.want {
			t.Errorf("%s in %s: %v", c.inner.Key, c.outer.Key, got)
		}
	}
}

func TestHappening(t *testing.T) {
	for kind, want := range map[orontes.Kind]bool{
		orontes.Strike: true, orontes.Attack: true, orontes.Battle: true,
		orontes.Casualties: false, orontes.Damage: false, orontes.Control: false,
	} {
		if site.Happening[kind] != want {
			t.Errorf("%s: %v", kind, !want)
		}
	}
}

func TestSettings(t *testing.T) {
	day := &orontes.Interval{Start: published, End: published, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
	week := &orontes.Interval{Start: published.AddDays(-7), End: published, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
	past := &orontes.Interval{Precision: orontes.PrecisionDay, Background: true}
	for _, c := range []struct {
		about, text, word string
		change            func(*draft.Draft)
		want              []string
	}{
		{"how it opens", "Rebels bombed Homs.", "bombed", nil, []string{"opens rebels", "type strike.air_strike", "relation root"}},
		{"what modifies", "They also bombed Homs.", "bombed", nil, []string{"opens they", "type strike.air_strike", "nsubj they", "advmod also", "relation root"}},
		{"a day", "Rebels bombed Homs.", "bombed", func(t *draft.Draft) { t.Claim.Time, t.Dated = day, true }, []string{"opens rebels", "type strike.air_strike", "time stated day", "relation root"}},
		{"not yet chosen", "Rebels bombed Homs.", "bombed", func(t *draft.Draft) { t.Claim.Time = day }, []string{"opens rebels", "type strike.air_strike", "relation root"}},
		{"a stretch", "Rebels bombed Homs.", "bombed", func(t *draft.Draft) { t.Claim.Time, t.Dated = week, true }, []string{"opens rebels", "type strike.air_strike", "time stated day", "stretch", "stretch false false 1", "relation root"}},
		{"history", "Rebels bombed Homs.", "bombed", func(t *draft.Draft) { t.Claim.Time = past }, []string{"opens rebels", "type strike.air_strike", "history", "relation root"}},
		{"a figure", "Rebels bombed Homs.", "bombed", func(t *draft.Draft) { t.Claim.Figure, t.Claim.Accumulation = &orontes.Figure{}, orontes.Flow }, []string{"opens rebels", "type strike.air_strike", "figure flow", "relation root"}},
		{"a doer", "Rebels bombed Homs.", "bombed", func(t *draft.Draft) { t.Claim.Actors = []orontes.Actor{{Class: "armed_group"}} }, []string{"opens rebels", "type strike.air_strike", "doer armed_group", "relation root"}},
		{"no line read it", "Rebels bombed Homs.", "bombed", func(t *draft.Draft) { t.Reading = nil }, []string{"opens rebels", "type strike.air_strike"}},
	} {
		d := document(t, c.text)
		x := read(t, d, c.word, orontes.Strike)
		_, i := word(t, d, c.word)
		if c.change != nil {
			c.change(&x)
		}
		if diff := cmp.Diff(c.want, site.Settings(d, &x, i)); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
	}
}
