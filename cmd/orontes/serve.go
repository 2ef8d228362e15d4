package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"orontes"
	"orontes/fusion"
	"orontes/intake"
	"orontes/language"
	"orontes/ledger"
	"orontes/ledger/sqlite"
	"orontes/web"
)

func serveCommand(io streams) *cobra.Command {
	var store, address string
	var fresh []string
	var quotesOnly bool
	var least leastScore
	cmd := &cobra.Command{
		Use:   "serve [flags]",
		Short: "Show the map on a page of this machine",
		Long: `serve shows the kept reports on a page: a map, the claims beside it and the
sentence behind each one. It listens on this machine only unless told otherwise,
and the page fetches nothing from anywhere else.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := least.check(); err != nil {
				return err
			}
			if len(fresh) > 0 && !cmd.Flags().Changed("store") {
				return usageError{errors.New("--fresh empties the store: name it with --store")}
			}
			listener, err := net.Listen("tcp", address) // before the store is touched
			if err != nil {
				return fmt.Errorf("listening on %s: %w (another port: --listen 127.0.0.1:0)", address, err)
			}
			defer listener.Close()
			if len(fresh) > 0 {
				if err := refill(cmd, io, fresh, &least, store); err != nil {
					return err
				}
			}
			rules, kept, err := openKept(cmd.Context(), io, store)
			if err != nil {
				return err
			}
			defer kept.Close()
			fmt.Fprintf(io.err, "orontes: the map is at http://%s/ (stop with Ctrl-C)\n", listener.Addr())
			var shown web.Store = newShelf(kept, rules.Doubting(least.value), least.value)
			if quotesOnly {
				if shown, err = onlyQuotes(shown); err != nil {
					return err
				}
			}
			handler := web.Handler(shown)
			if host, ok := listener.Addr().(*net.TCPAddr); ok && host.IP.IsLoopback() {
				handler = web.LocalOnly(handler) // no other site may borrow the browser
			}
			return serve(cmd.Context(), listener, handler)
		},
	}
	storeFlag(cmd, &store)
	least.flag(cmd, "score below which the page holds a claim back as doubtful until it is asked for")
	cmd.Flags().BoolVar(&quotesOnly, "quotes-only", false, "show no whole reports: only the sentences that claims quote, and the address of the original")
	cmd.Flags().StringArrayVar(&fresh, "fresh", nil, "file or folder to read first, into an emptied store (never one that a program has open); may be given again")
	cmd.Flags().StringVar(&address, "listen", "127.0.0.1:8470", "address to listen on")
	return cmd
}

// onlyQuotes shows of reports only the sentences that claims quote.
func onlyQuotes(s web.Store) (web.Store, error) {
	model, err := language.Load()
	if err != nil {
		return nil, err
	}
	return web.QuotesOnly(s, func(text string) []orontes.Span {
		cuts := model.Sentences(text)
		spans := make([]orontes.Span, len(cuts))
		for i, c := range cuts {
			spans[i] = orontes.Span{Start: c[0], End: c[1]}
		}
		return spans
	}), nil
}

// refill empties the store and keeps the documents in it. What could not be read has
// been named then, and is no reason not to show the rest.
func refill(cmd *cobra.Command, io streams, paths []string, least *leastScore, store string) error {
	if err := sqlite.Discard(cmd.Context(), store); err != nil {
		return err
	}
	err := ingest(cmd, io, paths, intake.Options{}, runtime.NumCPU(), least, store)
	if errors.Is(err, errSome) {
		return nil
	}
	return err
}

// serve answers requests until the context ends, then lets those under way finish.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		return fmt.Errorf("stopping the server: %w", err)
	}
	return nil
}

// shelf lets the page look into a ledger.
type shelf struct {
	kept  ledger.Ledger
	least float64
	*picture
}

func newShelf(kept ledger.Ledger, rules *fusion.Rules, least float64) *shelf {
	return &shelf{kept, least, newPicture(kept, rules)}
}

func (s *shelf) Claims(ctx context.Context, f web.Filter) ([]web.Entry, error) {
	q := ledger.Query{Kinds: f.Kinds, Report: f.Report}
	if !f.AsOf.IsZero() {
		q.Until = orontes.DateOf(f.AsOf.UTC())
	}
	kept, err := s.kept.Claims(ctx, q)
	if err != nil {
		return nil, err
	}
	var entries []web.Entry
	// The ledger's order is oldest first, the page's newest first; within a
	// report the claims keep the order of the text.
	for end := len(kept); end > 0; {
		start := end - 1
		for start > 0 && kept[start-1].Report.ID == kept[end-1].Report.ID {
			start--
		}
		for _, k := range kept[start:end] {
			if matches(&k.Claim, f.Query) {
				entries = append(entries, web.Entry{Claim: k.Claim, Report: k.Report})
				if f.Limit > 0 && len(entries) == f.Limit {
					return entries, nil
				}
			}
		}
		end = start
	}
	return entries, nil
}

// matches reports whether a claim contains every word of a query.
func matches(c *orontes.Claim, query string) bool {
	words := strings.Fields(strings.ToLower(query))
	if len(words) == 0 {
		return true
	}
	text := []string{c.Quote, string(c.Kind), c.Type, c.Object}
	for _, a := range c.Actors {
		text = append(text, a.Name)
	}
	for _, a := range c.Attribution {
		text = append(text, a.Speaker)
	}
	for _, p := range []*orontes.Toponym{c.Place, c.Origin, c.Destination} {
		if p != nil {
			text = append(text, p.Name, p.Text)
		}
	}
	all := strings.ToLower(strings.Join(text, " "))
	for _, w := range words {
		if !strings.Contains(all, w) {
			return false
		}
	}
	return true
}

// About tells the page the extent of what is kept.
func (s *shelf) About(ctx context.Context) (web.About, error) {
	reports, err := s.kept.Reports(ctx, ledger.Query{})
	if err != nil {
		return web.About{}, err
	}
	now, err := s.Situation(ctx, time.Time{})
	if err != nil {
		return web.About{}, err
	}
	about := web.About{Reports: len(reports), Claims: now.Claims, MinScore: s.least}
	for i := range reports {
		day := ledger.Known(&reports[i])
		if about.First.IsZero() || day.Before(about.First) {
			about.First = day
		}
		if about.Last.IsZero() || day.After(about.Last) {
			about.Last = day
		}
		about.Sample = about.Sample || web.IsSample(reports[i].SHA256)
	}
	return about, nil
}

func (s *shelf) Report(ctx context.Context, id string) (*orontes.Report, error) {
	r, err := s.kept.Report(ctx, id)
	if errors.Is(err, ledger.ErrNotFound) {
		return nil, web.ErrNotFound
	}
	return r, err
}
