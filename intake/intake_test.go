package intake

import (
	"context"
	"os"
	"testing"
)

func TestSeed(t *testing.T) {
	const path = "../../shared/seed/article.txt"
	if _, err := os.Stat(path); err != nil {
		t.Skip("shared material is not here")
	}
	for it := range Reports(context.Background(), []string{path}, nil, Options{}) {
		if it.Err != nil {
			t.Fatal(it.Err)
		}
		r := it.Report
		t.Logf("%+v %q", r.Published, r.Text[r.BodyStart:r.BodyStart+60])
		r.Text = ""
		t.Logf("%+v %d %d", r, it.Done, it.Total)
	}
}
