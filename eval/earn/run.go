package main

import (
	"cmp"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"text/tabwriter"

	"orontes"
	"orontes/eval"
	"orontes/eval/earn/knob"
	"orontes/language"
	"orontes/reader"
	"orontes/reader/lexicon"

	"golang.org/x/term"
)

type options struct {
	gold, only, match string
	show              int
}

func run(o options) error {
	if o.only != "" && !slices.Contains([]string{"functions", "lines", "groups"}, o.only) {
		return fmt.Errorf("-only %q: want functions, lines or groups", o.only)
	}
	bench, err := eval.NewBench(o.gold)
	if err != nil {
		return err
	}
	bench.Warn = func(err error) { fmt.Fprintln(os.Stderr, "earn:", err) }
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
	if o.only == "" || o.only == "functions" || o.only == "groups" {
		t.trace()
		t.functions(o)
	}
	if o.only == "" || o.only == "lines" || o.only == "groups" {
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

// row is what a thing earns.
type row struct {
	name   string
	lines  int
	texts  int
	broken int
	earned eval.Points
}

// worth orders rows: what the sets together would lose.
func (r row) worth() int {
	n := 0
	for _, p := range r.earned {
		n += p
	}
	return n
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

// lines measures the lines of the lexicon and the classes of its lists.
func (t *trial) lines(o options) error {
	words, err := t.vocabularies()
	if err != nil {
		return err
	}
	lex := t.reader.Lexicon()
	heads := map[string][]int{} // word of a line to the entries it heads
	entries := lex.Entries()
	for i := range entries {
		for _, w := range entries[i].Words {
			heads[w.Head] = append(heads[w.Head], i)
		}
	}
	model, err := language.Load()
	if err != nil {
		return err
	}
	analyser := model.Analyser(language.Fast)
	touched := make([]map[int]bool, len(entries))
	forms := map[string]map[int]bool{} // form to the texts it stands in
	for n := range t.texts {
		for _, s := range analyser.Analyse(t.texts[n].Report.Text) {
			for _, token := range s.Tokens {
				form := strings.ToLower(token.Form)
				if forms[form] == nil {
					forms[form] = map[int]bool{}
				}
				forms[form][n] = true
				for _, word := range []string{token.Lemma, form, lex.Lemma(form)} {
					for _, i := range heads[word] {
						if touched[i] == nil {
							touched[i] = map[int]bool{}
						}
						touched[i][n] = true
					}
				}
			}
		}
		progress("looking words up", n+1, len(t.texts))
	}
	var rows []row
	byType := map[string][]int{}
	for i := range entries {
		e := &entries[i]
		name := fmt.Sprintf("%s:%d %s.%s", strings.TrimPrefix(e.File, "data/"), e.Line, e.Kind, e.Type)
		if !strings.Contains(name, o.match) {
			continue
		}
		byType[string(e.Kind)+"."+e.Type] = append(byType[string(e.Kind)+"."+e.Type], i)
		if o.only == "groups" {
			continue
		}
		which := sortedKeys(touched[i])
		r := row{name: name + " " + first(e), lines: 1, texts: len(which)}
		if len(which) > 0 {
			less := lex.Without(func(x *lexicon.Entry) bool { return x.File == e.File && x.Line == e.Line })
			r.earned, r.broken = t.measure(t.reader.With(less, t.reader.Words()), which)
		}
		rows = append(rows, r)
		progress("lexicon lines", i+1, len(entries))
	}
	if o.only != "groups" {
		table(fmt.Sprintf("Lexicon: %d lines", len(rows)), rows, o.show)
	}
	if o.only != "lines" {
		var groups []row
		for _, name := range sortedKeys(byType) {
			seen := map[int]bool{}
			for _, i := range byType[name] {
				for n := range touched[i] {
					seen[n] = true
				}
			}
			which := sortedKeys(seen)
			r := row{name: name, lines: len(byType[name]), texts: len(which)}
			less := lex.Without(func(x *lexicon.Entry) bool { return string(x.Kind)+"."+x.Type == name })
			r.earned, r.broken = t.measure(t.reader.With(less, t.reader.Words()), which)
			groups = append(groups, r)
		}
		table("Groups of lexicon lines: all lines of a type", groups, o.show)
	}
	if o.only == "groups" {
		return nil
	}
	rows = nil
	for n, v := range words {
		if !strings.Contains(v.name, o.match) {
			continue
		}
		seen := map[int]bool{}
		for _, w := range v.words {
			for text := range forms[strings.ToLower(strings.Fields(w)[0])] {
				seen[text] = true
			}
		}
		which := sortedKeys(seen)
		r := row{name: v.name, lines: 1, texts: len(which)}
		if len(which) > 0 && float64(len(which)) <= core*float64(len(t.texts)) {
			r.earned, r.broken = t.measure(t.reader.With(lex, v.without), which)
		}
		rows = append(rows, r)
		progress("classes of words", n+1, len(words))
	}
	table(fmt.Sprintf("Lists: %d classes of words", len(rows)), rows, o.show)
	return nil
}

// first is the first word of an entry, to know it by.
func first(e *lexicon.Entry) string {
	w := e.Words[0]
	return strings.Join(append([]string{w.Head}, w.Rest...), " ")
}

// table prints rows, the dearest first, and what earns nothing at the end.
func table(title string, rows []row, show int) {
	slices.SortStableFunc(rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(min(b.broken, 1), min(a.broken, 1)), cmp.Compare(b.worth(), a.worth()), cmp.Compare(a.name, b.name))
	})
	nothing, costs, lines, never := 0, 0, 0, 0
	for _, r := range rows {
		switch {
		case r.texts == 0:
			never++
			lines += r.lines
		case r.broken > 0:
		case r.worth() == 0:
			nothing++
			lines += r.lines
		case r.worth() < 0:
			costs++
			lines += r.lines
		}
	}
	fmt.Printf("\n%s\n%d speak of no text, %d change nothing, %d cost more than they earn: %d lines in all\n", title, never, nothing, costs, lines)
	w := tabwriter.NewWriter(os.Stdout, 2, 0, 1, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "sum\t%s\ttexts\tlines\t\n", strings.Join(eval.Counted, "\t"))
	for i, r := range rows {
		if show > 0 && i >= show {
			break
		}
		fmt.Fprintf(w, "%+d\t", r.worth())
		for _, n := range r.earned {
			if n == 0 {
				fmt.Fprint(w, ".\t")
			} else {
				fmt.Fprintf(w, "%+d\t", n)
			}
		}
		note := ""
		if r.broken > 0 {
			note = fmt.Sprintf(" [breaks %d]", r.broken)
		}
		fmt.Fprintf(w, "%d\t%d\t %s%s\n", r.texts, r.lines, r.name, note)
	}
	w.Flush()
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// progress tells how far a long step is, on one line of a terminal.
func progress(what string, done, of int) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return
	}
	if done%25 == 0 || done == of {
		fmt.Fprintf(os.Stderr, "\r%-20s %d of %d ", what, done, of)
		if done == of {
			fmt.Fprint(os.Stderr, "\n")
		}
	}
}
