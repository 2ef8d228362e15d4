package note

import (
	"orontes"
	"orontes/reader/lexicon"
)

// LightVerbs are verbs that lend their places to an event noun.
type LightVerbs struct {
	Agent, Patient, Occur, time map[string]bool
	Says                        map[string]bool // saying verbs: where one speaks is not where it happened
}

// NewLightVerbs reads the verbs that say little themselves, and those that say.
func NewLightVerbs(l *lexicon.List, says map[string]orontes.Stance) *LightVerbs {
	set := func(class string) map[string]bool { return lexicon.Set(l.Words(class)) }
	saying := map[string]bool{}
	for verb := range says {
		saying[verb] = true
	}
	return &LightVerbs{Agent: set("agent"), Patient: set("patient"), Occur: set("occur"), time: set("time"), Says: saying}
}
