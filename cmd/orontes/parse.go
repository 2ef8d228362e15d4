package main

import (
	"bufio"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"orontes/intake"
	"orontes/language"
)

func parseCommand(std streams) *cobra.Command {
	var input, setting string
	cmd := &cobra.Command{
		Use:   "parse [--input text|conllu] FILE|-",
		Short: "Print sentences, tags and dependency trees as CoNLL-U",
		Long: `parse prints the analysis the reader builds on: sentences, words, lemmas, tags,
features and dependency trees, in CoNLL-U with Universal Dependencies v2 tags.

With --input conllu the sentences and words of the input are kept, and UPOS,
FEATS, HEAD and DEPREL are filled in.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			how := language.Accurate
			switch setting {
			case "fast":
				how = language.Fast
			case "accurate":
			default:
				return usageError{fmt.Errorf("--setting %s: want fast or accurate", setting)}
			}
			model, err := language.Load()
			if err != nil {
				return err
			}
			out := bufio.NewWriter(std.out)
			defer out.Flush()
			switch input {
			case "text":
				return parseText(cmd, std, args[0], model.Analyser(how), out)
			case "conllu":
				return parseCoNLLU(std, args[0], model.Analyser(how), out)
			}
			return usageError{fmt.Errorf("--input %s: want text or conllu", input)}
		},
	}
	cmd.Flags().StringVar(&input, "input", "text", "text, or conllu to keep given words and sentences")
	cmd.Flags().StringVar(&setting, "setting", "accurate", "fast or accurate")
	return cmd
}

func parseText(cmd *cobra.Command, std streams, path string, a *language.Analyser, out io.Writer) error {
	for item := range intake.Reports(cmd.Context(), []string{path}, std.in, intake.Options{}) {
		if item.Err != nil {
			fmt.Fprintf(std.err, "orontes: %v\n", item.Err)
			return errSome
		}
		if err := language.WriteCoNLLU(out, a.Analyse(item.Report.Text)); err != nil {
			return fmt.Errorf("writing CoNLL-U: %w", err)
		}
	}
	return nil
}

func parseCoNLLU(std streams, path string, a *language.Analyser, out io.Writer) error {
	in := std.in
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		in = file
	}
	if err := language.FillCoNLLU(out, in, a); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
