package intake

import (
	"strings"
	"testing"
)

func BenchmarkReadText(b *testing.B) {
	text := "Bridge down at Rastan\nDesk A / 6th December 2024\n" +
		strings.Repeat("Rebels seized the city of Hama after days of combat, and “the army” said it had redeployed. ", 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, _, err := Read("a.txt", []byte(text), Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadPage(b *testing.B) {
	b.SetBytes(int64(len(samplePage)))
	for b.Loop() {
		if _, _, err := Read("a.html", []byte(samplePage), Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
