package main

import (
	"context"
	"slices"
	"sync"
	"time"

	"orontes"
	"orontes/fusion"
	"orontes/ledger"
)

// How often a picture asks the ledger for what is new, at most, and how far
// back it asks: another process may have begun to keep a report before the
// last look and finished after it.
const (
	lookEvery = time.Second
	lookBack  = 2 * time.Minute
)

// picture keeps the situation of a ledger in memory. What other processes keep
// meanwhile is taken in when the picture is asked for: only reports received
// since the last look are read, never all of them again.
type picture struct {
	kept   ledger.Ledger
	fused  *fusion.Picture
	mu     sync.Mutex
	looked time.Time       // when last
	latest time.Time       // receipt of the latest report taken in
	seen   map[string]bool // reports looked at
	mark   int64           // of the latest removal followed

	past map[orontes.Date]*orontes.Situation // days of the past, as asked for
}

// pastDays is how many days of the past are kept ready: whoever drags the
// time slider comes back to them.
const pastDays = 16

func newPicture(kept ledger.Ledger, rules *fusion.Rules) *picture {
	return &picture{kept: kept, fused: rules.Picture(), seen: map[string]bool{}, past: map[orontes.Date]*orontes.Situation{}}
}

// Situation is the picture as it was known at asOf, the zero asOf meaning now.
func (p *picture) Situation(ctx context.Context, asOf time.Time) (*orontes.Situation, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := p.look(ctx); err != nil {
		return nil, err
	}
	if asOf.IsZero() {
		return p.fused.Situation(), nil
	}
	day := orontes.DateOf(asOf.UTC())
	if s := p.past[day]; s != nil && s.AsOf.Equal(asOf) {
		return s, nil
	}
	if len(p.past) >= pastDays {
		clear(p.past)
	}
	s := p.fused.At(asOf)
	p.past[day] = s
	return s, nil
}

// look takes out what was removed and takes in what was received since the last
// look.
func (p *picture) look(ctx context.Context) error {
	if time.Since(p.looked) < lookEvery {
		return nil
	}
	if err := p.follow(ctx); err != nil {
		return err
	}
	q := ledger.Query{}
	if !p.latest.IsZero() {
		q.Since = p.latest.Add(-lookBack)
	}
	reports, err := p.kept.Reports(ctx, q) // before the claims: what comes in between is for the next look
	if err != nil {
		return err
	}
	reports = slices.DeleteFunc(reports, func(r orontes.Report) bool { return p.seen[r.ID] })
	if len(reports) == 1 {
		q.Report = reports[0].ID
	}
	if len(reports) > 0 {
		records, err := recordsOf(ctx, p.kept, q)
		if err != nil {
			return err
		}
		p.fused.Add(records)
		clear(p.past)
	}
	for i := range reports {
		p.seen[reports[i].ID] = true
		if at := reports[i].Received; at.After(p.latest) {
			p.latest = at
		}
	}
	p.looked = time.Now()
	return nil
}

// follow takes out what was removed since the last look, by whatever process,
// and takes in again what was kept anew.
func (p *picture) follow(ctx context.Context) error {
	gone, mark, err := p.kept.Removed(ctx, p.mark)
	if err != nil {
		return err
	}
	slices.Sort(gone)
	for _, id := range slices.Compact(gone) {
		if !p.seen[id] {
			continue
		}
		p.fused.Remove(id)
		clear(p.past)
		again, err := recordsOf(ctx, p.kept, ledger.Query{Report: id})
		if err != nil {
			return err
		}
		p.fused.Add(again)
		p.seen[id] = len(again) > 0
	}
	p.mark = mark
	return nil
}

// recordsOf reads the claims asked for, ready to be fused.
func recordsOf(ctx context.Context, kept ledger.Ledger, q ledger.Query) ([]fusion.Record, error) {
	claims, err := kept.Claims(ctx, q)
	if err != nil {
		return nil, err
	}
	records := make([]fusion.Record, len(claims))
	for i := range claims {
		records[i] = fusion.Record(claims[i])
	}
	return records, nil
}
