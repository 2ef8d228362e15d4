package intake

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
)

// write puts a file into dir, making the folders on the way.
func write(t *testing.T, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// collect reads everything there is to read.
func collect(paths []string, stdin io.Reader, o Options) (items []Item) {
	for it := range Reports(context.Background(), paths, stdin, o) {
		items = append(items, it)
	}
	return items
}

func TestSeed(t *testing.T) {
	path := filepath.FromSlash("../../shared/seed/article.txt")
	if _, err := os.Stat(path); err != nil {
		t.Skip("the shared material is not here")
	}
	items := collect([]string{path}, nil, Options{})
	if len(items) != 1 || items[0].Err != nil || items[0].Warning != nil {
		t.Fatalf("items = %+v", items)
	}
	r := items[0].Report
	if r.Published != (orontes.Date{Year: 2024, Month: 12, Day: 6}) || r.PublishedBasis != orontes.PublishedStated {
		t.Errorf("published %v (%s)", r.Published, r.PublishedBasis)
	}
	if r.Source != "News Mania Desk" || r.Author != "Piyal Chatterjee" || r.Language != "en" {
		t.Errorf("source %q, author %q, language %q", r.Source, r.Author, r.Language)
	}
	if !strings.HasPrefix(r.Text, r.Title+"\n") || !strings.HasPrefix(r.Text[r.BodyStart:], "Tens of thousands") {
		t.Errorf("title %q, body %.40q", r.Title, r.Text[r.BodyStart:])
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b/two.txt", "Rebels took Hama on Thursday.")
	write(t, dir, "a.txt", "Rebels took Homs on Sunday.")
	write(t, dir, "README.md", "About this folder.")
	write(t, dir, ".hidden", "Not to be read.")
	write(t, dir, "c.jsonl", `{"id":"x","text":"One."}`+"\n"+`{"id":"y","text":"Two."}`+"\n")
	if err := os.Symlink(filepath.Join(dir, "gone"), filepath.Join(dir, "broken.txt")); err != nil {
		t.Skip("no symbolic links here")
	}
	var got []string
	items := collect([]string{dir}, nil, Options{})
	for _, it := range items {
		rel, _ := filepath.Rel(dir, it.Path)
		if it.Err != nil {
			rel += " failed"
		}
		got = append(got, filepath.ToSlash(rel))
	}
	want := []string{"a.txt", "b/two.txt", "broken.txt failed", "c.jsonl:1", "c.jsonl:2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	last := items[len(items)-1]
	if last.Total == 0 || last.Done != last.Total {
		t.Errorf("progress ends at %d of %d", last.Done, last.Total)
	}
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	tests := []struct {
		name, content string
		want          error
		message       string
	}{
		{"empty.txt", "", ErrEmpty, "empty.txt: empty: there is no text in it"},
		{"spaces.txt", " \n\u00a0\u200b\n", ErrEmpty, ""},
		{"zero.txt", "text\x00text", ErrBinary, "zero.txt: not text but binary data"},
		{"paper.pdf", "%PDF-1.7 …", ErrBinary, "paper.pdf: not text but binary data (a PDF)"},
		{"noise.txt", "\xff\x80\xc1\xfe\xf8\x9a\xc0\xaf", ErrBinary, ""},
		{"page.html", "<html><body><script>go()</script></body></html>", ErrNoText, "page.html: HTML page without text"},
		{"news.xml", `<?xml version="1.0"?><rss version="2.0"></rss>`, ErrFormat, ""},
		{"date.txt", "---\nsource: Desk A\npublished: 2024-02-31\n---\nText.", ErrDate,
			`date.txt:3: bad date: "2024-02-31" does not exist: February 2024 has 29 days`},
		{"key.txt", "---\nsauce: Desk A\n---\nText.", ErrFrontMatter,
			`key.txt:2: bad front matter: unknown key "sauce" (known: source, published, title, author, url, language)`},
		{"big.txt", strings.Repeat("word ", 5000), ErrTooLarge, "big.txt: too large: more than 20000 bytes"},
	}
	for _, tt := range tests {
		path := write(t, dir, tt.name, tt.content)
		items := collect([]string{path, write(t, dir, "good.txt", "All is well.")}, nil, Options{MaxBytes: 20000})
		if len(items) != 2 || items[1].Err != nil {
			t.Errorf("%s: the rest did not go on: %+v", tt.name, items)
			continue
		}
		err := items[0].Err
		if !errors.Is(err, tt.want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: error %v", tt.name, err)
			continue
		}
		if got := strings.TrimPrefix(err.Error(), dir+string(filepath.Separator)); tt.message != "" && got != tt.message {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.message)
		}
	}
	for path, want := range map[string]error{"https://desk.example/a": ErrFetch, filepath.Join(dir, "gone"): os.ErrNotExist} {
		if items := collect([]string{path}, nil, Options{}); len(items) != 1 || !errors.Is(items[0].Err, want) {
			t.Errorf("%s: %+v", path, items)
		}
	}
}

func TestWarnings(t *testing.T) {
	tests := []struct{ content, text, warning string }{
		{"Caf\xe9 in Homs hit.", "Café in Homs hit.", "-: not UTF-8: read as windows-1252"},
		{"“Homs” \xff is ours.", "“Homs” \uFFFD is ours.", "-: broken UTF-8: 1 byte replaced by \uFFFD"},
		{"Strike\nDesk A / 31st April 2024\nThe town fell.", "Strike\nDesk A / 31st April 2024\nThe town fell.",
			`-: bad date: "31st April 2024" does not exist: April 2024 has 30 days`},
	}
	for _, tt := range tests {
		it := collect([]string{"-"}, strings.NewReader(tt.content), Options{})[0]
		if it.Err != nil || it.Warning == nil || it.Report.Text != tt.text || it.Warning.Error() != tt.warning {
			t.Errorf("%q: %v, %v, %+v", tt.content, it.Err, it.Warning, it.Report)
		}
	}
}

func TestPrecedence(t *testing.T) {
	day := orontes.Date{Year: 2024, Month: 12, Day: 1}
	const body = "Bridge down\nDesk B / 3rd December 2024\nThe bridge fell."
	tests := []struct {
		name, content string
		opts          Options
		source        string
		published     string
		basis         orontes.PublishedBasis
	}{
		{"2024-12-05-a.txt", "---\nsource: Desk A\npublished: 2 December 2024\n---\n" + body, Options{Source: "Desk F", Published: day}, "Desk F", "2024-12-01", orontes.PublishedFlag},
		{"2024-12-05-a.txt", "---\nsource: Desk A\npublished: 2 December 2024\n---\n" + body, Options{}, "Desk A", "2024-12-02", orontes.PublishedMetadata},
		{"2024-12-05-a.txt", body, Options{}, "Desk B", "2024-12-03", orontes.PublishedStated},
		{"2024-12-05-a.txt", "The bridge fell.", Options{URL: "https://desk.example/2024/12/4/bridge"}, "", "2024-12-04", orontes.PublishedMetadata},
		{"2024-12-05-a.txt", "The bridge fell.", Options{}, "", "2024-12-05", orontes.PublishedMetadata},
		{"a.txt", "The bridge fell.", Options{}, "", "", orontes.PublishedUnknown},
		{"s.jsonl", `{"text":"The bridge fell.","source":"Desk A","published":"2024-12-02"}`, Options{Source: "Desk F", Published: day}, "Desk A", "2024-12-02", orontes.PublishedMetadata},
		{"s.jsonl", `{"text":"The bridge fell."}`, Options{Source: "Desk F", Published: day}, "Desk F", "2024-12-01", orontes.PublishedFlag},
	}
	for _, tt := range tests {
		r := collect([]string{write(t, t.TempDir(), tt.name, tt.content)}, nil, tt.opts)[0].Report
		if r.Source != tt.source || r.Published.String() != tt.published || r.PublishedBasis != tt.basis {
			t.Errorf("%s with %+v: %q %s (%s)", tt.name, tt.opts, r.Source, r.Published, r.PublishedBasis)
		}
	}
}

func TestStopsWhenAsked(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for range Reports(ctx, []string{"-"}, strings.NewReader(strings.Repeat(`{"text":"a b"}`+"\n", 10)), Options{}) {
		if n++; n == 3 {
			cancel()
		}
	}
	if n != 3 {
		t.Errorf("read %d documents after being told to stop at 3", n)
	}
}

// A text of 50 MB is refused in one line, whether it has lines of its own or
// not; one of the longest length goes through; what follows is read.
func TestLargeText(t *testing.T) {
	for _, sep := range []string{".\n", ". "} {
		sentence := "Rebels seized the town of Hama after days of combat" + sep
		dir := t.TempDir()
		huge := write(t, dir, "huge.txt", strings.Repeat(sentence, 50_000_000/len(sentence)))
		long := write(t, dir, "long.txt", strings.Repeat(sentence, MaxText/len(sentence)))
		longer := write(t, dir, "longer.txt", strings.Repeat(sentence, 2+MaxText/len(sentence)))
		items := collect([]string{huge, long, longer}, nil, Options{})
		if len(items) != 3 {
			t.Fatalf("%d items", len(items))
		}
		for _, k := range []int{0, 2} {
			if !errors.Is(items[k].Err, ErrTooLarge) || strings.Contains(items[k].Err.Error(), "\n") {
				t.Errorf("%s: %v", items[k].Path, items[k].Err)
			}
		}
		if items[1].Err != nil {
			t.Errorf("%v", items[1].Err)
		}
	}
}
