//go:build unix

package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"
)

// killsEach is how often one store's ingest is killed before it may finish.
const killsEach = 20

// killed kills the program again and again while it ingests and every core is busy,
// looks at the store after every kill, and at the end lets it finish and holds the
// store against that of a quiet run.
func (a *attack) killed(ctx context.Context, tell func(...result)) error {
	const name = "killed while it ingests and all cores are busy"
	stream := filepath.Join(a.dir, "kills.jsonl")
	if err := a.stream(stream, 60); err != nil {
		return err
	}
	want, whole, err := a.quiet(ctx, stream)
	if err != nil {
		return err
	}
	stop := busy()
	defer stop()
	rng := rand.New(rand.NewPCG(a.seed, 1))
	halfway, kills := 0, 0
	for round := 0; kills < a.kills; round++ {
		path := filepath.Join(a.dir, fmt.Sprintf("killed-%d.db", round))
		for range min(killsEach, a.kills-kills) {
			kills++
			if err := a.kill(ctx, time.Duration(rng.Int64N(int64(whole))), "ingest", "--store", path, stream); err != nil {
				return err
			}
			if _, err := os.Stat(path); err != nil {
				continue // killed before there was a store
			}
			held, err := contentsOf(ctx, path)
			if err != nil {
				tell(result{name: name, what: fmt.Sprintf("after kill %d: %v", kills, err)})
				return nil
			}
			if held.reports > 0 && held.reports < want.reports {
				halfway++
			}
		}
		e, err := a.orontes(ctx, "ingest", "--store", path, stream)
		if err != nil {
			return err
		}
		got, err := contentsOf(ctx, path)
		if err != nil || got != want || !e.sound() {
			tell(result{name: name, what: fmt.Sprintf("after %d kills and a whole run: %v, %v, not %v; %s", kills, got, err, want, e.words())})
			return nil
		}
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	what := fmt.Sprintf("%d kills, %d of them with a store half full; every store opens after every kill and, once the run may finish, equals that of a quiet run (%v)", kills, halfway, want)
	tell(result{name: name, what: what, stood: true})
	return nil
}

// quiet ingests a stream undisturbed into a new store and tells what it then holds
// and how long that lasted.
func (a *attack) quiet(ctx context.Context, stream string) (contents, time.Duration, error) {
	path := filepath.Join(a.dir, "quiet.db")
	e, err := a.orontes(ctx, "ingest", "--store", path, stream)
	if err != nil {
		return contents{}, 0, err
	}
	if e.status != 0 {
		return contents{}, 0, fmt.Errorf("a quiet run: %s", e.words())
	}
	c, err := contentsOf(ctx, path)
	if err != nil {
		return c, 0, err
	}
	return c, e.lasted, os.Remove(path)
}

// kill starts the program and kills it after a while, if it has not ended by then.
func (a *attack) kill(ctx context.Context, after time.Duration, args ...string) error {
	cmd := exec.CommandContext(ctx, a.binary, args...)
	if err := cmd.Start(); err != nil {
		return err
	}
	timer := time.AfterFunc(after, func() { _ = cmd.Process.Kill() }) // it may have ended
	defer timer.Stop()
	_ = cmd.Wait() // "signal: killed"
	return ctx.Err()
}

// busy keeps every core at work until it is told to stop.
func busy() (stop func()) {
	done := make(chan struct{})
	for range runtime.NumCPU() {
		go func() {
			for n := uint64(1); ; n = n*6364136223846793005 + 1 {
				if n&0xffff == 0 {
					select {
					case <-done:
						return
					default:
					}
				}
			}
		}()
	}
	return func() { close(done) }
}
