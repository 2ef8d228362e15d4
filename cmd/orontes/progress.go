package main

import (
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows how far a long read has come: on a terminal only, and only
// once it has taken a second.
type progress struct {
	bar     *progressbar.ProgressBar
	out     io.Writer
	started time.Time
	label   string
	off     bool
}

func newProgress(out io.Writer, label string) *progress {
	_, isTerminal := terminal(out)
	return &progress{out: out, label: label, started: time.Now(), off: !isTerminal}
}

// set reports done of total bytes; total 0 means that it cannot be known.
func (p *progress) set(done, total int64) {
	if p.off {
		return
	}
	if p.bar == nil {
		if time.Since(p.started) < time.Second {
			return
		}
		if total == 0 {
			total = -1
		}
		p.bar = progressbar.NewOptions64(total,
			progressbar.OptionSetWriter(p.out),
			progressbar.OptionSetDescription(p.label),
			progressbar.OptionShowBytes(true),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
	}
	_ = p.bar.Set64(done) // a bar that cannot be drawn must not stop the work
}

// clear takes the bar away before something else is printed.
func (p *progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}

func (p *progress) done() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
