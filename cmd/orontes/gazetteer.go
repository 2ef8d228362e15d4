package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"orontes/gazetteer"
)

func gazetteerCommand(io streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "gazetteer",
		Short: "Look into the gazetteer",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(gazetteerSearch(io))
	return cmd
}

func gazetteerSearch(io streams) *cobra.Command {
	return &cobra.Command{
		Use:     "search NAME …",
		Short:   "List what a name could stand for, best first",
		Example: `  orontes gazetteer search Rastan`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, words []string) error {
			places, err := gazetteer.Open()
			if err != nil {
				return err
			}
			name := strings.Join(words, " ")
			found := places.Lookup(name)
			if len(found) == 0 {
				return fmt.Errorf("no place is called %q", name)
			}
			table := tabwriter.NewWriter(io.out, 0, 0, 2, ' ', 0)
			fmt.Fprintln(table, "SCORE\tNAME\tCOUNTRY\tADMIN1\tFEATURE\tLAT\tLON\tKEY")
			for _, c := range found {
				fmt.Fprintf(table, "%.2f\t%s\t%s\t%s\t%s\t%.4f\t%.4f\t%s\n", c.Score, c.Name, c.Country, c.Admin1, c.Feature, c.Lat, c.Lon, c.Key)
			}
			return table.Flush()
		},
	}
}
