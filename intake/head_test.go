package intake

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadHead(t *testing.T) {
	const body = "The bridge at Rastan fell on Friday. Nobody was hurt."
	tests := []struct {
		name, text string
		want       head
		date       string
		body       string // how the body begins; the first words of body by default
	}{
		{"bare", body, head{}, "", ""},
		{"title", "Bridge down at Rastan\n" + body, head{title: "Bridge down at Rastan"}, "", ""},
		{"markdown", "# Bridge down\n\n" + body, head{title: "Bridge down"}, "", ""},
		{"desk", "Bridge down\nNews Mania Desk / Piyal Chatterjee / 6th December 2024\n" + body,
			head{title: "Bridge down", source: "News Mania Desk", author: "Piyal Chatterjee"}, "2024-12-06", ""},
		{"by", "Bridge down\nBy Jane Doe\nUpdated 6 Dec 2024 14:05 GMT\n\n" + body,
			head{title: "Bridge down", author: "Jane Doe"}, "2024-12-06", ""},
		{"by two", "Bridge down\nBy Jane Doe and Omar al-Masri, Desk A\n" + body,
			head{title: "Bridge down", author: "Jane Doe, Omar al-Masri", source: "Desk A"}, "", ""},
		{"published", "Published: December 6, 2024 | Last updated: December 7, 2024\nBridge down\n" + body,
			head{title: "Bridge down"}, "2024-12-06", ""},
		{"place and date", "Flash Update No. 3\nDamascus, 8 December 2024\n" + body,
			head{title: "Flash Update No. 3", dateline: "Damascus"}, "2024-12-08", ""},
		{"local desk", "Bridge down\nDesk D / Local desk / 1 December 2024\n" + body, head{title: "Bridge down", source: "Desk D"}, "2024-12-01", ""},
		{"as of", "Flash Update\nAs of 2 December 2024, evening\n" + body, head{title: "Flash Update"}, "2024-12-02", ""},
		{"staff", "Bridge down\nBy Desk E staff\n" + body, head{title: "Bridge down", source: "Desk E staff"}, "", ""},
		{"wire", "Bridge down\nBEIRUT, Dec 6 (Desk A) — " + body, head{title: "Bridge down", source: "Desk A", dateline: "BEIRUT"}, "", ""},
		{"wire with year", "BEIRUT, Dec 6, 2024 (Desk A) - " + body, head{source: "Desk A", dateline: "BEIRUT"}, "2024-12-06", ""},
		{"agency", "DAMASCUS (Desk B) - " + body, head{source: "Desk B", dateline: "DAMASCUS"}, "", ""},
		{"country", "Homs, Syria – " + body, head{dateline: "Homs, Syria"}, "", ""},
		{"article in name", "AL-HASAKAH, Syria — " + body, head{dateline: "AL-HASAKAH, Syria"}, "", ""},
		{"one run of words", "Wed 05 Apr 2017 " + body, head{}, "2017-04-05", ""},
		{"run with label", "Published July 2 2016 " + body, head{}, "2016-07-02", ""},
		{"run with agency", "Monitor says bridge down AFP Thursday 5 Feb 2015 " + body, head{title: "Monitor says bridge down", source: "AFP"}, "2015-02-05", ""},
		{"agency and date in a sentence", "The army denied what was told AFP 5 Feb 2015 in the city. " + body, head{}, "2015-02-05", "The army"},
		{"date in title", "Flash Update No. 3, as of 6 December 2024\n" + body, head{title: "Flash Update No. 3, as of 6 December 2024"}, "2024-12-06", ""},
		{"sentence", "6 December 2024 was a Friday. " + body, head{}, "", "6 December"},
		{"aside", "Thousands – mostly Alawites – left. " + body, head{}, "", "Thousands"},
		{"by in a sentence", "By Friday, rebels had reached the town\n" + body, head{title: "By Friday, rebels had reached the town"}, "", ""},
		{"wrapped by hand", strings.Repeat("The bridge at Rastan on the motorway between the cities\n", 5), head{}, "", "The bridge"},
		{"line goes on", "Rebels said on Thursday that they had\ntaken the town. " + body, head{}, "", "Rebels said"},
	}
	for _, tt := range tests {
		h := readHead(tt.text, "")
		if got := h.date.String(); got != tt.date {
			t.Errorf("%s: date %q, want %q", tt.name, got, tt.date)
		}
		if tt.body == "" {
			tt.body = body
		}
		if !strings.HasPrefix(tt.text[h.body:], tt.body) {
			t.Errorf("%s: body begins %.30q", tt.name, tt.text[h.body:])
		}
		got := head{title: h.title, author: h.author, source: h.source, dateline: h.dateline}
		if diff := cmp.Diff(tt.want, got, cmp.AllowUnexported(head{})); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	f, body, err := frontMatter("---\r\nsource: Desk A\n# a remark\n\nTitle: \"Bridge: down\"\npublished: 2024-12-06\nurl: https://desk.example/a:b\n---\nText.\n")
	if err != nil || body != "Text.\n" || f.source != "Desk A" || f.title != "Bridge: down" || f.published.String() != "2024-12-06" || f.url != "https://desk.example/a:b" {
		t.Errorf("%+v %q %v", f, body, err)
	}
	for in, want := range map[string]string{
		"---\nsource: A\nText goes on.":      "1: bad front matter: the block has no closing ---",
		"---\nsource: A\nno colon\n---\nT":   `3: bad front matter: "no colon" is not of the form key: value`,
		"---\nsource: A\nsource: B\n---\nT":  `3: bad front matter: "source" is given twice`,
		"---\npublished: yesterday\n---\nT.": `2: bad date: "yesterday" is not a date (write YYYY-MM-DD)`,
	} {
		if _, _, err := frontMatter(in); err == nil || strings.TrimPrefix(err.Error(), ":") != want {
			t.Errorf("%q: %v", in, err)
		}
	}
	for _, in := range []string{"Text.", "---\nJust a rule above.\n", "---"} {
		if _, body, err := frontMatter(in); err != nil || body != in {
			t.Errorf("%q: %q, %v", in, body, err)
		}
	}
}
