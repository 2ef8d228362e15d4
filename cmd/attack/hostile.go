//go:build unix

package main

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// class is a sort of hostile file.
type class struct {
	name, file string
	write      func(w *bufio.Writer, rng *rand.Rand)
}

const (
	kilo = 1 << 10
	mega = 1 << 20
)

// repeated writes a text n times.
func repeated(text string, n int) func(*bufio.Writer, *rand.Rand) {
	return func(w *bufio.Writer, _ *rand.Rand) {
		for range n {
			w.WriteString(text)
		}
	}
}

// between writes a text n times with something before and something after.
func between(before, text string, n int, after string) func(*bufio.Writer, *rand.Rand) {
	return func(w *bufio.Writer, rng *rand.Rand) {
		w.WriteString(before)
		repeated(text, n)(w, rng)
		w.WriteString(after)
	}
}

// bytesOf writes n random bytes, each made by pick.
func bytesOf(n int, pick func(*rand.Rand) byte) func(*bufio.Writer, *rand.Rand) {
	return func(w *bufio.Writer, rng *rand.Rand) {
		for range n {
			w.WriteByte(pick(rng))
		}
	}
}

// classes are the hostile files. Those that reports of the sample are made into
// come on top.
var classes = []class{
	{"nothing", "a.txt", repeated("", 0)},
	{"white space, 1 MB", "a.txt", repeated(" \t\r\n", mega/4)},
	{"a million empty lines", "a.txt", repeated("\n", 1_000_000)},
	{"100,000 lines of one letter", "a.txt", repeated("x\n", 100_000)},
	{"one word of 1 MB", "a.txt", repeated("x", mega)},
	{"brackets, stops and dashes, 250 kB", "a.txt", repeated("(.,'-—", 250*kilo/8)},
	{"a sentence of 100,000 words", "a.txt", repeated("the one of them and ", 20_000)},
	{"capitals only, 100,000 words", "a.txt", repeated("Aa Bb Cc Dd ", 25_000)},
	{"quotation marks that never close, 100,000", "a.txt", repeated("“‘\" ", 33_333)},
	{"numbers, 500 kB", "a.txt", repeated("12,345.67 to 89 % of 1.2m, ", 500*kilo/27)},
	{"days and hours, 500 kB", "a.txt", repeated("from 5 May 2024 to next Monday at 9 a.m., ", 500*kilo/42)},
	{"a list of 20,000 items", "a.txt", repeated("• at least 12 of them\n", 20_000)},
	{"a table of 20,000 bars", "a.txt", repeated("| a | 12 | b |\n", 20_000)},
	{"random bytes, 1 MB", "a.txt", bytesOf(mega, func(r *rand.Rand) byte { return byte(r.Uint32()) })},
	{"random letters and marks, 1 MB", "a.txt", bytesOf(mega, func(r *rand.Rand) byte { return byte(32 + r.IntN(95)) })},
	{"broken UTF-8", "a.txt", repeated("one \xff\xfe\xc3 two \x80. ", 50_000)},
	{"NUL and other controls", "a.txt", repeated("one\x00two\x01three\x7f. ", 50_000)},
	{"UTF-16 without a mark", "a.txt", repeated("o\x00n\x00e\x00 \x00", 100_000)},
	{"other scripts, both directions, joined emoji", "a.txt", repeated("نص \u202eabc\u202c текст 今日 👩\u200d👩\u200d👧 ", 20_000)},
	{"marks on marks on one letter", "a.txt", between("a", "\u0301", 500_000, " b.")},
	{"front matter that never ends", "a.txt", between("---\n", "title: a\n", 100_000, "")},
	{"front matter of 100,000 lines", "a.txt", between("---\n", "key: [a, {b: c}]\n", 100_000, "---\nOne.\n")},
	{"HTML, 100,000 deep", "a.html", between("<html><body>", "<div><b>", 100_000, "x</html>")},
	{"HTML, an attribute of 5 MB", "a.html", between("<html><body><p title=\"", "x", 5*mega, "\">One.</p></html>")},
	{"HTML, a table of 50,000 rows", "a.html", between("<html><body><table>", "<tr><td>a<td>12</tr>", 50_000, "</table></html>")},
	{"HTML, 200,000 entities", "a.html", between("<html><body><p>", "&amp;&nbsp;", 100_000, "</p></html>")},
	{"HTML, tags that never close", "a.html", between("<html><body>", "<p><script><!-- <a href='", 100_000, "")},
	{"a JSON line of 20 MB", "a.jsonl", between(`{"id": 1, "text": "`, "word ", 4*mega, "\"}\n")},
	{"JSON, 100,000 deep", "a.jsonl", between(`{"id": 1, "text": "One.", "x": `, "[", 100_000, "\n")},
	{"25,000 lines that are no JSON", "a.jsonl", repeated("{\"id\": 1, \"text\": }\n", 25_000)},
	{"JSON with halves of characters", "a.jsonl", repeated(`{"text": "\ud800 one \udc00 two."}`+"\n", 10_000)},
	{"JSON, one id 20,000 times", "a.jsonl", repeated(`{"id": "1", "text": "One."}`+"\n", 20_000)},
}

// hostile reads every class of hostile file.
func (a *attack) hostile(ctx context.Context, tell func(...result)) error {
	all := append([]class{
		{"the sample's reports as one text of 500 kB", "a.txt", a.sampleOf(500 * kilo)},
		{"the sample's reports as one line of 250 kB", "a.txt", a.sampleLine(250 * kilo)},
	}, classes...)
	for i, c := range all {
		dir := filepath.Join(a.dir, "hostile")
		path := filepath.Join(dir, c.file)
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		if err := writeFile(path, func(w *bufio.Writer) { c.write(w, rand.New(rand.NewPCG(a.seed, uint64(i)))) }); err != nil {
			return err
		}
		e, err := a.orontes(ctx, "read", "--format", "claims", path)
		if err != nil {
			return err
		}
		tell(e.result(c.name, 0, 1))
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
	}
	folder, err := a.folder(ctx)
	if err != nil {
		return err
	}
	tell(folder)
	return nil
}

// folder reads a folder of what is no document: a link to itself, one to nowhere, a
// pipe that nobody writes to, a folder in a folder and so on.
func (a *attack) folder(ctx context.Context) (result, error) {
	dir := filepath.Join(a.dir, "folder")
	deep := dir + strings.Repeat("/d", 200)
	if err := os.MkdirAll(deep, 0o755); err != nil {
		return result{}, err
	}
	if err := os.WriteFile(filepath.Join(deep, "a.txt"), []byte("One.\n"), 0o644); err != nil {
		return result{}, err
	}
	for name, target := range map[string]string{"self": ".", "nowhere": "none", "ring": "ring", "null": os.DevNull} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			return result{}, err
		}
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o644); err != nil {
		return result{}, err
	}
	e, err := a.orontes(ctx, "read", "--format", "claims", dir)
	if err != nil {
		return result{}, err
	}
	return e.result("a folder with links to itself and to nowhere, a pipe, a device, 200 folders deep", 1), os.RemoveAll(dir)
}

// sampleOf writes the sample's reports again and again until n bytes are reached.
func (a *attack) sampleOf(n int) func(*bufio.Writer, *rand.Rand) {
	return func(w *bufio.Writer, _ *rand.Rand) {
		for written := 0; written < n; {
			before := written
			for _, text := range a.texts() {
				written += len(text) + 2
				fmt.Fprint(w, text, "\n\n")
			}
			if written == before {
				return
			}
		}
	}
}

// sampleLine writes the same in one line without an end to any sentence.
func (a *attack) sampleLine(n int) func(*bufio.Writer, *rand.Rand) {
	flat := strings.NewReplacer("\n", " ", ".", "", "?", "", "!", "", ";", ",")
	return func(w *bufio.Writer, rng *rand.Rand) {
		var b strings.Builder
		inner := bufio.NewWriter(&b)
		a.sampleOf(n)(inner, rng)
		inner.Flush()
		flat.WriteString(w, b.String())
	}
}

// writeFile writes a file through a buffer.
func writeFile(path string, write func(*bufio.Writer)) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(file)
	write(w)
	if err := w.Flush(); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}
