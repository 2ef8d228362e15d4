package main

import (
	"bufio"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"orontes"
	"orontes/intake"
	"orontes/publish"
	"orontes/reader"
)

// describe holds the flags that describe documents.
type describe struct {
	published, source, url, title, input string
	workers                              int
}

func (d *describe) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&d.input, "input", "auto", "what the input is: auto, or jsonl for one JSON document a line")
	f.StringVar(&d.published, "published", "", "publication date, YYYY-MM-DD (default: what the document says)")
	f.StringVar(&d.source, "source", "", "name of the source (default: what the document says)")
	f.StringVar(&d.url, "url", "", "address of the document")
	f.StringVar(&d.title, "title", "", "title of the document")
	f.IntVar(&d.workers, "workers", runtime.NumCPU(), "documents read at the same time")
}

// options checks the flags.
func (d *describe) options() (intake.Options, error) {
	o := intake.Options{Source: d.source, URL: d.url, Title: d.title}
	switch d.input {
	case "auto", "text":
	case "jsonl":
		o.JSONL = true
	default:
		return o, usageError{fmt.Errorf("--input %s: want auto or jsonl", d.input)}
	}
	if d.published != "" {
		date, err := orontes.ParseDate(d.published)
		if err != nil {
			return o, usageError{fmt.Errorf("--published: %w", err)}
		}
		o.Published = date
	}
	if d.workers < 1 {
		return o, usageError{fmt.Errorf("--workers %d: want at least 1", d.workers)}
	}
	return o, nil
}

func readCommand(io streams) *cobra.Command {
	var about describe
	var least leastScore
	var format string
	cmd := &cobra.Command{
		Use:   "read [flags] FILE|DIR|- …",
		Short: "Read reports and print what they claim",
		Long: `read prints the claims of the documents named: text and HTML files, folders of
them, streams of JSON documents, or standard input ("-").

On a terminal it prints a table, in which claims below --min-score are marked as
doubtful. --format json prints one object
{"report", "places", "claims"} a document, --format claims one claim a line.

A document that cannot be read is named on standard error with the reason, the
others are printed all the same, and the exit status is 1.`,
		Example: `  orontes read article.txt
  orontes read --published 2024-12-06 --source "Desk A" notes.txt
  cat stream.jsonl | orontes read --input jsonl --format claims -`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, paths []string) error {
			options, err := about.options()
			if err != nil {
				return err
			}
			if err := least.check(); err != nil {
				return err
			}
			out := bufio.NewWriter(io.out)
			defer out.Flush()
			write, err := readingWriter(format, &least, io, out)
			if err != nil {
				return err
			}
			r, err := openReader(io)
			if err != nil {
				return err
			}
			return eachReading(cmd, io, r, paths, options, about.workers, "reading", write)
		},
	}
	about.flags(cmd)
	least.flag(cmd, "score below which the table marks a claim as doubtful; JSON leaves such out where the flag is given")
	cmd.Flags().StringVar(&format, "format", "table", "table, json (one object a document) or claims (one object a claim)")
	return cmd
}

func readingWriter(format string, least *leastScore, io streams, out *bufio.Writer) (func(*orontes.Reading) error, error) {
	switch format {
	case "table", "text":
		columns, _ := terminal(io.out)
		colour := coloured(io.out)
		return func(r *orontes.Reading) error { return publish.ReadingText(out, r, least.value, columns, colour) }, nil
	case "json":
		return func(r *orontes.Reading) error {
			kept := *r
			kept.Claims = least.of(r.Claims)
			return publish.ReadingJSON(out, &kept)
		}, nil
	case "claims":
		return func(r *orontes.Reading) error { return publish.ClaimsJSON(out, least.of(r.Claims)) }, nil
	}
	return nil, usageError{fmt.Errorf("--format %s: want table, json or claims", format)}
}

// eachReading reads the documents and hands each to do, reporting on standard
// error what could not be read. It returns errSome when anything could not.
func eachReading(cmd *cobra.Command, io streams, r *reader.Reader, paths []string, o intake.Options, workers int, label string, do func(*orontes.Reading) error) error {
	failed := false
	bar := newProgress(io.err, label)
	items := intake.Reports(cmd.Context(), paths, io.in, o)
	for one := range readAll(r, items, workers) {
		bar.set(one.Done, one.Total)
		switch {
		case one.Err != nil:
			failed = true
			bar.clear()
			fmt.Fprintf(io.err, "orontes: %v\n", one.Err)
			continue
		case one.Warning != nil:
			bar.clear()
			fmt.Fprintf(io.err, "orontes: %v\n", one.Warning)
		}
		if !reader.Readable(one.Report.Language) {
			bar.clear()
			fmt.Fprintf(io.err, "orontes: %s: language %s is not read; kept without claims\n", one.Path, one.Report.Language)
		}
		if err := do(one.result); err != nil {
			return err
		}
	}
	bar.done()
	if err := cmd.Context().Err(); err != nil {
		return fmt.Errorf("interrupted: what was finished stands")
	}
	if failed {
		return errSome
	}
	return nil
}
