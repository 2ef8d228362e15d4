package intake

import (
	"strings"
	"testing"
)

const samplePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge down at Rastan | Desk C</title>
<meta property="og:site_name" content="Desk C"><meta property="article:published_time" content="2024-12-06T23:10:00-05:00">
<meta name="author" content="By Lena Haddad"><link rel="canonical" href="https://desk-c.example/a"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Bridge down at Rastan</h1>
<p>A bridge on the M5 motorway between Hama and Homs was destroyed on Friday by at least eight air strikes, an officer
told a news agency.</p><p>The strikes were carried&nbsp;out by <b>Russian</b> aircraft, he said.<br>Residents heard them in
the fields along the river, where many had spent the night in the open.</p><ul><li>Road closed</li><li>Power out</li></ul>
</article><footer>All rights reserved</footer></body></html>`

func TestPage(t *testing.T) {
	r, warning, err := Read("a", []byte(samplePage), Options{})
	if err != nil || warning != nil {
		t.Fatal(warning, err)
	}
	if r.Title != "Bridge down at Rastan" || r.Source != "Desk C" || r.Author != "Lena Haddad" || r.Language != "en" ||
		r.Published.String() != "2024-12-06" || r.PublishedBasis != "metadata" || r.URL != "https://desk-c.example/a" {
		t.Errorf("%+v", r)
	}
	want := `Bridge down at Rastan
A bridge on the M5 motorway between Hama and Homs was destroyed on Friday by at least eight air strikes, an officer told a news agency.

The strikes were carried out by Russian aircraft, he said.
Residents heard them in the fields along the river, where many had spent the night in the open.

- Road closed
- Power out`
	if r.Text != want {
		t.Errorf("text is %q", r.Text)
	}
	if !strings.HasPrefix(r.Text[r.BodyStart:], "A bridge on") {
		t.Errorf("body begins %.30q", r.Text[r.BodyStart:])
	}
}

func TestPageDates(t *testing.T) {
	tests := []struct{ head, body, want string }{
		{`<meta name="date" content="2024-12-05"><meta property="article:modified_time" content="2024-12-07">`, "", "2024-12-05"},
		{`<script type="application/ld+json">{"@graph":[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"H","datePublished":"2024-12-04T10:00:00Z","publisher":{"name":"Desk D"}}]}</script>`, "", "2024-12-04"},
		{"", `<time datetime="2024-12-03">yesterday</time>`, "2024-12-03"},
		{"", `<div class="post-date">Posted: 2 December 2024</div>`, "2024-12-02"},
		{`<meta name="parsely-pub-date" content="20241201">`, "", "2024-12-01"},
		{`<meta name="date" content="2024-02-31">`, "", ""},
	}
	for _, tt := range tests {
		page := "<html><head>" + tt.head + "</head><body>" + tt.body + "<p>Rebels took the town.</p></body></html>"
		r, warning, err := Read("a.html", []byte(page), Options{})
		if err != nil {
			t.Errorf("%s: %v", page, err)
		} else if r.Published.String() != tt.want || (warning != nil) != (tt.want == "") {
			t.Errorf("%s: published %s (%v)", page, r.Published, warning)
		}
	}
}

func TestPageEncodings(t *testing.T) {
	const windows1256 = "<html><head><meta charset=\"windows-1256\"></head><body><p>\xcd\xe3\xd5 \xe6\xcd\xe3\xc7\xc9</p></body></html>"
	for _, page := range []string{windows1256, "<html><body><p>حمص وحماة</p></body></html>"} {
		r, _, err := Read("a.html", []byte(page), Options{})
		if err != nil || r.Text != "حمص وحماة" || r.Language != "ar" {
			t.Errorf("%+v %v", r, err)
		}
	}
}

// A page nested beyond all reason is refused, not followed.
func TestDeepPage(t *testing.T) {
	_, _, err := Read("a.html", []byte("<html><body>"+strings.Repeat("<div>", 100_000)+"x"), Options{})
	if err == nil || strings.Contains(err.Error(), "\n") {
		t.Error(err)
	}
}
