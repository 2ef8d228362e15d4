package web_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"orontes/web"
	"orontes/web/webtest"
)

func TestHeaders(t *testing.T) {
	h := web.Handler(webtest.Sample())
	for _, path := range []string{"/", "/static/basemap.json", "/api/claims", "/healthz", "/nothing"} {
		head := get(t, h, path, nil).Header()
		policy := head.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'none'") || strings.Contains(policy, "http") || strings.Contains(policy, "unsafe") {
			t.Errorf("GET %s: policy %q lets something in", path, policy)
		}
		if head.Get("X-Content-Type-Options") != "nosniff" || head.Get("Referrer-Policy") != "no-referrer" || head.Get("Content-Type") == "" {
			t.Errorf("GET %s: headers %v", path, head)
		}
	}
}

func TestOnlyReads(t *testing.T) {
	w := httptest.NewRecorder()
	web.Handler(webtest.Sample()).ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/api/claims", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") == "" {
		t.Errorf("POST: %d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
}

func TestOtherSites(t *testing.T) {
	r := httptest.NewRequest(http.MethodGet, "/api/claims", nil)
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	r.Header.Set("Sec-Fetch-Mode", "no-cors")
	w := httptest.NewRecorder()
	web.Handler(webtest.Sample()).ServeHTTP(w, r)
	if w.Code != http.StatusForbidden {
		t.Errorf("another site's page got %d", w.Code)
	}
}

func TestLocalOnly(t *testing.T) {
	h := web.LocalOnly(web.Handler(webtest.Sample()))
	for host, want := range map[string]int{
		"localhost:8080": 200, "localhost": 200, "127.0.0.1:8080": 200, "127.1.2.3": 200, "[::1]:8080": 200,
		"evil.example:8080": 421, "10.0.0.1": 421, "localhost.evil.example": 421, "": 421,
	} {
		r := httptest.NewRequest(http.MethodGet, "/healthz", nil)
		r.Host = host
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != want {
			t.Errorf("host %q: %d, want %d", host, w.Code, want)
		}
	}
}

func TestCompressionAndTags(t *testing.T) {
	h := web.Handler(webtest.Sample())
	for _, path := range []string{"/static/basemap.json", "/api/claims"} {
		plain := get(t, h, path, nil)
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("Accept-Encoding", "br, gzip;q=0.8")
		small := httptest.NewRecorder()
		h.ServeHTTP(small, r)
		zip, err := gzip.NewReader(small.Body)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		unzipped, err := io.ReadAll(zip)
		if err != nil || !bytes.Equal(unzipped, plain.Body.Bytes()) {
			t.Errorf("%s: gzip and plain differ (%v)", path, err)
		}
		r.Header.Set("If-None-Match", plain.Header().Get("ETag"))
		again := httptest.NewRecorder()
		h.ServeHTTP(again, r)
		if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
			t.Errorf("%s: asked again with its tag: %d, %d bytes", path, again.Code, again.Body.Len())
		}
		r.Header.Set("Accept-Encoding", "gzip;q=0")
		r.Header.Del("If-None-Match")
		refused := httptest.NewRecorder()
		h.ServeHTTP(refused, r)
		if refused.Header().Get("Content-Encoding") != "" {
			t.Errorf("%s: gzip although it was refused", path)
		}
	}
}

func TestPageNotBuilt(t *testing.T) {
	w := get(t, web.PageHandler(fstest.MapFS{}), "/", nil)
	if w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "make run") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	files := fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}, "page.js": {Data: []byte("1")}}
	if w := get(t, web.PageHandler(files), "/", nil); w.Code != http.StatusOK {
		t.Errorf("built page: %d", w.Code)
	}
	if w := get(t, http.StripPrefix("/", web.StaticHandler(files, nil)), "/page.js", nil); w.Header().Get("Content-Type") != "text/javascript; charset=utf-8" {
		t.Errorf("script: %v", w.Header())
	}
}

// The same question has the same answer, byte for byte.
func TestDeterministic(t *testing.T) {
	for _, path := range []string{"/api/claims", "/api/situation", "/api/claims.geojson", "/api/about"} {
		first := get(t, web.Handler(webtest.Sample()), path, nil).Body.String()
		for range 5 {
			if get(t, web.Handler(webtest.Sample()), path, nil).Body.String() != first {
				t.Errorf("GET %s differs from run to run", path)
			}
		}
	}
}
