package main

import (
	"fmt"
	"slices"
	"strings"

	"orontes/eval/earn/knob"
)

// core is the share of texts from which on a function is no special case.
const core = .4

func (t *trial) functions(o options) {
	var rows []row
	byFile := map[string][]int{}
	silent, everywhere, total := 0, 0, 0
	for k, f := range knob.Functions {
		if !strings.Contains(f.File+" "+f.Name, o.match) || !knob.Called[k] {
			continue
		}
		total += f.Lines
		byFile[f.File] = append(byFile[f.File], k)
		r := row{name: f.File + " " + f.Name, lines: f.Lines, texts: len(t.heard[k])}
		switch {
		case r.texts == 0:
			silent++
		case float64(r.texts) > core*float64(len(t.texts)):
			everywhere++
			continue
		case o.only == "groups":
			continue
		default:
			knob.Off[k] = true
			r.earned, r.broken = t.measure(t.reader, t.heard[k])
			knob.Off[k] = false
		}
		rows = append(rows, r)
		progress("functions", k+1, len(knob.Functions))
	}
	if o.only != "groups" {
		title := fmt.Sprintf("Functions: %d called in reading, of %d lines; %d speak in more than %.0f %% of texts and are left on", len(knob.Called), total, everywhere, 100*core)
		table(title, rows, o.show)
		t.idle(rows)
	}
	if o.only == "functions" {
		return
	}
	var groups []row
	for _, file := range sortedKeys(byFile) {
		r := row{name: file}
		seen := map[int]bool{}
		var off []int
		for _, k := range byFile[file] {
			if n := len(t.heard[k]); n == 0 || float64(n) > core*float64(len(t.texts)) {
				continue
			}
			off = append(off, k)
			r.lines += knob.Functions[k].Lines
			for _, i := range t.heard[k] {
				seen[i] = true
			}
		}
		if len(off) < 2 {
			continue
		}
		r.name += fmt.Sprintf(" (%d functions)", len(off))
		which := sortedKeys(seen)
		r.texts = len(which)
		t.switchAll(off, true)
		r.earned, r.broken = t.measure(t.reader, which)
		t.switchAll(off, false)
		groups = append(groups, r)
	}
	table("Groups of functions: the special cases of a file, all off together", groups, o.show)
}

func (t *trial) switchAll(which []int, off bool) {
	for _, k := range which {
		knob.Off[k] = off
	}
}

// idle finds what can be off together: of the functions that earn nothing alone,
// those whose loss is not felt with all others of them off. It adds them chunk by
// chunk and halves a chunk that is missed, so that of two that stand in for each
// other one stays.
func (t *trial) idle(rows []row) {
	named := map[string]int{}
	for k, f := range knob.Functions {
		named[f.File+" "+f.Name] = k
	}
	var chunk []int
	var off []int
	for _, r := range rows {
		switch k := named[r.name]; {
		case r.texts == 0:
			off = append(off, k)
		case r.worth() <= 0 && r.broken == 0:
			chunk = append(chunk, k)
		}
	}
	best := 0
	var add func(chunk []int)
	add = func(chunk []int) {
		t.switchAll(append(slices.Clone(off), chunk...), true)
		earned, broken := t.measure(t.reader, t.speaking(append(slices.Clone(off), chunk...)))
		t.switchAll(append(slices.Clone(off), chunk...), false)
		if worth := (row{earned: earned}).worth(); broken == 0 && worth <= best {
			off, best = append(off, chunk...), worth
			return
		}
		if len(chunk) > 1 {
			add(chunk[:len(chunk)/2])
			add(chunk[len(chunk)/2:])
		}
	}
	const width = 32
	for from := 0; from < len(chunk); from += width {
		add(chunk[from:min(from+width, len(chunk))])
		progress("off together", min(from+width, len(chunk)), len(chunk))
	}
	t.switchAll(off, true)
	earned, broken := t.measure(t.reader, t.speaking(off))
	t.switchAll(off, false)
	lines := 0
	byFile := map[string][]string{}
	for _, k := range off {
		f := knob.Functions[k]
		lines += f.Lines
		byFile[f.File] = append(byFile[f.File], f.Name)
	}
	table("Together: what is not missed with all of it off", []row{{name: fmt.Sprintf("%d functions", len(off)), lines: lines, texts: len(t.texts), broken: broken, earned: earned}}, 0)
	for _, file := range sortedKeys(byFile) {
		slices.Sort(byFile[file])
		fmt.Printf("  %s: %s\n", file, strings.Join(byFile[file], ", "))
	}
}

// speaking are the texts that some of the functions have something to say of.
func (t *trial) speaking(functions []int) []int {
	seen := map[int]bool{}
	for _, k := range functions {
		for _, i := range t.heard[k] {
			seen[i] = true
		}
	}
	return sortedKeys(seen)
}
