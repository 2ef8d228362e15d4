package fusion

import (
	"fmt"
	"strconv"
	"strings"
)

// lists are the rules that name words of one sort, by keyword.
func (r *Rules) lists() map[string]*map[string]bool {
	return map[string]*map[string]bool{
		"generic": &r.generic, "pronoun": &r.pronoun, "wing": &r.wing, "common": &r.common, "local": &r.local, "who": &r.who,
		"anyone": &r.anyone, "faceless": &r.faceless, "expels": &r.expels,
		"part": &r.part, "label": &r.label, "bystander": &r.bystander, "unheld": &r.unheld,
	}
}

// groups are the rules whose first word stands for all of their line, by keyword.
func (r *Rules) groups() map[string]*map[string]string {
	return map[string]*map[string]string{"kin": &r.kin, "side": &r.ally, "camp": &r.camp, "counted": &r.fighters}
}

// list takes in one rule that is a list of words.
func (r *Rules) list(keyword string, words []string) error {
	if list := r.lists()[keyword]; list != nil {
		for _, w := range words {
			if keyword == "part" {
				w = strings.ReplaceAll(w, "_", " ")
			}
			(*list)[w] = true
		}
		return nil
	}
	if group := r.groups()[keyword]; group != nil {
		for _, w := range words {
			(*group)[w] = words[0]
		}
		return nil
	}
	return fmt.Errorf("%q is no rule", keyword)
}

func count(s string) (day, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 36525 {
		return 0, fmt.Errorf("%q is no number of days", s)
	}
	return day(n), nil
}
