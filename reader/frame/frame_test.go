package frame_test

import (
	"testing"

	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// args are the phrases of a frame by their heads.
func args(f *frame.Frame) []string {
	var all []string
	for _, a := range f.Args {
		x := a.Position + " " + form(f.S, a.Head)
		if a.Carried {
			x += " carried"
		}
		all = append(all, x)
	}
	return all
}

// The phrases of a verb are those of the active one, whatever the surface.
func TestVerbal(t *testing.T) {
	check(t, []row[[]string]{
		{"Rebels captured Hama.", "captured", []string{"subj Rebels", "obj Hama"}},
		{"Hama was captured by rebels.", "captured", []string{"obj Hama", "subj rebels"}},
		{"Hama was captured.", "captured", []string{"obj Hama"}},
		{"Rebels captured Hama by surprise.", "captured", []string{"subj Rebels", "obj Hama", "by surprise"}},
		{"Rebels attacked in Hama.", "attacked", []string{"subj Rebels", "in Hama"}},
		{"The rebels seized most of the province.", "seized", []string{"subj rebels", "obj most"}},
		{"Rebels shelled Hama and captured Homs.", "captured", []string{"obj Homs", "subj Rebels carried"}},
		{"Rebels shelled Hama while soldiers captured Homs.", "captured", []string{"subj soldiers", "obj Homs"}},
		{"The rebels who captured Homs fled.", "captured", []string{"subj rebels", "obj Homs"}},
		{"The town which the rebels captured fell.", "captured", []string{"subj rebels", "obj town"}},
		{"The town where rebels attacked fell.", "attacked", []string{"subj rebels", "in town"}},
		{"The bridge destroyed on Friday fell.", "destroyed", []string{"on Friday", "obj bridge"}},
		{"On Friday, 94 were killed.", "killed", []string{"obj 94", "on Friday"}},
		{"The army said that rebels captured Hama.", "said", []string{"subj army", "that captured"}},
		{"The army withdrew out of Hama.", "withdrew", []string{"subj army", "from Hama"}},
		{"The army urged rebels to leave Hama.", "leave", []string{"obj Hama", "subj rebels carried"}},
		{"The army vowed to leave Hama.", "leave", []string{"obj Hama", "subj army carried"}},
	}, func(_ *thread.Story, s *note.Sentence, i int) []string {
		f := frame.Frame{S: s, Head: i, Class: lexicon.Verb, Passive: s.Passive(i)}
		f.Verbal()
		return args(&f)
	})
}

func TestAdd(t *testing.T) {
	var f frame.Frame
	f.Add("obj", 3, false)
	f.Add("obj", 3, true) // there already
	f.Add("obj", 4, true)
	f.Add("subj", 3, false)
	if got := len(f.Args); got != 3 {
		t.Errorf("added %d phrases, want 3: %v", got, f.Args)
	}
	for _, r := range []struct {
		position string
		has      bool
		at       int
	}{{"obj", true, 3}, {"subj", true, 3}, {"that", false, -1}} {
		if got := f.Has(r.position); got != r.has {
			t.Errorf("has %s: %t", r.position, got)
		}
		if got := f.At(r.position); got != r.at {
			t.Errorf("%s is at %d, want %d", r.position, got, r.at)
		}
	}
}
