package note

import (
	"orontes"
	"orontes/reader/lexicon"
)

// accusations is what accusing does to a deed: nobody has done it, somebody is
// said to have.
type accusations struct {
	Verbs map[string]bool   // whose object is the accused
	Blame map[string]bool   // of these, which need not say of what
	deeds map[string]string // kind.type of the deed to the type of accusation
}

// NewAccusations reads the words of accusations.lst.
func NewAccusations(l *lexicon.List) *accusations {
	a := &accusations{Verbs: lexicon.Set(l.Words("accusers")), Blame: lexicon.Set(l.Words("blamers")), deeds: map[string]string{}}
	for _, class := range l.Classes() {
		if class == "accusers" || class == "blamers" {
			continue
		}
		for _, deed := range l.Words(class) {
			a.deeds[deed] = class
		}
	}
	return a
}

// Kind is the type of accusation for a deed.
func (a *accusations) Kind(kind orontes.Kind, name string) string {
	if t := a.deeds[string(kind)+"."+name]; t != "" {
		return t
	}
	return "other"
}
