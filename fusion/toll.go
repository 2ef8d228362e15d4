package fusion

import (
	"cmp"
	"slices"
	"strings"

	"orontes"
)

// largeToll is the toll from which equal numbers of overlapping days are
// taken for one toll, though one telling says less of who is counted or where.
const largeToll = 10

// who completes a toll that says whom it counts only by its target: "the
// number of civilians killed at 149" counts civilians. "Residents" who flee are
// people who flee.
func (f *fuser) who(t *testimony) {
	c := t.claim
	if c.Kind == orontes.Displacement && c.Figure != nil && f.rules.anyone[strings.ToLower(c.Figure.Of)] {
		claim, figure := *c, *c.Figure
		figure.Of = ""
		claim.Figure, t.claim = &figure, &claim
		return
	}
	if c.Kind != orontes.Casualties || c.Figure == nil || c.Figure.Of != "" || len(c.Targets) != 1 {
		return
	}
	name := strings.ToLower(c.Targets[0].Name)
	if !f.rules.who[name] {
		return
	}
	claim, figure := *c, *c.Figure
	figure.Of = name
	claim.Figure = &figure
	t.claim = &claim
}

// joinTolls joins accounts of one toll that were kept apart because one of
// them does not say where it was, or who of the dead is counted: the number,
// the days and the sides agree, and nothing told contradicts. All are of one
// kind and of types alike.
func (f *fuser) joinTolls(accounts []*account) []*account {
	type key struct {
		unit  string
		value float64
	}
	if len(accounts) < 2 || accounts[0].first().claim.Kind != orontes.Casualties {
		return accounts
	}
	byValue := map[key][]*account{}
	if !slices.ContainsFunc(accounts, func(a *account) bool { return f.vagueness(a) != f.vagueness(accounts[0]) }) {
		return accounts
	}
	for _, a := range accounts {
		for _, toll := range a.tolls {
			k := key{toll.figure.Unit, point(toll.figure)}
			if list := byValue[k]; k.value >= largeToll && toll.figure.Qualifier != orontes.Vague && !a.undated && (len(list) == 0 || list[len(list)-1] != a) {
				byValue[k] = append(list, a)
			}
		}
	}
	joined := map[*account]bool{}
	keys := make([]key, 0, len(byValue))
	for k, list := range byValue {
		if slices.ContainsFunc(list, func(a *account) bool { return f.vagueness(a) != f.vagueness(list[0]) }) {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(b.value, a.value), cmp.Compare(a.unit, b.unit))
	})
	for _, k := range keys {
		list := byValue[k]
		slices.SortStableFunc(list, func(a, b *account) int { // what is told more fully first
			return cmp.Or(cmp.Compare(f.vagueness(a), f.vagueness(b)), byIndex(a.first(), b.first()))
		})
		for i, a := range list {
			if joined[a] || f.vagueness(a) == f.vagueness(list[0]) {
				continue
			}
			into := f.soleToll(list[:i], joined, a)
			if into == nil {
				continue
			}
			from, to := into.from, into.to
			f.merge(into, a)
			into.from, into.to = from, to
			joined[a] = true
		}
	}
	return slices.DeleteFunc(accounts, func(a *account) bool { return joined[a] })
}

// soleToll is the one account of the list that a can be a vaguer telling of.
func (f *fuser) soleToll(list []*account, joined map[*account]bool, a *account) *account {
	var sole *account
	for _, b := range list {
		if joined[b] || f.vagueness(b) >= f.vagueness(a) || a.to < b.from || b.to < a.from || against(a.actors, b.actors) ||
			!f.within(b, a) || !f.rules.narrower(b.tolls[0].figure, a.tolls[0].figure) || f.loose(b, a.first()) && a.to-a.from > 14 {
			continue
		}
		if sole != nil {
			return nil
		}
		sole = b
	}
	return sole
}

// within reports whether the place of the fuller account can be that of the
// vaguer: the same, in it, or told by only one of them.
func (f *fuser) within(full, vague *account) bool {
	if full.place == vague.place || full.place == 0 || vague.place == 0 {
		return true
	}
	return f.places[vague.place].contains(&f.places[full.place])
}

// narrower reports whether the one figure says of the other's count who they
// are, or what it is a part of, and contradicts in neither.
func (r *Rules) narrower(full, vague *orontes.Figure) bool {
	return (vague.Of == "" || r.counted(vague.Of) == r.counted(full.Of)) && (vague.Measure == full.Measure || vague.Measure == "")
}

// vagueness is how many of the things that tell a toll an account leaves out.
func (f *fuser) vagueness(a *account) int {
	if a.vague == 0 {
		a.vague = 1 + f.untold(a)
	}
	return a.vague - 1
}

func (f *fuser) untold(a *account) int {
	n := 0
	if a.place == 0 {
		n += 2
	} else if f.places[a.place].broad() {
		n++
	}
	if len(a.tolls) == 0 || a.tolls[0].figure.Of == "" {
		n += 4
	}
	return n
}
