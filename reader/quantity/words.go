package quantity

import (
	_ "embed"
	"strings"

	"orontes/reader/quantity/numeral"
)

//go:embed words.tsv
var wordsTSV string

// list is a list of small words of words.tsv.
type list map[string]bool

// lists are those of words.tsv by name.
var lists = func() map[string]list {
	all := map[string]list{}
	for _, f := range numeral.Rows(wordsTSV) {
		all[f[0]] = list{}
		for word := range strings.FieldsSeq(f[1]) {
			all[f[0]][word] = true
		}
	}
	return all
}()

var (
	referring, copulas, determiners    = lists["referring"], lists["copula"], lists["determiner"]
	blurs, strong, outcomes, naming    = lists["blur"], lists["strong"], lists["outcome"], lists["naming"]
	aged, betweenAges, bounds          = lists["aged"], lists["ages"], lists["bound"]
	including, led, apart              = lists["including"], lists["led"], lists["apart"]
	lasting, functions, stood, clauses = lists["lasting"], lists["function"], lists["stood"], lists["clause"]
	auxiliaries, those                 = lists["auxiliary"], lists["those"]
)

// in reports whether atom i is a word of a list.
func (p *parser) in(i int, l list) bool { return l[string(p.line.Word(i))] }
