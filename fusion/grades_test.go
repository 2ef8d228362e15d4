package fusion_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"orontes"
	"orontes/fusion"
)

// A grade is given by any name of the source, with a reason, and stands beside
// what the record suggests.
func TestGradesOfAPerson(t *testing.T) {
	for _, test := range []struct{ name, line, want string }{
		{"by the name shown", "B | SOHR | tolls borne out", "B F tolls borne out"},
		{"capitals and articles aside", "C | the sohr |", "C F "},
		{"by the id", "D | sohr", "D F "},
		{"in the words of the rules", "reliability SOHR A", "A F "},
		{"of somebody else", "B | Desk Z | why", "F  "},
		{"too late in the alphabet", "G | SOHR | why", "F  "},
		{"of nobody", "B | | why", "F  "},
	} {
		t.Run(test.name, func(t *testing.T) {
			rules, bad := fusion.Extended(fstest.MapFS{"sources.txt": {Data: []byte("# ours\n" + test.line + "\n")}})
			if wrong := strings.HasPrefix(test.want, "F"); wrong != (bad != nil) && test.name != "of somebody else" {
				t.Errorf("bad: %v", bad)
			}
			if bad != nil && !strings.Contains(bad.Error(), "sources.txt:2: ") {
				t.Errorf("a bad line is not named: %v", bad)
			}
			got := ""
			for _, r := range rules.Situation(sample().records, time.Time{}).Sources {
				if r.Name == "SOHR" {
					got = r.Reliability + " " + r.Suggested + " " + r.Why
				}
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// Further rules come file by file; one bad line costs no other.
func TestExtended(t *testing.T) {
	rules, bad := fusion.Extended(fstest.MapFS{
		"a.txt":    {Data: []byte("object ferry access 3\ndays lag none\n")},
		"b.txt":    {Data: []byte("object ferry services 3\n")},
		"notes.md": {Data: []byte("nonsense\n")},
	})
	if bad == nil || bad.Error() != `a.txt:2: days lag: "none" is no number of days` {
		t.Errorf("bad: %v", bad)
	}
	d := (&desk{}).on("2024-12-06", "Desk A").says(orontes.Access, "closed", "the ferry is closed", object("ferry"), in("Hama"))
	if s := rules.Situation(d.records, time.Time{}); len(s.Services) != 1 || len(s.Access) != 0 {
		t.Errorf("the later file should win: %+v %+v", s.Access, s.Services)
	}
}
