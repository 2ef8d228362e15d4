package sqlite

import (
	"context"
	"database/sql"
	"fmt"
)

// Removed returns what was taken out after a mark, by whatever process.
func (s *Store) Removed(ctx context.Context, mark int64) (ids []string, next int64, err error) {
	next = mark
	err = s.each(ctx, "SELECT n, report FROM removals WHERE n > ? ORDER BY n", []any{mark}, func(rows *sql.Rows) error {
		var id string
		if err := rows.Scan(&next, &id); err != nil {
			return err
		}
		ids = append(ids, id)
		return nil
	})
	if err != nil {
		return nil, mark, fmt.Errorf("list removed reports: %w", err)
	}
	return ids, next, nil
}
