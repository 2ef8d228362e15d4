package note_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/note"
	"orontes/reader/readertest"
)

// sentences are the words of each sentence, with blanks between.
func sentences(d *note.Notes) []string {
	var all []string
	for n := range d.Sentences {
		var words []string
		for i := range d.Sentences[n].Tokens {
			words = append(words, form(&d.Sentences[n], i))
		}
		all = append(all, strings.Join(words, " "))
	}
	return all
}

func TestPlain(t *testing.T) {
	for _, r := range []struct {
		text string
		want []string
	}{
		{"- Rebels captured Hama.", []string{"Rebels captured Hama ."}},
		{"(3) Rebels captured Hama.", []string{"Rebels captured Hama ."}},
		{"12. Rebels captured Hama.", []string{"Rebels captured Hama ."}},
		{"17:30 Rebels captured Hama.", []string{"Rebels captured Hama ."}},
		{"12 rebels captured Hama.", []string{"12 rebels captured Hama ."}},     // a number that counts
		{"120. Rebels captured Hama.", []string{"120. Rebels captured Hama ."}}, // no item's number
		{"Rebels captured #Hama.", []string{"Rebels captured Hama ."}},
		{"REBELS CAPTURED HAMA AND HOMS", []string{"rebels captured Hama and Homs"}},
		{"REBELS captured HAMA AND HOMS", []string{"REBELS captured HAMA AND HOMS"}}, // not the whole line
		{"THE UN IS OUT", []string{"THE UN IS OUT"}},                                 // too few words
	} {
		d := annotate(r.text)
		if diff := cmp.Diff(r.want, sentences(d)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", r.text, diff)
		}
		if d.Report.Text != r.text {
			t.Errorf("%q became %q", r.text, d.Report.Text)
		}
	}
}

// Whatever is left out before the analysis, spans are those of the text itself.
func TestSpansAreTheTexts(t *testing.T) {
	for _, text := range []string{
		"- Rebels captured #Hama on Friday.\n- The army fled.",
		"REBELS CAPTURED THE CITY OF HAMA\n\n17:30 The army fled.",
		"Rebels captured Hama.",
	} {
		d := annotate(text)
		for n := range d.Sentences {
			s := &d.Sentences[n]
			for i := range s.Tokens {
				if got := text[s.Tokens[i].Start:s.Tokens[i].End]; !strings.EqualFold(got, s.Tokens[i].Form) {
					t.Errorf("%q: %q stands at the place of %q", text, got, s.Tokens[i].Form)
				}
			}
		}
	}
}

// The head of a report is read line by line, and apart from its body.
func TestHead(t *testing.T) {
	type part struct {
		Words string
		Body  bool
	}
	for _, r := range []struct {
		title, head, body string
		want              []part
	}{
		{"Hama falls", "Hama falls\n", "Rebels captured Hama.", []part{{"Hama falls", false}, {"Rebels captured Hama .", true}}},
		{"Hama falls", "Hama falls By John Smith\n", "Rebels captured Hama.", []part{{"Hama falls", false}, {"By John Smith", false}, {"Rebels captured Hama .", true}}},
		{"", "", "Rebels captured Hama.", []part{{"Rebels captured Hama .", true}}},
	} {
		d := annotator().Annotate(&orontes.Report{Title: r.title, Text: r.head + r.body, BodyStart: len(r.head), Published: readertest.Published})
		var got []part
		for n, words := range sentences(d) {
			got = append(got, part{words, d.Sentences[n].Body})
		}
		if diff := cmp.Diff(r.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", r.head+r.body, diff)
		}
	}
}
