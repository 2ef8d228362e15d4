package intake

import (
	"errors"
	"strings"
	"testing"
)

// TestAside gives every kind of thing that is not the report an example, and one
// that only looks like it.
func TestAside(t *testing.T) {
	const first, last = "Shells fell on the market of the town on Thursday, and traders shut their stalls for the day, residents told the paper by telephone.",
		"The road to the coast stayed open, and buses ran as on any other day of the week, though drivers asked for twice the usual fare."
	for _, c := range []struct{ name, html, has, hasNot string }{
		{"deleted words", "<p>Police said <del>40</del> 14 died.</p>", "Police said 14 died.", "40"},
		{"struck words", "<p>Police said <s>40 died</s>.</p>", "Police said", "40"},
		{"a note's number", "<p>Some 37<sup>3</sup> people died.</p>", "Some 37 people died.", "373"},
		{"a linked note", `<p>Some people<sup><a href="#n">[12]</a></sup> died.</p>`, "Some people died.", "12"},
		{"an ordinal is no note", "<p>The 37<sup>th</sup> brigade left.</p>", "The 37th brigade left.", ""},
		{"a unit is no note", "<p>An area of 12 km<sup>2</sup> burned.</p>", "12 km2 burned", ""},
		{"a pointer", `<p>Read more: <a href="/x">Ten killed in Kabul</a></p>`, "", "Kabul"},
		{"reading more is no pointer", `<p>Read more slowly, said the teacher in Hama.</p>`, "Read more slowly", ""},
		{"nothing but a link", `<p><a href="/x">Ten killed in Kabul</a></p>`, "", "Kabul"},
		{"a link in a sentence", `<p>Ten died in <a href="/x">Kabul</a> too.</p>`, "Ten died in Kabul too.", ""},
		{"related stories", `<div class="related-box"><p>Ten killed in Kabul on Monday</p></div>`, "", "Kabul"},
		{"a class that only speaks of related stories", `<div class="story has-related unrelated"><p>Ten died in Kabul too.</p></div>`, "Ten died in Kabul too.", ""},
		{"other stories after a heading", `<h2>More on this story</h2><p>Ten killed in Kabul on Monday</p>`, "", "Kabul"},
		{"a heading of the report", `<h2>More on the front</h2><p>Ten soldiers died there on Monday night.</p>`, "Ten soldiers died", ""},
		{"an embedded post", `<blockquote class="twitter-tweet"><p>500 dead in Hama</p></blockquote>`, "", "500"},
		{"a quotation", `<blockquote><p>We counted 500 dead in Hama</p></blockquote>`, "500 dead", ""},
		{"a correction", `<p><em>Correction: an earlier version said 140 died.</em></p>`, "", "140"},
		{"blocks of their own", `<div>12 died in Homs</div><div>40 were hurt in Hama</div>`, "Homs\n", "Homs40"},
		{"lines apart", `<p>Dead 9<br><br>31 hurt</p>`, "Dead 9\n", "931"},
		{"spans shown as blocks", `<span style="display: block">Toll: 14</span><span style="display:block">26 hurt</span>`, "14\n", "1426"},
	} {
		r, _, err := Read("a", []byte("<!DOCTYPE html><html><head><title>Town shelled</title></head><body><article><p>"+first+"</p>"+c.html+"<p>"+last+"</p></article></body></html>"), Options{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if c.name != "other stories after a heading" && !strings.Contains(r.Text, "usual fare") {
			t.Errorf("%s: the report is cut short: %q", c.name, r.Text)
		}
		if !strings.Contains(r.Text, c.has) || c.hasNot != "" && strings.Contains(r.Text, c.hasNot) {
			t.Errorf("%s: %q", c.name, r.Text)
		}
	}
}

// TestWrappers: whatever the class of what wraps a page, its report is read, and
// dated.
func TestWrappers(t *testing.T) {
	for _, class := range []string{"related-posts-on", "promo", "newsletter_page", "widget", "sidebar-right", "consent-given"} {
		r, _, err := Read("a", []byte(`<!DOCTYPE html><html><head><title>Town shelled</title></head><body><div id="page" class="`+class+`"><div class="`+class+`"><h1>Town shelled</h1><p class="byline">By Lena Haddad, 6 December 2024</p><p>Shells fell on the market of the town on Thursday, and traders shut their stalls for the day, residents told the paper by telephone. The road to the coast stayed open, and buses ran as on any other day of the week.</p></div></div></body></html>`), Options{})
		if err != nil || !strings.Contains(r.Text, "Shells fell") || r.Published.String() != "2024-12-06" {
			t.Errorf("%s: %v, published %s, %q", class, err, r.Published, r.Text)
		}
	}
}

func TestUnwrapped(t *testing.T) {
	for in, want := range map[string]string{
		"> Rebels left.\n> Ten died.":                          "Rebels left.\nTen died.",
		"Toll: > 40\nin Hama":                                  "Toll: > 40\nin Hama",
		"the cross-\nroads of Ras-\ntan":                       "the crossroads of Rastan",
		"north-\nWestern Syria":                                "north-\nWestern Syria",
		"Five o\ufb03cers":                                     "Five officers",
		"**Ten** were _killed_ in [Hama](http://x.example/a).": "Ten were killed in Hama.",
		"snake_case_name and 3 * 4 * 5":                        "snake_case_name and 3 * 4 * 5",
		"[sic] (see above)":                                    "[sic] (see above)",
	} {
		if got := unwrapped(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestLanguageCode(t *testing.T) {
	for in, want := range map[string]string{"": "", "en": "en", "en-US": "en", "EN_gb": "en", "eng": "en", "English": "en", "ara": "ar", "Arabic": "ar", "ar-SY": "ar", "und": "und", "Klingonese": "klingonese"} {
		if got := languageCode(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// TestDatesOfPages: a page's own date is not that of its furniture, nor one that
// cannot be.
func TestDatesOfPages(t *testing.T) {
	body := "<article><h1>Town shelled</h1>%<p>Shells fell on the market of the town on Thursday, and traders shut their stalls for the day, residents told the paper by telephone. The road to the coast stayed open, and buses ran as usual.</p></article>"
	by := strings.Replace(body, "%", `<p class="byline">By Staff, 6 December 2024</p>`, 1)
	bare := strings.Replace(body, "%", "", 1)
	for _, c := range []struct{ name, head, body, want string }{
		{"masthead", "", `<header><span class="date">Saturday, 14 June 2025</span></header>` + by, "2024-12-06"},
		{"menu", "", `<nav><time datetime="2025-06-14">14 June</time></nav>` + by, "2024-12-06"},
		{"teaser", "", `<aside><time datetime="2019-01-05">5 Jan</time></aside>` + bare + `<time datetime="2024-12-06">6 Dec</time>`, "2024-12-06"},
		{"widget", "", `<div class="widget"><span class="post-date">3 March 2021</span></div>` + by, "2024-12-06"},
		{"epoch", `<meta property="article:published_time" content="1970-01-01T00:00:00Z">`, bare, ""},
		{"far future", `<meta property="article:published_time" content="2099-12-06T10:00:00Z">`, bare, ""},
	} {
		r, warning, err := Read("a", []byte("<!DOCTYPE html><html><head><title>Town shelled</title>"+c.head+"</head><body>"+c.body+"</body></html>"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if r.Published.String() != c.want {
			t.Errorf("%s: published %q, want %q", c.name, r.Published, c.want)
		}
		if c.head != "" && !errors.Is(warning, ErrDate) {
			t.Errorf("%s: warning %v, want a bad date", c.name, warning)
		}
		if r.Source == "Staff" || strings.Contains(r.Author, "Staff") {
			t.Errorf("%s: source %q, author %q", c.name, r.Source, r.Author)
		}
	}
}
