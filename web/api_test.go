package web_test

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"orontes"
	"orontes/web"
	"orontes/web/webtest"
)

// get asks a handler and decodes its answer into out, unless that is nil.
func get(t *testing.T, h http.Handler, path string, out any) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	if out != nil {
		if err := json.Unmarshal(w.Body.Bytes(), out); err != nil {
			t.Fatalf("GET %s: %v\n%s", path, err, w.Body)
		}
	}
	return w
}

type claimList struct {
	AsOf      *string
	Count     int
	Truncated bool
	Claims    []orontes.Claim
	Reports   map[string]orontes.Report
}

// The page learns every kind and its types.
func TestKinds(t *testing.T) {
	var got []struct {
		Kind, Label, Family string
		Counts              bool
		Types               []struct{ Type, Active, Passive, Icon string }
	}
	w := get(t, web.Handler(webtest.Sample()), "/api/kinds", &got)
	if w.Code != http.StatusOK || len(got) != len(orontes.Kinds) {
		t.Fatalf("%d, %d kinds, want %d", w.Code, len(got), len(orontes.Kinds))
	}
	for i, k := range got {
		if k.Kind != string(orontes.Kinds[i]) || k.Label == "" || k.Family == "" || len(k.Types) == 0 || k.Types[0].Passive == "" || k.Types[0].Icon == "" {
			t.Errorf("kind %d: %+v", i, k)
		}
	}
}

func TestClaims(t *testing.T) {
	h := web.Handler(webtest.Sample())
	tests := []struct {
		path      string
		count     int
		truncated bool
	}{
		{"/api/claims", 38, false},
		{"/api/claims?limit=5", 5, true},
		{"/api/claims?limit=38", 38, false},
		{"/api/claims?kind=displacement", 8, false},
		{"/api/claims?kind=aid,damage&kind=strike", 5, false},
		{"/api/claims?q=rastan&kind=damage", 2, false},
		{"/api/claims?report=r06", 1, false},
		{"/api/claims?as_of=2024-11-29", 0, false},
		{"/api/claims?as_of=2024-11-30", 3, false},
		{"/api/claims?as_of=2024-11-30T12:00:00%2B02:00", 3, false},
	}
	for _, tt := range tests {
		var got claimList
		w := get(t, h, tt.path, &got)
		if w.Code != http.StatusOK || got.Count != tt.count || len(got.Claims) != tt.count || got.Truncated != tt.truncated {
			t.Errorf("GET %s: %d, %d claims, truncated %v; want %d, %v", tt.path, w.Code, got.Count, got.Truncated, tt.count, tt.truncated)
		}
		for _, c := range got.Claims {
			if r, ok := got.Reports[c.Report]; !ok || r.Text != "" {
				t.Errorf("GET %s: claim %s: its report is missing or carries its text", tt.path, c.ID)
			}
		}
	}
}

func TestSituation(t *testing.T) {
	h := web.Handler(webtest.Sample())
	var early, late orontes.Situation
	get(t, h, "/api/situation?as_of=2024-12-06", &early)
	get(t, h, "/api/situation", &late)
	if early.Claims >= late.Claims || len(early.Control) >= len(late.Control) {
		t.Errorf("on 6 December %d claims and %d places held, later %d and %d: want more later",
			early.Claims, len(early.Control), late.Claims, len(late.Control))
	}
}

func TestReport(t *testing.T) {
	h := web.Handler(webtest.Sample())
	var list claimList
	get(t, h, "/api/claims", &list)
	for _, c := range list.Claims {
		var r orontes.Report
		get(t, h, "/api/reports/"+c.Report, &r)
		if c.Span.In(r.Text) != c.Quote {
			t.Errorf("claim %s does not quote its report", c.ID)
		}
	}
}

func TestAbout(t *testing.T) {
	var got web.About
	get(t, web.Handler(webtest.Sample()), "/api/about", &got)
	if got.First.String() != "2024-11-30" || got.Last.String() != "2024-12-16" || !got.Sample || got.Reports != 13 || got.Claims != 38 {
		t.Errorf("about = %+v", got)
	}
}

func TestGeoJSON(t *testing.T) {
	var got struct {
		Type      string
		Unlocated int
		Features  []struct {
			ID         string
			Geometry   *struct{ Type string }
			Properties map[string]any
		}
	}
	w := get(t, web.Handler(webtest.Sample()), "/api/claims.geojson", &got)
	if kind := w.Header().Get("Content-Type"); kind != "application/geo+json" || got.Type != "FeatureCollection" {
		t.Errorf("Content-Type %q, type %q", kind, got.Type)
	}
	shapes := map[string]int{}
	for _, f := range got.Features {
		if f.Geometry == nil {
			shapes["none"]++
			continue
		}
		shapes[f.Geometry.Type]++
	}
	if len(got.Features) != 38 || shapes["none"] != got.Unlocated || got.Unlocated == 0 || shapes["Polygon"] == 0 || shapes["Point"] == 0 {
		t.Errorf("%d features, %v, unlocated %d", len(got.Features), shapes, got.Unlocated)
	}
}

func TestProblems(t *testing.T) {
	slog.SetDefault(slog.New(slog.NewTextHandler(io.Discard, nil))) // the broken store is logged, as it should be
	good, broken := web.Handler(webtest.Sample()), web.Handler(brokenStore{})
	tests := []struct {
		h      http.Handler
		path   string
		status int
		says   string
	}{
		{good, "/api/claims?as_of=yesterday", 400, "is not a day"},
		{good, "/api/claims?as_of=2024-02-30", 400, "is not a day"},
		{good, "/api/situation?as_of=x", 400, "is not a day"},
		{good, "/api/situation?asof=2024-12-06", 400, "no parameter"},
		{good, "/api/claims?kind=war", 400, "is not one of"},
		{good, "/api/claims?limit=0", 400, "whole number"},
		{good, "/api/claims?limit=ten", 400, "whole number"},
		{good, "/api/claims?asof=2024-12-06", 400, "no parameter"},
		{good, "/api/claims?q=" + strings.Repeat("a", 300), 400, "longer than"},
		{good, "/api/reports/none", 404, "no such report"},
		{good, "/api/nothing", 404, "nothing at"},
		{good, "/static/..%2fweb.go", 404, "no part of this name"},
		{good, "/static/.keep", 404, "no part of this name"},
		{broken, "/api/claims", 500, "could not answer"},
		{broken, "/api/situation", 500, "could not answer"},
		{broken, "/api/about", 500, "could not answer"},
	}
	for _, tt := range tests {
		var got struct {
			Title, Detail string
			Status        int
		}
		w := get(t, tt.h, tt.path, &got)
		if w.Code != tt.status || got.Status != tt.status || !strings.Contains(got.Detail, tt.says) {
			t.Errorf("GET %s: %d %+v; want %d and %q", tt.path, w.Code, got, tt.status, tt.says)
		}
		if strings.Contains(w.Body.String(), "secret") {
			t.Errorf("GET %s shows the inside of the store: %s", tt.path, w.Body)
		}
	}
}
