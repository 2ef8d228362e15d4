package intake

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"orontes"
)

func TestFindDate(t *testing.T) {
	tests := []struct{ in, want, text string }{
		{"News Desk / 6th December 2024", "2024-12-06", "6th December 2024"},
		{"December 6, 2024", "2024-12-06", "December 6, 2024"},
		{"Dec. 6 2024 was", "2024-12-06", "Dec. 6 2024"},
		{"6 Dec 2024 14:05 GMT", "2024-12-06", "6 Dec 2024 14:05 GMT"},
		{"6-Dec-2024", "2024-12-06", "6-Dec-2024"},
		{"on 2024-12-06 at noon", "2024-12-06", "2024-12-06"},
		{"2024-12-06T23:30:00-05:00", "2024-12-06", "2024-12-06T23:30:00-05:00"},
		{"13/12/2024", "2024-12-13", "13/12/2024"},
		{"12/13/2024", "2024-12-13", "12/13/2024"},
		{"06.12.2024", "2024-12-06", "06.12.2024"},
		{"02-09-2013 Syrian Army", "2013-09-02", "02-09-2013"},
		{"Wed 05 Apr 2017 Syria attack", "2017-04-05", "Wed 05 Apr 2017"},
		{"Saturday 03 December 2016 17:53 Steifo", "2016-12-03", "Saturday 03 December 2016 17:53"},
		{"Last updated at Jul 152015", "2015-07-15", "Jul 152015"},
		{"the 6th of December 2024", "2024-12-06", "6th of December 2024"},
		{"06/12/2024", "", "06/12/2024"},
		{"31 February 2024", "", "31 February 2024"},
		{"2024-13-01", "", "2024-13-01"},
	}
	for _, tt := range tests {
		d, ok := findDate(tt.in)
		if !ok || d.day.String() != tt.want || (d.err != nil) != (tt.want == "") || tt.in[d.start:d.end] != tt.text {
			t.Errorf("findDate(%q) = %v %v %q", tt.in, d.day, d.err, tt.in[d.start:d.end])
		}
	}
	for _, in := range []string{"", "6 December", "in December 2024", "1,234,567 people", "version 1.2.3", "110 kilometres"} {
		if d, ok := findDate(in); ok {
			t.Errorf("findDate(%q) = %v", in, d.day)
		}
	}
}

func TestDayInName(t *testing.T) {
	for in, want := range map[string]string{
		"2024-12-06-desk-a.txt":                "2024-12-06",
		"https://desk.example/2024/12/6/homs":  "2024-12-06",
		"report_20241206.html":                 "2024-12-06",
		"https://desk.example/2024/12/fallen":  "",
		"https://desk.example/id/202412061234": "",
		"2024-02-31.txt":                       "",
	} {
		if d, _ := dayInName(in); d.String() != want {
			t.Errorf("dayInName(%q) = %s, want %q", in, d, want)
		}
	}
}

// Every day is found again in every way of writing it.
func TestDatesRoundTrip(t *testing.T) {
	layouts := []string{"2 January 2006", "January 2, 2006", "02 Jan 2006", "2006-01-02", "02.01.2006", "Mon, 02 Jan 2006 15:04:05 GMT", "Monday 2 January 2006", time.RFC3339}
	rapid.Check(t, func(t *rapid.T) {
		day := orontes.DateOf(time.Unix(rapid.Int64Range(0, 4_000_000_000).Draw(t, "seconds"), 0).UTC())
		text := day.Time().Format(rapid.SampledFrom(layouts).Draw(t, "layout"))
		d, ok := findDate("Filed " + text)
		if !ok || d.err != nil || d.day != day {
			t.Fatalf("%q read as %v (%v)", text, d.day, d.err)
		}
	})
}
