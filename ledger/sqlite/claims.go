package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"runtime"
	"sync"

	"orontes"
	"orontes/ledger"
)

// portion is how many claims are decoded as one piece of work.
const portion = 512

// Claims returns the claims asked for in the ledger's order. The rows are read
// in one pass and decoded beside it on every core, as decoding takes longer
// than reading.
func (s *Store) Claims(ctx context.Context, q ledger.Query) ([]ledger.Kept, error) {
	where, args := conditions(q)
	inner, more := claimConditions(q)
	query := `SELECT r.n, c.body FROM reports r JOIN claims c ON c.report = r.n WHERE 1` + where + inner +
		` ORDER BY r.published, r.id, c.sentence, c.start, c.stop, c.id` + limit(q)
	heads, err := s.heads(ctx, where, args)
	if err != nil {
		return nil, fmt.Errorf("list claims: %w", err)
	}
	kept, err := s.decodeAll(ctx, query, append(args, more...), heads)
	if err != nil {
		return nil, fmt.Errorf("list claims: %w", err)
	}
	return kept, nil
}

// heads are the reports a claim query touches, decoded once each.
func (s *Store) heads(ctx context.Context, where string, args []any) (map[int64]*orontes.Report, error) {
	heads := map[int64]*orontes.Report{}
	err := s.each(ctx, "SELECT r.n, r.head, r.received FROM reports r WHERE 1"+where, args, func(rows *sql.Rows) error {
		var n, received int64
		var head string
		if err := rows.Scan(&n, &head, &received); err != nil {
			return err
		}
		r, err := decodeReport(head, received)
		heads[n] = &r
		return err
	})
	return heads, err
}

// piece is a run of rows, in order, to be decoded.
type piece struct {
	reports []int64
	bodies  [][]byte
	kept    []ledger.Kept
	err     error
}

func (s *Store) decodeAll(ctx context.Context, query string, args []any, heads map[int64]*orontes.Report) ([]ledger.Kept, error) {
	work := make(chan *piece, runtime.GOMAXPROCS(0))
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for p := range work {
				p.decode(heads)
			}
		})
	}
	var pieces []*piece
	total := 0
	p := &piece{}
	hand := func() {
		if len(p.bodies) > 0 {
			pieces = append(pieces, p)
			work <- p
			p = &piece{}
		}
	}
	err := s.each(ctx, query, args, func(rows *sql.Rows) error {
		var n int64
		var body []byte
		if err := rows.Scan(&n, &body); err != nil {
			return err
		}
		p.reports, p.bodies = append(p.reports, n), append(p.bodies, body)
		total++
		if len(p.bodies) == portion {
			hand()
		}
		return nil
	})
	hand()
	close(work)
	workers.Wait()
	if err != nil {
		return nil, err
	}
	kept := make([]ledger.Kept, 0, total)
	for _, p := range pieces {
		if p.err != nil {
			return nil, p.err
		}
		kept = append(kept, p.kept...)
	}
	return kept, nil
}

func (p *piece) decode(heads map[int64]*orontes.Report) {
	p.kept = make([]ledger.Kept, 0, len(p.bodies))
	for i, body := range p.bodies {
		head := heads[p.reports[i]]
		if head == nil {
			continue // kept by another process between the two queries
		}
		k := ledger.Kept{Report: *head}
		if err := json.Unmarshal(body, &k.Claim); err != nil {
			p.err = err
			return
		}
		p.kept = append(p.kept, k)
	}
	p.bodies = nil
}
