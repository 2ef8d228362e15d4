package web

import (
	"cmp"
	"context"
	"slices"

	"orontes"
)

// QuotesOnly shows of a store's reports only the sentences that claims quote, with
// the address of the original: for those who may read reports but not publish them
// again. sentences gives the sentences of a text, in order.
func QuotesOnly(s Store, sentences func(text string) []orontes.Span) Store {
	return quotesOnly{s, sentences}
}

type quotesOnly struct {
	Store
	sentences func(text string) []orontes.Span
}

// Report gives a report without its text.
func (q quotesOnly) Report(ctx context.Context, id string) (*orontes.Report, error) {
	r, err := q.Store.Report(ctx, id)
	if err != nil {
		return nil, err
	}
	bare := *r
	bare.Text = ""
	return &bare, nil
}

// excerpt is a stretch of a text and the byte it begins at.
type excerpt struct {
	Start int    `json:"start"`
	Text  string `json:"text"`
}

// excerptedReport is a report with stretches of its text in the text's place.
type excerptedReport struct {
	orontes.Report
	Excerpts []excerpt `json:"excerpts"`
}

// excerpted gives a report with the sentences that its claims quote.
func (q quotesOnly) excerpted(ctx context.Context, id string) (any, error) {
	r, err := q.Store.Report(ctx, id)
	if err != nil {
		return nil, err
	}
	entries, err := q.Claims(ctx, Filter{Report: id})
	if err != nil {
		return nil, err
	}
	out := excerptedReport{Report: *r, Excerpts: []excerpt{}}
	out.Text = ""
	for _, s := range quoted(q.sentences(r.Text), entries, len(r.Text)) {
		out.Excerpts = append(out.Excerpts, excerpt{s.Start, s.In(r.Text)})
	}
	return out, nil
}

// quoted widens the spans of claims to whole sentences and joins those that
// overlap. Spans beyond the text are left out.
func quoted(sentences []orontes.Span, entries []Entry, length int) []orontes.Span {
	var wide []orontes.Span
	for i := range entries {
		at := entries[i].Claim.Span
		if at.Start < 0 || at.Start >= at.End || at.End > length {
			continue
		}
		for _, s := range sentences {
			if s.Overlaps(entries[i].Claim.Span) {
				at.Start, at.End = min(at.Start, s.Start), max(at.End, s.End)
			}
		}
		wide = append(wide, at)
	}
	slices.SortFunc(wide, func(a, b orontes.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	var joined []orontes.Span
	for _, s := range wide {
		if n := len(joined); n > 0 && s.Start < joined[n-1].End {
			joined[n-1].End = max(joined[n-1].End, s.End)
			continue
		}
		joined = append(joined, s)
	}
	return joined
}
