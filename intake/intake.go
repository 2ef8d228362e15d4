package intake

import (
	"context"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"orontes"
)

// DefaultMaxBytes is the size above which a document is refused, unless
// Options.MaxBytes says otherwise. A JSON stream as a whole has no limit.
const DefaultMaxBytes = 16 << 20

// MaxText is the longest cleaned text of one report, in bytes. The longest
// reports of agencies and courts have some hundred thousand; what is longer is
// a collection, and read as one report it would take memory out of all bounds.
const MaxText = 2 << 20

// Options say what the user knows about the documents. What is set here wins
// over what a document says of itself, except for a document of a JSON stream,
// whose own fields are more particular than a flag given for all of them.
type Options struct {
	Published orontes.Date
	Source    string
	URL       string
	Title     string
	// JSONL says that every input is a stream of JSON documents, one a line.
	// Streams are recognised without it; with it a line that is not a document
	// is an error from the first one on.
	JSONL bool
	// MaxBytes is the largest document that is read; 0 means DefaultMaxBytes.
	MaxBytes int64
}

// Item is one document, or one failure to read one.
type Item struct {
	// Path is as the user named it: "-" is standard input, "file:line" a line
	// of a JSON stream.
	Path   string
	Report *orontes.Report // nil when Err is set
	Err    error           // an *Error
	// Warning is set on a document that was read although something in it had
	// to be repaired or left out: broken UTF-8, a byline with a date that does
	// not exist. It is an *Error and reads like one.
	Warning error
	// Done is how many bytes have been read so far over all inputs, and Total
	// how many there are; Total is 0 when that cannot be known.
	Done, Total int64
}

// Reports reads the documents named by paths, in the order named: files,
// folders (walked in lexical order) and "-" for stdin. It yields one Item for
// each document and each thing that could not be read, and stops early only
// when the caller does or ctx is done.
func Reports(ctx context.Context, paths []string, stdin io.Reader, o Options) iter.Seq[Item] {
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	return func(yield func(Item) bool) {
		entries, total := list(paths)
		w := &worker{ctx: ctx, opts: o, total: total, yield: yield}
		for _, e := range entries {
			if ctx.Err() != nil || !w.entry(e, stdin) {
				return
			}
		}
	}
}

// worker carries what reading one input after another has in common.
type worker struct {
	ctx   context.Context
	opts  Options
	done  int64
	total int64
	yield func(Item) bool
}

// emit completes an item and hands it out; false means the caller has enough.
func (w *worker) emit(path string, r *orontes.Report, warning, err error) bool {
	if r != nil && len(r.Text) > MaxText {
		r, err = nil, tooLarge(MaxText)
	}
	it := Item{Path: path, Report: r, Done: w.done, Total: w.total}
	if err != nil {
		it.Report, it.Err = nil, fail(path, err)
	} else if warning != nil {
		it.Warning = fail(path, warning)
	}
	return w.yield(it)
}

// entry reads one input.
func (w *worker) entry(e entry, stdin io.Reader) bool {
	before := w.done
	switch {
	case e.err != nil:
		return w.emit(e.path, nil, nil, e.err)
	case e.path == "-":
		if stdin == nil {
			stdin = strings.NewReader("")
		}
		return w.stream(e.path, stdin, 0)
	}
	f, err := os.Open(e.path)
	if err != nil {
		w.done = before + e.size
		return w.emit(e.path, nil, nil, err)
	}
	defer f.Close()
	more := w.stream(e.path, f, e.size)
	w.done = before + e.size
	return more
}

// stream finds out what an input is and reads it.
func (w *worker) stream(path string, r io.Reader, size int64) bool {
	in := newInput(r, &w.done)
	if w.opts.JSONL || in.isJSONL() {
		return w.lines(path, in)
	}
	raw, err := in.all(w.opts.MaxBytes, size)
	if err != nil {
		return w.emit(path, nil, nil, err)
	}
	if doc, ok := wholeJSON(raw); ok {
		report, warning, err := w.document(doc, raw)
		return w.emit(path, report, warning, err)
	}
	report, warning, err := Read(path, raw, w.opts)
	return w.emit(path, report, warning, err)
}

// Read makes a report of one document given as bytes. The name decides only
// what the bytes leave open, and dates a report when nothing better does.
func Read(name string, raw []byte, o Options) (report *orontes.Report, warning, err error) {
	kind, err := sniff(name, raw)
	if err != nil {
		return nil, nil, err
	}
	d := draft{name: name, opts: o}
	switch kind {
	case kindHTML:
		err = d.page(raw)
	default:
		err = d.plain(raw)
	}
	if err != nil {
		return nil, nil, err
	}
	return d.report(raw), d.warning, nil
}

// tooLarge words the refusal of a document by its size.
func tooLarge(limit int64) error {
	if limit >= 1<<20 {
		return fmt.Errorf("%w: more than %d MiB; split it into its reports", ErrTooLarge, limit>>20)
	}
	return fmt.Errorf("%w: more than %d bytes", ErrTooLarge, limit)
}
