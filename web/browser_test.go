package web_test

import (
	"context"
	"io/fs"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"orontes/web"
)

// TestBrowser looks at the page with a real browser. With ORONTES_PICTURES set
// to a folder it leaves pictures of the page there.
func TestBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("short: the browser takes some seconds")
	}
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium here: apt-get install chromium")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node here")
	}
	if _, err := os.Stat(filepath.Join("page", "node_modules", "playwright-core")); err != nil {
		t.Skip("no playwright-core here: npm ci in web/page")
	}
	if _, err := fs.Stat(web.Dist, "index.html"); err != nil {
		t.Skip("the page has not been built: npm run build in web/page")
	}
	server := httptest.NewServer(web.LocalOnly(web.Handler(newHostileStore())))
	defer server.Close()
	quotes := httptest.NewServer(web.LocalOnly(web.Handler(web.QuotesOnly(newHostileStore(), sentences))))
	defer quotes.Close()

	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	args := []string{filepath.Join("test", "browser.mjs"), server.URL + "/", quotes.URL + "/", chromium}
	if pictures := os.Getenv("ORONTES_PICTURES"); pictures != "" {
		if pictures, err = filepath.Abs(pictures); err != nil {
			t.Fatal(err)
		}
		args = append(args, pictures)
	}
	cmd := exec.CommandContext(ctx, node, args...)
	cmd.Dir = "page"
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatal(err)
	}
}
