package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"orontes"
	"orontes/ledger"
	"orontes/publish"
)

// explainEntry says why an entry is what it is, or why a claim that is kept
// stands behind none.
func explainEntry(ctx context.Context, std streams, out io.Writer, kept ledger.Ledger, picture *orontes.Situation, id string) error {
	columns, _ := terminal(std.out)
	err := publish.Explain(out, picture, id, columns, coloured(std.out))
	if !errors.Is(err, publish.ErrNoEntry) {
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
