package fusion

import (
	"cmp"
	"slices"

	"orontes"
)

func byStart(a, b *orontes.EventEntry) int {
	return cmp.Or(a.Time.Start.Compare(b.Time.Start), a.Time.End.Compare(b.Time.End), cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(a.Type, b.Type), cmp.Compare(placeName(a.Place), placeName(b.Place)), cmp.Compare(a.ID, b.ID))
}

func placeName(p *orontes.Place) string {
	if p == nil {
		return ""
	}
	return p.Name
}

func (f *fuser) eventEntry(section string, a *account) orontes.EventEntry {
	says, denials := sorted(a.says), sorted(a.denials)
	told := says
	if len(told) == 0 {
		told = denials
	}
	figure, figures := f.fuse(told)
	quoted := f.quotable(told, figure)
	e := orontes.EventEntry{
		Kind: quoted.claim.Kind, Type: f.typeOf(told), Object: a.object, Figure: figure,
		Time: f.timeOf(told), Quote: quoted.claim.Quote, Evidence: f.evidence(section, says, denials),
	}
	if e.Kind == orontes.Casualties && figure != nil { // the toll is what is told, with its own time
		e.Time = f.timeOf([]*testimony{quoted})
		e.Status = f.agreed(e.Status, told)
	}
	if section == "pro" {
		e.Modality = quoted.claim.Modality
		if e.Modality == orontes.Asserted || e.Modality == "" {
			e.Modality = orontes.Planned
			if doubted(quoted.claim) {
				e.Modality = orontes.Possible
			}
		}
	}
	e.Place = f.placeOf(a, told)
	actors, targets := actorsOf, targetsOf
	if e.Kind == orontes.Control { // who leaves and who takes are not rival accounts
		actors, targets = f.claimant, f.quitter
	} else {
		e.Values = append(e.Values, f.versions("type", told, func(t *testimony) string { return t.claim.Type })...)
	}
	e.Actors, e.Targets = f.named(told, actors), f.named(told, targets)
	e.Targets = slices.DeleteFunc(e.Targets, func(name string) bool { return slices.Contains(e.Actors, name) }) // nobody strikes itself
	e.Values = append(e.Values, f.disagree("actor", told, actors)...)
	e.Values = append(e.Values, figures...)
	e.Values = append(e.Values, f.versions("time", precise(told), func(t *testimony) string { return t.from.date().String() })...)
	e.Values = append(e.Values, f.versions("place", told, func(t *testimony) string { return placeName(f.at(t.place)) })...)
	if len(denials) > 0 {
		e.Values = append(e.Values, f.version("denied", "denied", denials))
	}
	e.Notes = slices.Concat(f.leftOut(told), f.reprinted(told), f.rivals(told))
	if placed := f.inferred(told); len(placed) > 0 {
		e.Notes = append(e.Notes, placed...)
		if !slices.ContainsFunc(told, func(t *testimony) bool { return t.place != 0 && t.scene == nil }) {
			e.PlaceBasis = orontes.Inferred
		}
	}
	return e
}

// leftOut says what of testimonies is not counted, and why: a figure that can
// count nothing, and what its report puts in the future as if it had happened.
func (f *fuser) leftOut(ts []*testimony) []orontes.Value {
	var list []orontes.Value
	for _, t := range ts {
		g := t.claim.Figure
		switch {
		case g == nil || sound(g):
		case g.Low < 0:
			list = append(list, f.version(orontes.LeftOut, "the figure "+g.Hedged()+", as nothing is counted below none", []*testimony{t}))
		default:
			list = append(list, f.version(orontes.LeftOut, "the figure, as it is no number or its bounds are upside down", []*testimony{t}))
		}
		if t.mode == prospect && t.known != noDay && t.from > t.known {
			list = append(list, f.version(orontes.LeftOut, "it from what has happened, as it is dated "+t.from.date().String()+
				" and its report "+t.known.date().String(), []*testimony{t}))
		}
	}
	return list
}

// disagree lists the sides that testimonies name where two origins name sides
// that cannot be the same.
func (f *fuser) disagree(field string, ts []*testimony, of func(*testimony) []*party) []orontes.Value {
	against := false
	for i, t := range ts {
		for _, s := range ts[:min(i, 50)] { // enough to find out; copies are many
			if clash(of(t), of(s)) {
				against = true
			}
		}
	}
	if !against {
		return nil
	}
	var list []orontes.Value
	for _, s := range f.sides(ts, of) {
		list = append(list, f.version(field, s.name, s.ts))
	}
	return list
}

// precise are the testimonies that state the day.
func precise(ts []*testimony) []*testimony {
	var list []*testimony
	for _, t := range ts {
		if t.stated && t.from == t.to {
			list = append(list, t)
		}
	}
	return list
}

// typeOf is the type most origins give, of equals the earliest.
func (f *fuser) typeOf(ts []*testimony) string {
	typ, most := "", 0
	var seen []string
	for _, t := range ts {
		if slices.Contains(seen, t.claim.Type) {
			continue
		}
		seen = append(seen, t.claim.Type)
		var of []*testimony
		for _, s := range ts {
			if s.claim.Type == t.claim.Type {
				of = append(of, s)
			}
		}
		if n := f.independent(of); n > most {
			typ, most = t.claim.Type, n
		}
	}
	return typ
}

// timeOf is the best-dated time: stated before taken from the report, short
// before long, and of those the earliest told.
func (f *fuser) timeOf(ts []*testimony) orontes.Interval {
	t := slices.MinFunc(ts, func(a, b *testimony) int {
		return cmp.Or(compareBool(!a.stated, !b.stated), cmp.Compare(a.to-a.from, b.to-b.from), byIndex(a, b))
	})
	if t.claim.Time != nil && !t.claim.Time.IsZero() {
		i := *t.claim.Time
		i.Start, i.End = t.from.date(), t.to.date()
		return i
	}
	return orontes.Interval{Start: t.from.date(), End: t.to.date(), Precision: orontes.PrecisionDay, Basis: orontes.TimePublished}
}

// placeOf is the narrowest place told.
func (f *fuser) placeOf(a *account, ts []*testimony) *orontes.Place {
	if p := f.at(a.place); p != nil {
		return p
	}
	for _, t := range ts {
		if p := f.at(t.place); p != nil {
			return p
		}
	}
	if ts[0].claim.Kind != orontes.Displacement {
		return nil
	}
	return f.at(cmp.Or(ts[0].leave, ts[0].reach))
}
