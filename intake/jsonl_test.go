package intake

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLines(t *testing.T) {
	stream := "\ufeff" + strings.Join([]string{
		`{"id":"b","text":"Rebels took\u00a0Hama.","title":"Hama","language":"en","extra":[1]}`,
		``,
		`{"id":7,"text":"Second."}`,
		`{"id":"c","text":"Third."`,
		`{"id":"d"}`,
		`{"id":"e","text":" "}`,
		`["text"]`,
		`{"id":"f","text":"Sixth.","published":"2024-06-31"}`,
		`{"id":"g","text":5}`,
		`{"id":"a","text":"Last."}`,
	}, "\n")
	var got []string
	for _, it := range collect([]string{"-"}, strings.NewReader(stream), Options{JSONL: true}) {
		if it.Err != nil {
			got = append(got, it.Err.Error())
			continue
		}
		got = append(got, it.Path+" "+it.Report.ID+" "+it.Report.Text)
	}
	want := []string{
		"-:1 b Rebels took Hama.",
		"-:3 7 Second.",
		"-:4: not a document: broken JSON at byte 25 (unexpected end of JSON input)",
		`-:5: not a document: it has no "text"`,
		"-:6: empty: there is no text in it",
		"-:7: not a document: the line is a JSON array, not an object",
		`-:8: published: bad date: "2024-06-31" does not exist: June 2024 has 30 days`,
		`-:9: not a document: "text" is a number where a string is wanted`,
		"-:10 a Last.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestLongLines(t *testing.T) {
	long := strings.Repeat("word ", 60_000)
	stream := `{"id":"a","text":"` + long + `"}` + "\n" + `{"id":"b","text":"` + long + long + `"}` + "\n" + `{"id":"c","text":"Short."}`
	items := collect([]string{"-"}, strings.NewReader(stream), Options{MaxBytes: 400_000})
	if len(items) != 3 || items[0].Err != nil || items[1].Err == nil || items[2].Err != nil {
		t.Fatalf("%d items", len(items))
	}
	if got := items[1].Err.Error(); got != "-:2: too large: more than 400000 bytes" {
		t.Error(got)
	}
}

func TestWholeJSON(t *testing.T) {
	it := collect([]string{"-"}, strings.NewReader("{\n \"id\": \"one\",\n \"text\": \"Rebels took Hama.\"\n}\n"), Options{})
	if len(it) != 1 || it[0].Report.ID != "one" || it[0].Report.Text != "Rebels took Hama." {
		t.Errorf("%+v", it)
	}
	it = collect([]string{"-"}, strings.NewReader("{curly} brackets open this text."), Options{})
	if len(it) != 1 || it[0].Err != nil || it[0].Report.Text != "{curly} brackets open this text." {
		t.Errorf("%+v", it)
	}
}
