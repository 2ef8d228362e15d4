package reader

import (
	"path"
	"strconv"
)

// byChoice stands before the name of a learnt choice in Claim.By.
const byChoice = "choice:"

// by tells what found a draft: the line of the lexicon, else the rule, then the
// learnt choices made about it.
func (t *draft) by() []string {
	all := []string{"rule:" + t.rule}
	if t.reading != nil {
		all[0] = path.Base(t.reading.entry.File) + ":" + strconv.Itoa(t.reading.entry.Line)
	}
	for _, c := range t.chosen {
		all = append(all, byChoice+c.name)
	}
	return all
}
