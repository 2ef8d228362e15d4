package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"orontes"
	"orontes/reader/lexicon"
)

func lexiconCommand(io streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lexicon",
		Short: "Check the lexicon, or see which of its lines fired on a sentence",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "check",
		Short: "Report lines of the lexicon that cannot be read, and count the others",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			lex, err := lexicon.Embedded()
			if err != nil {
				return err
			}
			words := map[orontes.Kind]int{}
			lines := map[orontes.Kind]int{}
			for _, e := range lex.Entries() {
				lines[e.Kind]++
				words[e.Kind] += len(e.Words)
			}
			for _, kind := range orontes.Kinds {
				fmt.Fprintf(io.out, "%-14s %4d lines %5d words\n", kind, lines[kind], words[kind])
			}
			return nil
		},
	})
	cmd.AddCommand(lexiconExplain(io))
	return cmd
}

func lexiconExplain(io streams) *cobra.Command {
	return &cobra.Command{
		Use:     "explain SENTENCE",
		Short:   "Show the tree of a sentence, which lexicon lines fired, and why each role was filled",
		Example: `  orontes lexicon explain "Rebels seized Hama on Thursday."`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, words []string) error {
			r, err := openReader(io)
			if err != nil {
				return err
			}
			return r.Desk().Explain(io.out, strings.Join(words, " "))
		},
	}
}
