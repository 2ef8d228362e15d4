package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"orontes"
	"orontes/eval"
	"orontes/eval/earn/knob"
	"orontes/reader"
)

type options struct {
	gold, only, match string
	show              int
}

func run(o options) error {
	if !slices.Contains([]string{"features", "functions", "lines", "groups", "all"}, o.only) {
		return fmt.Errorf("-only %q: want features, lines, groups, functions or all", o.only)
	}
	bench, err := eval.NewBench(o.gold)
	if err != nil {
		return err
	}
	bench.Warn = func(err error) { fmt.Fprintln(os.Stderr, "earn:", err) }
	if o.only == "all" || o.only == "features" {
		if err := features(bench, o); err != nil || o.only == "features" {
			return err
		}
	}
	texts, err := bench.Texts()
	if err != nil {
		return err
	}
	t := &trial{reader: bench.Reader(), texts: texts}
	all := make([]int, len(texts))
	for i := range all {
		all[i] = i
	}
	var broken int
	t.base, broken = t.read(t.reader, all)
	if broken > 0 {
		return fmt.Errorf("%d texts cannot be read as things stand", broken)
	}
	var sum eval.Points
	for _, p := range t.base {
		sum.Add(p)
	}
	fmt.Printf("%d texts. With everything on:\n", len(texts))
	for i, name := range eval.Counted {
		fmt.Printf("  %-9s %5d\n", name, sum[i])
	}
	if o.only == "all" || o.only == "functions" || o.only == "groups" {
		t.trace()
		t.functions(o)
	}
	if o.only == "all" || o.only == "lines" || o.only == "groups" {
		if err := t.lines(o); err != nil {
			return err
		}
	}
	return nil
}

// trial switches things off and reads again.
type trial struct {
	reader *reader.Reader
	texts  []eval.Text
	base   []eval.Points // of each text, with everything on
	heard  [][]int       // of each function, the texts it had something to say of
}

// read reads some texts with a reader and gives their points in order; a text that
// cannot be read has none and is counted.
func (t *trial) read(r *reader.Reader, which []int) ([]eval.Points, int) {
	points := make([]eval.Points, len(which))
	var next, broken atomic.Int64
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			desk := r.Desk()
			for {
				i := int(next.Add(1)) - 1
				if i >= len(which) {
					return
				}
				text := &t.texts[which[i]]
				reading, ok := attempt(desk, text.Report)
				if !ok {
					broken.Add(1)
					desk = r.Desk() // its scratch memory may be in any state
					continue
				}
				points[i] = text.Judge(reading)
			}
		})
	}
	wait.Wait()
	return points, int(broken.Load())
}

// attempt reads a text; a reader with a part of it off may fall over.
func attempt(desk *reader.Desk, report *orontes.Report) (reading *orontes.Reading, ok bool) {
	defer func() {
		if recover() != nil {
			reading, ok = nil, false
		}
	}()
	knob.Start()
	copied := *report
	return desk.Read(&copied), true
}

// trace records which functions have something to say of which texts.
func (t *trial) trace() {
	t.heard = make([][]int, len(knob.Functions))
	desk := t.reader.Desk()
	knob.Tracing = true
	defer func() { knob.Tracing = false }()
	for i := range t.texts {
		clear(knob.Seen)
		attempt(desk, t.texts[i].Report)
		for k := range knob.Seen {
			t.heard[k] = append(t.heard[k], i)
		}
		progress("tracing", i+1, len(t.texts))
	}
}

// measure compares the points of some texts with those of the base.
func (t *trial) measure(r *reader.Reader, which []int) (eval.Points, int) {
	now, broken := t.read(r, which)
	var before, after eval.Points
	for k, i := range which {
		before.Add(t.base[i])
		after.Add(now[k])
	}
	return before.Less(after), broken
}
