//go:build unix

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"
)

// together runs several programs on one store at once.
func (a *attack) together(ctx context.Context, tell func(...result)) error {
	stream := filepath.Join(a.dir, "together.jsonl")
	if err := a.stream(stream, 300); err != nil {
		return err
	}
	want, _, err := a.quiet(ctx, stream)
	if err != nil {
		return err
	}
	for _, attempt := range []func(context.Context, string, contents) ([]result, error){a.twice, a.readWhileIngesting, a.replaced} {
		some, err := attempt(ctx, stream, want)
		if err != nil {
			return err
		}
		tell(some...)
	}
	return nil
}

// twice ingests one stream into one store by two programs at once.
func (a *attack) twice(ctx context.Context, stream string, want contents) ([]result, error) {
	path := filepath.Join(a.dir, "twice.db")
	var ends [2]ending
	var errs [2]error
	var both sync.WaitGroup
	for i := range ends {
		both.Go(func() { ends[i], errs[i] = a.orontes(ctx, "ingest", "--store", path, stream) })
	}
	both.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	got, err := contentsOf(ctx, path)
	r := result{
		name: "two ingests of the same at once", what: fmt.Sprintf("the store equals that of a quiet run (%v)", want),
		stood: err == nil && got == want && ends[0].status == 0 && ends[1].status == 0, took: max(ends[0].took, ends[1].took), peak: max(ends[0].peak, ends[1].peak),
	}
	if !r.stood {
		r.what = fmt.Sprintf("%v, %v, not %v; %s; %s", got, err, want, ends[0].words(), ends[1].words())
	}
	return []result{r}, nil
}

// paths are what readers ask for.
var paths = []string{"/api/situation", "/api/claims?limit=500", "/api/about", "/api/claims.geojson?limit=500", "/api/situation?as_of=2024-12-10"}

// readWhileIngesting has many readers on a server while its store is filled. Each
// keeps its connection and asks again as soon as it is answered.
func (a *attack) readWhileIngesting(ctx context.Context, stream string, want contents) ([]result, error) {
	path := filepath.Join(a.dir, "read.db")
	first := filepath.Join(a.dir, "first.jsonl")
	if err := a.stream(first, 1); err != nil {
		return nil, err
	}
	if e, err := a.orontes(ctx, "ingest", "--store", path, first); err != nil || e.status != 0 {
		return nil, errors.Join(err, errors.New(e.words()))
	}
	s, err := a.serve(ctx, "serve", "--store", path, "--listen", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	var answers, wrong, slowest atomic.Int64
	var failure atomic.Value
	done := make(chan struct{})
	var readers sync.WaitGroup
	for i := range a.readers {
		readers.Go(func() {
			for n := i; ; n++ {
				select {
				case <-done:
					return
				default:
				}
				start := time.Now()
				if _, err := s.get(paths[n%len(paths)]); err != nil {
					wrong.Add(1)
					failure.Store(err.Error())
				}
				answers.Add(1)
				for took := int64(time.Since(start)); ; {
					old := slowest.Load()
					if took <= old || slowest.CompareAndSwap(old, took) {
						break
					}
				}
			}
		})
	}
	e, err := a.orontes(ctx, "ingest", "--store", path, stream)
	close(done)
	readers.Wait()
	if err != nil {
		return nil, err
	}
	time.Sleep(2 * time.Second) // the server looks once a second
	served, err := s.get("/api/situation")
	if err != nil {
		return nil, err
	}
	end, err := s.stop()
	if err != nil {
		return nil, err
	}
	same, err := a.sameSituation(ctx, path, served)
	if err != nil {
		return nil, err
	}
	got, err := contentsOf(ctx, path)
	what := fmt.Sprintf("%d answers, %d of them errors, the slowest after %.1f s; the ingest meanwhile took %.1f s; at its end the server shows what a new one does", answers.Load(), wrong.Load(), time.Duration(slowest.Load()).Seconds(), e.lasted.Seconds())
	stood := err == nil && got == want && same && wrong.Load() == 0 && e.status == 0 && end.sound() && end.status == 0
	if !stood {
		what += fmt.Sprintf(" (%v); last error: %v; store: %v, %v, not %v; %s; %s", same, failure.Load(), got, err, want, e.words(), end.words())
	}
	return []result{{name: fmt.Sprintf("serve with %d readers while it ingests", a.readers), what: what, stood: stood, took: end.took, peak: end.peak}}, nil
}

// sameSituation reports whether a server that has just been started over a store
// answers the same.
func (a *attack) sameSituation(ctx context.Context, path string, served []byte) (bool, error) {
	s, err := a.serve(ctx, "serve", "--store", path, "--listen", "127.0.0.1:0")
	if err != nil {
		return false, err
	}
	fresh, err := s.get("/api/situation")
	_, stopped := s.stop()
	return bytes.Equal(fresh, served), errors.Join(err, stopped)
}

// replaced puts another store in the place of the one that a server has open, which
// must say so.
func (a *attack) replaced(ctx context.Context, stream string, _ contents) ([]result, error) {
	path, other := filepath.Join(a.dir, "served.db"), filepath.Join(a.dir, "other.db")
	few := filepath.Join(a.dir, "few.jsonl")
	if err := a.stream(few, 20); err != nil {
		return nil, err
	}
	for store, from := range map[string]string{path: few, other: stream} {
		if e, err := a.orontes(ctx, "ingest", "--store", store, from); err != nil || e.status != 0 {
			return nil, errors.Join(err, errors.New(e.words()))
		}
	}
	var results []result
	for _, c := range []struct {
		name string
		do   func() error
	}{
		{"a store deleted under the server", func() error { return os.Remove(path) }},
		{"a store replaced under the server", func() error { return os.Rename(other, path) }},
		{"a store cut to nothing under the server", func() error { return os.Truncate(path, 0) }},
	} {
		s, err := a.serve(ctx, "serve", "--store", path, "--listen", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		before, err := s.get("/api/situation")
		if err != nil {
			return nil, err
		}
		if err := c.do(); err != nil {
			return nil, err
		}
		time.Sleep(1500 * time.Millisecond) // the server looks once a second
		after, failed := s.get("/api/situation")
		end, err := s.stop()
		if err != nil {
			return nil, err
		}
		what := "goes on showing what it had"
		switch {
		case failed != nil:
			what = "says so: " + failed.Error() + "; " + end.words()
		case !bytes.Equal(before, after):
			what = "shows something else"
		}
		results = append(results, result{name: c.name, what: what, stood: failed != nil && end.sound(), peak: end.peak})
		if _, err := os.Stat(path); err != nil {
			if e, err := a.orontes(ctx, "ingest", "--store", path, few); err != nil || e.status != 0 {
				return nil, errors.Join(err, errors.New(e.words()))
			}
		}
	}
	return results, nil
}
