package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"orontes/ledger"
)

func removeCommand(io streams) *cobra.Command {
	var store string
	cmd := &cobra.Command{
		Use:   "remove [flags] REPORT …",
		Short: "Take reports out, with everything read from them",
		Long: `remove takes the reports of these ids out of the store, with their claims. What
rested on them alone goes from the picture; a page that is being served follows
within seconds.`,
		Example: `  orontes remove r-1a2b3c4d`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, ids []string) error {
			kept, err := openExisting(cmd.Context(), store)
			if err != nil {
				return err
			}
			defer kept.Close()
			var lost error
			for _, id := range ids {
				switch err := kept.Remove(cmd.Context(), id); {
				case errors.Is(err, ledger.ErrNotFound):
					fmt.Fprintf(io.err, "orontes: no report %s in %s\n", id, store)
					lost = errSome
				case err != nil:
					return err
				}
			}
			return lost
		},
	}
	storeFlag(cmd, &store)
	return cmd
}
