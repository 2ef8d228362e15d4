package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"orontes"
	"orontes/fusion"
	"orontes/ledger"
	"orontes/publish"
)

func situationCommand(std streams) *cobra.Command {
	var store, asOf, format, since, explain string
	var page int
	var least leastScore
	cmd := &cobra.Command{
		Use:   "situation [flags]",
		Short: "Print the picture that the kept reports add up to",
		Long: `situation prints who holds which place and since when, what happened, how many
people were displaced (totals and increases apart), what is cut or closed, which
services are out and who said what, each with its sources.

--as-of prints the picture as it was known at the end of that day.

--since narrows it to what has evidence of a day or later: a day, "yesterday"
(the day before the picture's), or a situation report written earlier as json or
md, which stands for the day after its own.

--explain says why an entry is what it is: who says so, which outlets carried
whom, how figures were put together, what was left out and why. Entries and
claims go by the ids that every format shows, a place or a source by its name.
What is more than a page is printed by the page: --page 2, or --page 0 for all.`,
		Example: `  orontes situation --as-of 2024-12-06
  orontes situation --since yesterday
  orontes situation --since last-week.md --format md > this-week.md
  orontes situation --explain Homs
  orontes situation --format geojson > map.geojson`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if since != "" && explain != "" {
				return usageError{fmt.Errorf("--since and --explain: want one of them")}
			}
			if explain == "" && cmd.Flags().Changed("page") {
				return usageError{fmt.Errorf("--page: only with --explain")}
			}
			if err := least.check(); err != nil {
				return err
			}
			at, err := moment(asOf)
			if err != nil {
				return usageError{fmt.Errorf("--as-of: %w", err)}
			}
			out := bufio.NewWriter(std.out)
			defer out.Flush()
			write, err := situationWriter(format, std, out)
			if err != nil {
				return err
			}
			rules, kept, err := openKept(cmd.Context(), std, store)
			if err != nil {
				return err
			}
			defer kept.Close()
			picture, err := situationAt(cmd.Context(), kept, rules.Doubting(least.value), at)
			if err != nil {
				return err
			}
			if explain != "" {
				return explainEntry(cmd.Context(), std, out, kept, picture, explain, page)
			}
			if since != "" {
				day, err := sinceDay(since, picture)
				if err != nil {
					return usageError{fmt.Errorf("--since: %w", err)}
				}
				picture = publish.Since(picture, day)
			}
			return write(picture)
		},
	}
	storeFlag(cmd, &store)
	least.flag(cmd, "score below which a claim is doubtful: it neither changes who holds a place nor bears anything out")
	cmd.Flags().StringVar(&asOf, "as-of", "", "what was known at the end of this day, YYYY-MM-DD (default: everything)")
	cmd.Flags().StringVar(&since, "since", "", "only what has evidence since then: YYYY-MM-DD, yesterday, or an earlier report (json or md)")
	cmd.Flags().StringVar(&explain, "explain", "", "why an entry is what it is: its id, that of a claim, or the name of a place or source")
	cmd.Flags().IntVar(&page, "page", 1, fmt.Sprintf("page of %d lines that --explain prints; 0: all", publish.PageLines))
	cmd.Flags().StringVar(&format, "format", "text", "text, json, md, html or geojson")
	return cmd
}

// moment reads a day or a time stamp; "" is the zero time, which means everything.
func moment(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t, nil
	}
	day, err := orontes.ParseDate(s)
	if err != nil {
		return time.Time{}, err
	}
	return day.Time().Add(24*time.Hour - time.Second), nil
}

func situationWriter(format string, std streams, out io.Writer) (func(*orontes.Situation) error, error) {
	switch format {
	case "text":
		columns, _ := terminal(std.out)
		colour := coloured(std.out)
		return func(s *orontes.Situation) error { return publish.Text(out, s, columns, colour) }, nil
	case "json":
		return func(s *orontes.Situation) error { return publish.JSON(out, s) }, nil
	case "md", "markdown":
		return func(s *orontes.Situation) error { return publish.Markdown(out, s) }, nil
	case "html":
		return func(s *orontes.Situation) error { return publish.HTML(out, s) }, nil
	case "geojson":
		return func(s *orontes.Situation) error { return publish.GeoJSON(out, s) }, nil
	}
	return nil, usageError{fmt.Errorf("--format %s: want text, json, md, html or geojson", format)}
}

// situationAt fuses everything kept into the picture known at a moment.
func situationAt(ctx context.Context, kept ledger.Ledger, rules *fusion.Rules, at time.Time) (*orontes.Situation, error) {
	records, err := recordsOf(ctx, kept, ledger.Query{})
	if err != nil {
		return nil, err
	}
	return rules.Situation(records, at), nil
}
