package conformance

import (
	"slices"
	"testing"

	"orontes/ledger"
)

// removed asks what was taken out, from the beginning and from a mark.
func removed(t *testing.T, l ledger.Ledger) {
	ctx := t.Context()
	gone := func(mark int64, want ...string) int64 {
		t.Helper()
		ids, next, err := l.Removed(ctx, mark)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(ids, want) {
			t.Errorf("after mark %d: %q, want %q", mark, ids, want)
		}
		return next
	}
	for _, id := range []string{"a", "b", "c"} {
		mustKeep(t, l, Reading(id, "2024-12-06", 2), start)
	}
	remove := func(id string) {
		t.Helper()
		if err := l.Remove(ctx, id); err != nil {
			t.Fatal(err)
		}
	}
	begin := gone(0)
	remove("b")
	first := gone(begin, "b")
	gone(first)
	remove("a")
	mustKeep(t, l, Reading("a", "2024-12-06", 2), start)
	remove("c")
	gone(first, "a", "c")
	gone(0, "b", "a", "c")
	if err := l.Remove(ctx, "nowhere"); err == nil {
		t.Error("removed what is not kept")
	}
	gone(gone(0, "b", "a", "c"))
}
