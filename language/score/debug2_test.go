package score

import (
	"fmt"
	"os"
	"sort"
	"testing"

	"orontes/language"
)

func TestDebugU(t *testing.T) {
	f, _ := os.Open("/tmp/ud/en_ewt-dev.conllu")
	gold, _ := language.ReadCoNLLU(f)
	m, err := language.Load()
	if err != nil {
		t.Fatal(err)
	}
	a := m.Analyser(language.Fast)
	c := map[string]int{}
	ex := map[string]string{}
	n := 0
	for _, s := range gold {
		var forms []string
		for _, tk := range s.Tokens {
			forms = append(forms, tk.Form)
		}
		r := a.AnalyseTokens([][]string{forms})[0]
		for j := range s.Tokens {
			n++
			if s.Tokens[j].UPOS != r.Tokens[j].UPOS {
				k := s.Tokens[j].UPOS + " as " + r.Tokens[j].UPOS
				c[k]++
				ex[k] += " " + s.Tokens[j].Form + "/" + r.Tokens[j].Rel
			}
		}
	}
	var ks []string
	for k := range c {
		ks = append(ks, k)
	}
	sort.Slice(ks, func(i, j int) bool { return c[ks[i]] > c[ks[j]] })
	for _, k := range ks[:16] {
		fmt.Println(k, c[k], fmt.Sprintf("%.2f", 100*float64(c[k])/float64(n)), ex[k][:min(len(ex[k]), 200)])
	}
}
