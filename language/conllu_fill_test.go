package language

import (
	"strings"
	"testing"
)

func TestFillCoNLLUKeepsWhatIsGiven(t *testing.T) {
	model, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	const given = "# sent_id = a\n# text = Rebels don't advance.\n" +
		"1\tRebels\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		"2\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		"4\tadvance\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n5\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
	var out strings.Builder
	if err := FillCoNLLU(&out, strings.NewReader(given), model.Analyser(Fast)); err != nil {
		t.Fatal(err)
	}
	got := strings.Split(out.String(), "\n")
	want := strings.Split(given, "\n")
	if len(got) != len(want) {
		t.Fatalf("%d lines became %d:\n%s", len(want), len(got), out.String())
	}
	for i := range want {
		g, w := strings.Split(got[i], "\t"), strings.Split(want[i], "\t")
		if len(g) != len(w) || g[0] != w[0] || len(w) == 10 && (g[1] != w[1] || g[9] != w[9]) {
			t.Errorf("line %d: %q became %q", i+1, want[i], got[i])
		}
		if len(w) == 10 && !strings.Contains(w[0], "-") && (g[3] == "_" || g[7] == "_") {
			t.Errorf("line %d was not filled: %q", i+1, got[i])
		}
	}
}

func TestFillCoNLLUNamesTheLine(t *testing.T) {
	model, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for given, want := range map[string]string{
		"1\tword\n":                              "line 1: 2 columns",
		"# c\n2\tword\t_\t_\t_\t_\t_\t_\t_\t_\n": "line 2: token number",
		"1\t\t_\t_\t_\t_\t_\t_\t_\t_\n":          "line 1: empty form",
	} {
		err := FillCoNLLU(new(strings.Builder), strings.NewReader(given), model.Analyser(Fast))
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: error %v, want %s", given, err, want)
		}
	}
}
