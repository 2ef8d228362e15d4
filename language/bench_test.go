package language

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// devFolder holds treebanks to measure with; shared/ lies beside the repository.
const devFolder = "../../shared/gold/ud"

// devTokens returns the words of a news report to measure speed on.
func devTokens(b *testing.B) (sents [][]string, words int) {
	b.Helper()
	text, err := os.ReadFile(filepath.Join(devFolder, "../../seed/article.txt"))
	if err != nil {
		b.Skip("needs ../shared, which is absent")
	}
	m, err := Load()
	if err != nil {
		b.Fatal(err)
	}
	for _, s := range m.Analyser(Fast).Analyse(strings.Repeat(string(text)+"\n\n", 4)) {
		var forms []string
		for _, t := range s.Tokens {
			forms = append(forms, t.Form)
		}
		words += len(forms)
		sents = append(sents, forms)
	}
	return sents, words
}

func BenchmarkTagParse(b *testing.B) {
	for name, setting := range map[string]Setting{"fast": Fast, "accurate": Accurate} {
		b.Run(name, func(b *testing.B) {
			sents, words := devTokens(b)
			m, _ := Load()
			a := m.Analyser(setting)
			b.ReportAllocs()
			for b.Loop() {
				a.AnalyseTokens(sents)
			}
			b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "tok/s")
		})
	}
}

func BenchmarkAnalyse(b *testing.B) {
	text, err := os.ReadFile(filepath.Join(devFolder, "../../seed/article.txt"))
	if err != nil {
		b.Skip("needs ../shared, which is absent")
	}
	for name, setting := range map[string]Setting{"fast": Fast, "accurate": Accurate} {
		b.Run(name, func(b *testing.B) {
			a := analyser(b, setting)
			words := 0
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range a.Analyse(string(text)) {
					words += len(s.Tokens)
				}
			}
			b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "tok/s")
		})
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Decode(embedded); err != nil {
			b.Fatal(err)
		}
	}
}
