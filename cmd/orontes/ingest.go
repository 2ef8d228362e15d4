package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"orontes"
	"orontes/intake"
)

func ingestCommand(io streams) *cobra.Command {
	var about describe
	var least leastScore
	var store string
	cmd := &cobra.Command{
		Use:   "ingest [flags] FILE|DIR|- …",
		Short: "Read reports and keep them with their claims",
		Long: `ingest reads the documents named and keeps reports and claims in one file.
Reading the same report twice changes nothing. It may be stopped at any time:
what was kept stays kept, and the next run goes on.`,
		Example: `  orontes ingest reports/
  orontes ingest --store crisis.db --input jsonl stream.jsonl`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, paths []string) error {
			options, err := about.options()
			if err != nil {
				return err
			}
			if err := least.check(); err != nil {
				return err
			}
			return ingest(cmd, io, paths, options, about.workers, &least, store)
		},
	}
	about.flags(cmd)
	least.flag(cmd, "score below which a claim is counted as doubtful; it is kept all the same")
	storeFlag(cmd, &store)
	return cmd
}

// ingest keeps the documents in a store and says on standard error how many.
func ingest(cmd *cobra.Command, io streams, paths []string, o intake.Options, workers int, least *leastScore, store string) error {
	r, err := openReader(io)
	if err != nil {
		return err
	}
	keep, err := openStore(cmd.Context(), store)
	if err != nil {
		return err
	}
	defer keep.Close()
	var added, known, claims, doubtful int
	err = eachReading(cmd, io, r, paths, o, workers, "ingesting", func(one *orontes.Reading) error {
		fresh, err := keep.Keep(cmd.Context(), one, time.Now().UTC())
		if err != nil {
			return err
		}
		if !fresh {
			known++
			return nil
		}
		added++
		claims += len(one.Claims)
		doubtful += least.doubtful(one.Claims)
		return nil
	})
	fmt.Fprintf(io.err, "%d reports kept with %d claims, %d known already, in %s\n", added, claims, known, store)
	if doubtful > 0 {
		fmt.Fprintf(io.err, "%d of the claims are doubtful: their score is below %g\n", doubtful, least.value)
	}
	return err
}
