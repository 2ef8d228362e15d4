package publish_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes/publish"
)

// numbered is a block of n lines, the first of which is its name.
func numbered(name string, n int) string {
	var b strings.Builder
	fmt.Fprintln(&b, name)
	for i := 2; i <= n; i++ {
		fmt.Fprintf(&b, "  %s %d\n", name, i)
	}
	return b.String()
}

func TestPage(t *testing.T) {
	const full = publish.PageLines
	long := numbered("long", full+50)
	for _, c := range []struct {
		name, text string
		page       int
		want       string
		pages      int
		err        error
	}{
		{"nothing", "", 1, "", 1, nil},
		{"a page", numbered("a", full), 1, numbered("a", full), 1, nil},
		{"all of it", long, 0, long, 2, nil},
		{"a block that is cut", long, 2, "long …\n" + strings.TrimPrefix(long, numbered("long", full)), 2, nil},
		{"a block that begins a page", numbered("a", full) + "b\n", 2, "a …\nb\n", 2, nil},
		{"an end at the end of a page", numbered("a", full-1) + "\n" + numbered("b", 3), 2, numbered("b", 3), 2, nil},
		{"an empty line first", numbered("a", full) + "\n" + numbered("b", 3), 2, numbered("b", 3), 2, nil},
		{"too far", "a\n", 2, "", 1, publish.ErrNoPage},
		{"below none", "a\n", -1, "", 1, publish.ErrNoPage},
	} {
		var b strings.Builder
		pages, err := publish.Page(&b, c.text, c.page)
		if diff := cmp.Diff(c.want, b.String()); diff != "" || pages != c.pages || !errors.Is(err, c.err) {
			t.Errorf("%s: %d pages, %v; %s", c.name, pages, err, diff)
		}
	}
}
