package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"orontes"
	"orontes/ledger"
	"orontes/publish"
)

// explainEntry says why an entry is what it is, or why a claim that is kept
// stands behind none. It prints one page, 0 being all.
func explainEntry(ctx context.Context, std streams, out io.Writer, kept ledger.Ledger, picture *orontes.Situation, id string, page int) error {
	columns, _ := terminal(std.out)
	var whole strings.Builder
	err := publish.Explain(&whole, picture, id, columns, coloured(std.out))
	switch {
	case err == nil:
		pages, err := publish.Page(out, whole.String(), page)
		if errors.Is(err, publish.ErrNoPage) {
			return usageError{fmt.Errorf("--page: %w", err)}
		}
		if err == nil && page > 0 && pages > 1 {
			fmt.Fprintf(std.err, "orontes: page %d of %d (--page N: another, --page 0: all)\n", page, pages)
		}
		return err
	case !errors.Is(err, publish.ErrNoEntry):
		return err
	}
	claim, lost := kept.Claim(ctx, id)
	if errors.Is(lost, ledger.ErrNotFound) {
		return fmt.Errorf("%w: %s is neither an entry of this picture nor a claim that is kept; ids stand in brackets in every format", publish.ErrNoEntry, id)
	}
	if lost != nil {
		return lost
	}
	fmt.Fprintf(out, "No entry rests on claim %s (%s.%s, %q): %s.\n", id, claim.Claim.Kind, claim.Claim.Type, claim.Claim.Quote, fate(claim, picture))
	return nil
}

// fate is why a claim stands behind no entry of the picture.
func fate(k *ledger.Kept, picture *orontes.Situation) string {
	known := ledger.Known(&k.Report)
	switch {
	case !picture.AsOf.IsZero() && known.After(orontes.DateOf(picture.AsOf.UTC())):
		return "its report is of " + known.String() + ", after this picture"
	case k.Claim.Time != nil && k.Claim.Time.Background:
		return "it is told as history"
	case k.Claim.Kind == orontes.Control && k.Claim.Place == nil:
		return "it does not say which place"
	case k.Claim.Kind == orontes.Control && len(k.Claim.Actors) == 0:
		return "it does not say who"
	}
	return "it adds nothing that changes the picture"
}
