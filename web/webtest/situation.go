package webtest

import (
	"context"
	"slices"
	"time"

	"orontes"
)

// Situation implements web.Store. It is no fusion: which claims belong
// together is written down here, and only what was known by then is shown.
func (s *Store) Situation(_ context.Context, asOf time.Time) (*orontes.Situation, error) {
	p := picture{store: s, asOf: asOf}
	out := &orontes.Situation{
		AsOf: asOf, Control: []orontes.ControlEntry{}, Events: []*orontes.EventEntry{},
		Displacement: orontes.DisplacementLedger{Stock: []*orontes.DisplacementEntry{}, Flow: []*orontes.DisplacementEntry{}},
		Access:       []orontes.StateEntry{}, Services: []orontes.StateEntry{}, Statements: []*orontes.StatementEntry{},
	}
	if asOf.IsZero() {
		out.AsOf = s.reports[len(s.reports)-1].Published.Time()
	}
	for _, c := range s.claims {
		if known(s.report(c.Report), asOf) {
			out.Claims++
			if c.Place == nil || c.Place.Point == nil {
				out.Unlocated++
			}
		}
	}
	for i := range s.reports {
		if known(&s.reports[i], asOf) {
			out.Reports++
		}
	}
	p.control(out)
	p.rest(out)
	return out, nil
}

// picture is one look at the store.
type picture struct {
	store *Store
	asOf  time.Time
}

// evidence gathers those of the claims that were known; none gives false.
func (p picture) evidence(status orontes.Status, ids ...string) (orontes.Evidence, bool) {
	e := orontes.Evidence{Status: status}
	for _, id := range ids {
		i := slices.IndexFunc(p.store.claims, func(c orontes.Claim) bool { return c.ID == id })
		c := p.store.claims[i]
		report := p.store.report(c.Report)
		if !known(report, p.asOf) {
			continue
		}
		e.Claims = append(e.Claims, id)
		name := c.Speaker()
		if name == "" {
			name = report.Source
		}
		e.Sources = append(e.Sources, orontes.Origin{Name: name, Outlets: []string{report.Source}, Claims: []string{id}})
		if e.First.IsZero() {
			e.First = report.Published
		}
		e.Last = report.Published
	}
	if len(e.Claims) == 0 {
		return e, false
	}
	e.ID, e.Origins = "e-"+e.Claims[0], len(e.Sources)
	if e.Origins == 1 && status != orontes.Denied {
		e.Status = orontes.Reported
	}
	return e, true
}

// claim finds one of the store's claims.
func (p picture) claim(id string) orontes.Claim {
	return p.store.claims[slices.IndexFunc(p.store.claims, func(c orontes.Claim) bool { return c.ID == id })]
}

// control says who holds which place.
func (p picture) control(out *orontes.Situation) {
	for _, row := range []struct {
		place         orontes.Place
		holder, class string
		since         string
		status        orontes.Status
		ids           []string
	}{
		{aleppo, "Hayat Tahrir al-Sham", "armed_group", "2024-11-30", orontes.Reported, []string{"c01"}},
		{talRifaat, "Syrian National Army", "armed_group", "2024-12-01", orontes.Reported, []string{"c06"}},
		{hama, "Rebels", "armed_group", "2024-12-05", orontes.Corroborated, []string{"c11", "c12"}},
		{talbisseh, "Rebels", "armed_group", "2024-12-06", orontes.Reported, []string{"c16"}},
		{homs, "Syrian army", "state_forces", "2024-11-27", orontes.Contested, []string{"c17", "c27", "c28"}},
		{damascus, "Rebels", "armed_group", "2024-12-08", orontes.Reported, []string{"c32"}},
	} {
		e, ok := p.evidence(row.status, row.ids...)
		if !ok {
			continue
		}
		entry := orontes.ControlEntry{Place: row.place, Holder: row.holder, Class: row.class, Since: day(row.since), Evidence: e}
		if row.place.Name == "Homs" {
			homsOf(&entry, p)
		}
		out.Control = append(out.Control, entry)
	}
}

// homsOf tells the two accounts of Homs and how they ended.
func homsOf(entry *orontes.ControlEntry, p picture) {
	if len(entry.Claims) > 1 {
		entry.Values = []orontes.Value{
			{Field: "holder", Value: "opposition fighters", Origins: []string{"activists"}, Claims: []string{"c27"}},
			{Field: "holder", Value: "Syrian army", Origins: []string{"Syrian army"}, Claims: []string{"c28"}},
		}
	}
	if e, ok := p.evidence(orontes.Reported, "c31"); ok {
		entry.Detail = []orontes.Tenure{{Holder: "Syrian army", Since: entry.Since, Status: orontes.Contested, Origins: []string{"Syrian army"}, Claims: entry.Claims}}
		entry.Holder, entry.Class, entry.Since = "Rebels", "armed_group", day("2024-12-08")
		entry.Evidence = e
	}
}

// rest is everything but control.
func (p picture) rest(out *orontes.Situation) {
	if e, ok := p.evidence(orontes.Contested, "c18", "c19", "c20"); ok {
		if e.Origins > 1 {
			e.Values = []orontes.Value{
				{Field: "actor", Value: "Russian aircraft", Origins: []string{"a Syrian army officer"}, Claims: []string{"c18"}},
				{Field: "actor", Value: "Syrian army", Origins: []string{"local activists"}, Claims: []string{"c19"}},
			}
		}
		out.Events = append(out.Events, &orontes.EventEntry{Kind: "damage", Type: "destroyed", Object: "bridge", Place: &rastan,
			Time: *p.claim("c18").Time, Actors: []string{"Russian aircraft"}, Quote: p.claim("c18").Quote, Evidence: e})
	}
	for _, id := range []string{"c21", "c22", "c33", "c34", "c37"} {
		p.people(&out.Displacement.Stock, id)
	}
	for _, id := range []string{"c07", "c14"} {
		p.people(&out.Displacement.Flow, id)
	}
	for _, id := range []string{"c09", "c15", "c18", "c24"} {
		p.state(&out.Access, id)
	}
	for _, id := range []string{"c08", "c10", "c35", "c38"} {
		p.state(&out.Services, id)
	}
	for _, id := range []string{"c25", "c26"} {
		if e, ok := p.evidence(orontes.Reported, id); ok {
			c := p.claim(id)
			speaker := c.Speaker()
			if speaker == "" {
				speaker = c.Actors[0].Name
			}
			out.Statements = append(out.Statements, &orontes.StatementEntry{Type: c.Type, Speaker: speaker,
				Target: c.Targets[0].Name, Time: c.Time.Start, Quote: c.Quote, Evidence: e})
		}
	}
}

// people adds a displacement entry made of one claim.
func (p picture) people(to *[]*orontes.DisplacementEntry, id string) {
	e, ok := p.evidence(orontes.Reported, id)
	if !ok {
		return
	}
	c := p.claim(id)
	f := c.Figure
	fused := &orontes.FusedFigure{Low: f.Low, Best: f.High, High: f.High, Unit: f.Unit, Measure: f.Measure,
		ByOrigin: []orontes.OriginFigure{{Origin: e.Sources[0].Name, Date: e.First, Figure: *f, Claim: id}}}
	entry := &orontes.DisplacementEntry{Type: c.Type, Place: &c.Place.Place, Time: *c.Time, Figure: fused, Quote: c.Quote, Evidence: e}
	if c.Origin != nil {
		entry.Origin, entry.Destination = &c.Origin.Place, &c.Destination.Place
	}
	*to = append(*to, entry)
}

// state adds the state of a thing told by one claim.
func (p picture) state(to *[]orontes.StateEntry, id string) {
	e, ok := p.evidence(orontes.Reported, id)
	if !ok {
		return
	}
	c := p.claim(id)
	entry := orontes.StateEntry{Kind: c.Kind, Object: c.Object, State: c.Type, Since: c.Time.Start, Quote: c.Quote, Evidence: e}
	if c.Place != nil {
		entry.Place = &c.Place.Place
	}
	*to = append(*to, entry)
}
