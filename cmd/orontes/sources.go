package main

import (
	"bufio"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"orontes/fusion"
	"orontes/publish"
)

func sourcesCommand(io streams) *cobra.Command {
	var store string
	cmd := &cobra.Command{
		Use:   "sources",
		Short: "List how far each source is to be relied on, and grade it yourself",
		Long: `sources lists everyone the kept claims rest on, with a reliability from A
(completely reliable) to E (unreliable), F where it cannot be judged, and how
often others bore them out or contradicted them. What no person has set is
suggested from that record.

set and unset write the file sources.txt in the folder that ORONTES_RULES names,
or orontes/rules in the configuration folder: one source a line, "B | NAME |
REASON". The other .txt files there add to the rules by which reports become a
picture; check names the lines of all of them that cannot be read.`,
		Example: `  orontes sources
  orontes sources set "Syrian Observatory for Human Rights" B "tolls borne out by hospitals"
  orontes sources unset "Syrian Observatory for Human Rights"`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			rules, kept, err := openKept(cmd.Context(), io, store)
			if err != nil {
				return err
			}
			defer kept.Close()
			picture, err := situationAt(cmd.Context(), kept, rules, time.Time{})
			if err != nil {
				return err
			}
			columns, _ := terminal(io.out)
			return publish.Sources(io.out, picture, columns, coloured(io.out))
		},
	}
	storeFlag(cmd, &store)
	cmd.AddCommand(sourcesSet(), sourcesUnset(), sourcesCheck(io))
	return cmd
}

func sourcesSet() *cobra.Command {
	return &cobra.Command{
		Use:   "set NAME LETTER [REASON]",
		Short: "Grade a source from A to F, with the reason",
		Args:  cobra.RangeArgs(2, 3),
		RunE: func(_ *cobra.Command, args []string) error {
			name, letter, why := args[0], strings.ToUpper(args[1]), strings.Join(args[2:], " ")
			if len(letter) != 1 || !strings.Contains(fusion.Reliabilities, letter) {
				return usageError{fmt.Errorf("sources set %s %s: want a letter from A to F", name, args[1])}
			}
			if strings.TrimSpace(name) == "" || strings.ContainsAny(name+why, "|#\r\n") {
				return usageError{fmt.Errorf("sources set: name and reason may hold no line break, | or #, and the name may not be empty")}
			}
			return changeGrades(name, strings.TrimRight(letter+" | "+name+" | "+why, " |"))
		},
	}
}

func sourcesUnset() *cobra.Command {
	return &cobra.Command{
		Use:   "unset NAME",
		Short: "Take back a grade, so that the record suggests it again",
		Args:  cobra.ExactArgs(1),
		RunE:  func(_ *cobra.Command, args []string) error { return changeGrades(args[0], "") },
	}
}

func sourcesCheck(io streams) *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Name the lines of your rules and grades that cannot be read",
		Long: `check reads the rules and grades of one's own, from the folder that ORONTES_RULES
names or orontes/rules in the configuration folder, and names the lines that
cannot be read, with file, line and reason; the exit status is then 1.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			rules, bad, err := loadRules()
			if err != nil {
				return err
			}
			out := bufio.NewWriter(io.out)
			for _, g := range rules.Grades() {
				fmt.Fprintln(out, strings.TrimRight(g.Reliability+" | "+g.Name+" | "+g.Why, " |"))
			}
			if err := out.Flush(); err != nil {
				return err
			}
			return bad
		},
	}
}
