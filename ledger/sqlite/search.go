package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"orontes"
)

// Hit is a report that a search found.
type Hit struct {
	Report  orontes.Report // without Text
	Snippet string         // words around the match; matches stand between \x02 and \x03
}

// Search finds reports whose title or text holds every word of words, best
// match first. Words in double quotes must stand together. Nothing a person
// types is an error; no words find nothing. limit 0 means 50.
func (s *Store) Search(ctx context.Context, words string, limit int) ([]Hit, error) {
	match := matchQuery(words)
	if match == "" {
		return nil, nil
	}
	if limit <= 0 {
		limit = 50
	}
	const query = `SELECT r.head, r.received, snippet(search, 1, char(2), char(3), '…', 24)
FROM search JOIN reports r ON r.n = search.rowid
WHERE search MATCH ? ORDER BY bm25(search), r.published, r.id LIMIT ?`
	var hits []Hit
	err := s.each(ctx, query, []any{match, limit}, func(rows *sql.Rows) error {
		var head, snippet string
		var received int64
		if err := rows.Scan(&head, &received, &snippet); err != nil {
			return err
		}
		r, err := decodeReport(head, received)
		hits = append(hits, Hit{Report: r, Snippet: snippet})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("search %q: %w", words, err)
	}
	return hits, nil
}

// matchQuery writes what a person typed as an FTS5 expression in which every
// word is a string, so that no character of it is an operator.
func matchQuery(words string) string {
	var terms []string
	for i, part := range strings.Split(strings.ReplaceAll(words, "\x00", " "), `"`) {
		if i%2 == 1 { // between quotes: a phrase
			if strings.TrimSpace(part) != "" {
				terms = append(terms, `"`+part+`"`)
			}
			continue
		}
		for _, word := range strings.Fields(part) {
			terms = append(terms, `"`+word+`"`)
		}
	}
	return strings.Join(terms, " ")
}
