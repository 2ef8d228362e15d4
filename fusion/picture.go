package fusion

import (
	"slices"
	"sync"
	"time"

	"orontes"
)

// Picture keeps the situation of all it was given up to date: what one report
// touches is made anew, the rest stays. Its Situation is always the one that
// the function Situation makes of the same records, in whatever order they
// came. It may be used from many goroutines.
type Picture struct {
	mu      sync.Mutex
	f       *fuser
	reports map[string][]*Record
	now     *orontes.Situation // nil when something has changed since
}

// NewPicture is an empty picture, by the embedded rules.
func NewPicture() *Picture { return Embedded().Picture() }

// Picture is an empty picture, by these rules.
func (r *Rules) Picture() *Picture {
	return &Picture{f: newFuser(r), reports: map[string][]*Record{}}
}

// Add takes in records, whole reports or further claims of known ones. What is
// known already changes nothing. The records must not be changed afterwards.
func (p *Picture) Add(records []Record) {
	p.mu.Lock()
	defer p.mu.Unlock()
	fresh := map[string][]*Record{}
	for i := range records {
		id := records[i].Report.ID
		fresh[id] = append(fresh[id], &records[i])
	}
	var come, gone []*source
	for id, list := range fresh {
		known := p.reports[id]
		whole := slices.Clone(known)
		for _, r := range list {
			if !slices.ContainsFunc(whole, func(w *Record) bool { return w.Claim.ID == r.Claim.ID }) {
				whole = append(whole, r)
			}
		}
		if len(whole) == len(known) {
			continue
		}
		if known != nil {
			gone = append(gone, p.f.kept[id])
		}
		p.reports[id] = whole
		come = append(come, p.f.source(whole))
	}
	p.change(come, gone)
}

// Remove takes reports out, with all that rested on them.
func (p *Picture) Remove(reports ...string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var gone []*source
	for _, id := range reports {
		if s := p.f.kept[id]; s != nil && p.reports[id] != nil {
			gone = append(gone, s)
			delete(p.reports, id)
		}
	}
	p.change(nil, gone)
}

func (p *Picture) change(come, gone []*source) {
	if len(come)+len(gone) > 0 {
		p.f.change(come, gone)
		p.now = nil
	}
}

// Situation is the picture of everything taken in. It is shared with every
// other caller and must not be changed.
func (p *Picture) Situation() *orontes.Situation {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.now == nil {
		p.now = p.f.situation(time.Time{})
	}
	return p.now
}

// At is the picture as it was known at the end of asOf's UTC day; the zero asOf
// means everything. A day of the past is made from scratch.
func (p *Picture) At(asOf time.Time) *orontes.Situation {
	if asOf.IsZero() {
		return p.Situation()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if today := p.f.today; dayOfTime(asOf) >= today {
		defer func() { p.f.today = today }()
		return p.f.situation(asOf)
	}
	return p.f.rules.scratch(p.reports, asOf)
}

// Records are the records taken in, in no particular order.
func (p *Picture) Records() []Record {
	p.mu.Lock()
	defer p.mu.Unlock()
	var all []Record
	for _, list := range p.reports {
		for _, r := range list {
			all = append(all, *r)
		}
	}
	return all
}
