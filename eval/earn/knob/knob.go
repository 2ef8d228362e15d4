// Package knob is what `make earn` builds into the reader: a switch for every
// function, off or on, and a record of which of them had something to say of a
// text. The program itself never imports it; eval/earn adds the calls to copies
// of the files, for one build.
package knob

import (
	"reflect"
	"sync/atomic"
)

// Off says of each function, by its number, whether it answers nothing.
var Off [1 << 12]bool

// Tracing makes functions record their answers with Saw. It is for one
// goroutine only.
var Tracing bool

// Called holds the functions that were called while tracing: the others load, import
// or explain, and say nothing of texts.
var Called = map[int]bool{}

// Seen holds the functions that gave an answer other than nothing since it was
// last emptied.
var Seen = map[int]bool{}

// calls counts the calls of functions that are off since Start: a loop that waits
// for an answer would go on for ever.
var calls atomic.Int64

// tooMany is how many calls of a function that is off are taken for such a loop.
const tooMany = 1 << 22

// Start begins the reading of a text.
func Start() { calls.Store(0) }

// Silent reports whether a function is off.
func Silent(k int) bool {
	if Tracing {
		Called[k] = true
	}
	if !Off[k] {
		return false
	}
	if calls.Add(1) > tooMany {
		// The only way out of a loop in somebody else's function; whoever reads a text with
		// functions off recovers and counts the text as broken.
		panic("knob: a function that is off is called without end")
	}
	return true
}

// Saw records the answers of a function.
func Saw(k int, answers ...any) {
	if Seen[k] {
		return
	}
	if len(answers) == 0 {
		Seen[k] = true
	}
	for _, a := range answers {
		if a != nil && !reflect.ValueOf(a).IsZero() {
			Seen[k] = true
		}
	}
}

// Functions are the functions that have a switch, by number; the build fills it.
var Functions []Function

// Function is a function of the reader.
type Function struct {
	File  string
	Name  string // "(d *document) places"
	Lines int
}
