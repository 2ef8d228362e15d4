package main

import (
	"fmt"
	"io/fs"
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
		Long: `check reads the built-in lexicon and the lines of one's own, from the folder that
ORONTES_LEXICON names or orontes/lexicon in the configuration folder. It counts
the lines of each kind and names those that cannot be read, with the reason; the
exit status is then 1.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			user, err := userLexicon()
			if err != nil {
				return err
			}
			lex, bad := loadLexicon(user)
			if lex == nil {
				return bad
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
			return bad
		},
	})
	cmd.AddCommand(lexiconExplain(io))
	return cmd
}

// loadLexicon loads the built-in lexicon with the user's lines, if any.
func loadLexicon(user fs.FS) (*lexicon.Lexicon, error) {
	if user == nil {
		return lexicon.Embedded()
	}
	return lexicon.Extended(user)
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
