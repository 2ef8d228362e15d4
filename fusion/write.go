package fusion

import (
	"slices"

	"orontes"
)

// writeEvents makes the entries of the matters that changed.
func (f *fuser) writeEvents() {
	for file := range f.dirtyEvents {
		var accounts []*account
		for b, bucket := range file.buckets {
			if len(bucket.ts) == 0 {
				delete(file.buckets, b)
				continue
			}
			if bucket.dirty {
				bucket.accounts, bucket.dirty = f.accounts(slices.Clone(bucket.ts)), false
			}
			accounts = append(accounts, bucket.accounts...)
		}
		gallery, section := f.happened, "evt"
		if file.planned {
			gallery, section = f.prospects, "pro"
		} else {
			accounts = f.joinTolls(f.joinWider(accounts))
		}
		keys := make([]uint64, len(accounts))
		for i, a := range accounts {
			if a.key == 0 {
				a.key = restsOn(uint64(a.place)<<1|bit(a.object != ""), a.says, a.denials)
			}
			keys[i] = a.key
		}
		gallery.renew(&file.wall, keys, func(i int) *orontes.EventEntry {
			e := f.eventEntry(section, accounts[i])
			return &e
		})
		for _, j := range slices.Backward(f.joins) { // the bucket's own stay as they were
			*j.into = j.before
		}
		f.joins = f.joins[:0]
	}
	clear(f.dirtyEvents)
	f.happened.settle()
	f.prospects.settle()
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// join is an account that others were joined to, as it was before.
type join struct {
	into   *account
	before account
}

// merge joins what an account tells to another. It is undone once the entries
// are written.
func (f *fuser) merge(into, a *account) {
	f.joins = append(f.joins, join{into, *into})
	*into = into.copy()
	into.key, into.vague = 0, 0
	for _, t := range slices.Concat(a.says, a.denials) {
		f.add(into, t)
	}
}

// copy is an account that may be added to while the original stays.
func (a *account) copy() account {
	c := *a
	c.says, c.denials = slices.Clip(a.says), slices.Clip(a.denials)
	c.actors, c.targets = slices.Clip(a.actors), slices.Clip(a.targets)
	c.winners, c.losers = slices.Clip(a.winners), slices.Clip(a.losers)
	c.tolls, c.origins = slices.Clip(a.tolls), slices.Clip(a.origins)
	return c
}

// writeControl makes the entries of the places that changed.
func (f *fuser) writeControl() {
	for h := range f.dirtyControl {
		file := f.control[h]
		var keys []uint64
		if len(file.ts) > 0 {
			keys = []uint64{restsOn(0, file.ts)}
		} else {
			delete(f.control, h)
		}
		slices.SortFunc(file.ts, byIndex)
		f.held.renew(&file.wall, keys, func(int) *orontes.ControlEntry {
			e := f.controlEntry(h, slices.Clone(file.ts))
			if len(e.Claims) == 0 { // "held", by nobody named, says nothing
				return nil
			}
			return &e
		})
	}
	clear(f.dirtyControl)
	f.held.settle()
}

// writeStates makes the entries of the things that changed.
func (f *fuser) writeStates() {
	for object := range f.dirtyStates {
		file := f.states[object]
		slices.SortFunc(file.ts, byIndex)
		tracks := map[holding][]*testimony{}
		for _, t := range file.ts {
			h := holding{t.place, object}
			tracks[h] = append(tracks[h], t)
		}
		f.joinWiderStates(tracks)
		var keys []uint64
		var places []holding
		for h, ts := range tracks {
			places = append(places, h)
			keys = append(keys, restsOn(uint64(h.place), ts))
		}
		section := f.rules.object[object].section
		gallery := f.access
		if section == sectionServices {
			gallery = f.services
		}
		gallery.renew(&file.wall, keys, func(i int) *orontes.StateEntry {
			e := f.stateEntry(places[i], section, tracks[places[i]])
			return &e
		})
	}
	clear(f.dirtyStates)
	f.access.settle()
	f.services.settle()
}

// writeMovements makes the entries of displacement that changed.
func (f *fuser) writeMovements() {
	for file := range f.dirtyMovements {
		slices.SortFunc(file.ts, byMoved)
		var stock, flow []*observation
		var stockKeys, flowKeys []uint64
		for _, o := range f.observations(file.ts) {
			key := restsOn(uint64(o.to)<<1|bit(o.scope.part), o.ts)
			if o.accumulation == orontes.Stock {
				stock, stockKeys = append(stock, o), append(stockKeys, key)
			} else {
				flow, flowKeys = append(flow, o), append(flowKeys, key)
			}
		}
		entry := func(list []*observation) func(int) *orontes.DisplacementEntry {
			return func(i int) *orontes.DisplacementEntry {
				e := f.displacementEntry(list[i])
				return &e
			}
		}
		f.stock.renew(&file.stock, stockKeys, entry(stock))
		f.flow.renew(&file.flow, flowKeys, entry(flow))
	}
	clear(f.dirtyMovements)
	f.stock.settle()
	f.flow.settle()
}

// writeStatements makes the entries of what is said that changed.
func (f *fuser) writeStatements() {
	for s := range f.dirtyStatements {
		file := f.statements[s]
		if len(file.ts) == 0 {
			delete(f.statements, s)
		}
		slices.SortFunc(file.ts, byIndex)
		accounts := f.sayings(file.ts)
		keys := make([]uint64, len(accounts))
		for i, a := range accounts {
			keys[i] = restsOn(0, a.says, a.denials)
		}
		f.said.renew(&file.wall, keys, func(i int) *orontes.StatementEntry {
			e := f.statementEntry(accounts[i])
			return &e
		})
	}
	clear(f.dirtyStatements)
	f.said.settle()
}
