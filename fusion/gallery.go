package fusion

import (
	"slices"

	"orontes"
)

// gallery keeps the entries of one list of the situation in order. Entries are
// known by what they rest on, so that what has not changed is not written anew.
type gallery[T any] struct {
	order    func(a, b *T) int
	evidence func(*T) *orontes.Evidence
	tally    map[string]fate // nil where origins are not scored
	list     []*T            // never changed once handed out
	gone     map[*T]bool
	fresh    []*T
}

func newGallery[T any](order func(a, b *T) int, evidence func(*T) *orontes.Evidence, scored bool) *gallery[T] {
	g := &gallery[T]{list: []*T{}, order: order, evidence: evidence, gone: map[*T]bool{}}
	if scored {
		g.tally = map[string]fate{}
	}
	return g
}

// hang adds an entry.
func (g *gallery[T]) hang(e *T) {
	ev := g.evidence(e)
	ev.Credibility = credibility(ev)
	if g.tally != nil {
		score(g.tally, ev, 1)
	}
	g.fresh = append(g.fresh, e)
}

// take removes an entry that has been hung.
func (g *gallery[T]) take(e *T) {
	if g.tally != nil {
		score(g.tally, g.evidence(e), -1)
	}
	g.gone[e] = true
}

// settle brings the list up to date.
func (g *gallery[T]) settle() {
	if len(g.gone)+len(g.fresh) == 0 {
		return
	}
	slices.SortFunc(g.fresh, g.order)
	leave := make([]int, 0, len(g.gone)+1)
	for e := range g.gone {
		i, _ := slices.BinarySearchFunc(g.list, e, g.order)
		for g.list[i] != e { // equal in order
			i++
		}
		leave = append(leave, i)
	}
	slices.Sort(leave)
	leave = append(leave, len(g.list))
	n := len(g.list) + len(g.fresh) - len(g.gone)
	list := make([]*T, 0, n)
	at := 0
	upTo := func(end int) { // copies what stays
		for at < end {
			next := min(end, leave[0])
			list = append(list, g.list[at:next]...)
			if at = next; at < end && at == leave[0] {
				at, leave = at+1, leave[1:]
			}
		}
	}
	for _, e := range g.fresh {
		i, _ := slices.BinarySearchFunc(g.list[min(at, len(g.list)):], e, g.order)
		upTo(at + i)
		list = append(list, e)
	}
	upTo(len(g.list))
	g.list = list
	g.fresh = nil
	clear(g.gone)
}

// copies are the entries as values, which may be changed.
func (g *gallery[T]) copies() []T {
	list := make([]T, len(g.list))
	for i, e := range g.list {
		list[i] = *e
	}
	return list
}

// wall is a cell's part of a gallery: its entries by what they rest on.
type wall[T any] struct {
	hung  map[uint64]*hook[T]
	round uint32
}

// hook holds an entry, and the round in which it was last asked for.
type hook[T any] struct {
	entry *T // nil where there was nothing to write
	round uint32
}

// renew hangs what is not there yet, keeps what is, and takes the rest. Each
// entry is found by its key and written by write.
func (g *gallery[T]) renew(w *wall[T], keys []uint64, write func(i int) *T) {
	if w.hung == nil {
		w.hung = make(map[uint64]*hook[T], len(keys))
	}
	w.round++
	for i, key := range keys {
		h := w.hung[key]
		for h != nil && h.round == w.round { // cannot happen but by chance
			key++
			h = w.hung[key]
		}
		if h == nil {
			h = &hook[T]{entry: write(i)}
			w.hung[key] = h
			if h.entry != nil {
				g.hang(h.entry)
			}
		}
		h.round = w.round
	}
	if len(keys) == len(w.hung) {
		return
	}
	for key, h := range w.hung {
		if h.round == w.round {
			continue
		}
		if h.entry != nil {
			g.take(h.entry)
		}
		delete(w.hung, key)
	}
}

// restsOn is the key of a set of testimonies, whatever their order.
func restsOn(salt uint64, lists ...[]*testimony) uint64 {
	key := mix(salt + 1)
	for n, list := range lists {
		for _, t := range list {
			key += mix(t.seq + uint64(n)*0x9e3779b97f4a7c15)
		}
	}
	return key
}
