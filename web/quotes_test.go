package web_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/web"
	"orontes/web/webtest"
)

// sentences cuts a text behind every full stop.
func sentences(text string) []orontes.Span {
	var list []orontes.Span
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.Index(text[start:], ". "); n >= 0 {
			end = start + n + 1
		}
		list = append(list, orontes.Span{Start: start, End: end})
		start = end + 1
	}
	return list
}

// With quotes only, no answer holds more of a report than the sentences that its
// claims quote.
func TestQuotesOnly(t *testing.T) {
	h := web.Handler(web.QuotesOnly(webtest.Sample(), sentences))
	var list claimList
	get(t, h, "/api/claims", &list)
	quoted := map[string][]orontes.Claim{}
	for _, c := range list.Claims {
		quoted[c.Report] = append(quoted[c.Report], c)
	}
	for id, claims := range quoted {
		var r struct {
			ID, Source, Text string
			Excerpts         []struct {
				Start int
				Text  string
			}
		}
		get(t, h, "/api/reports/"+id, &r)
		full, err := webtest.Sample().Report(t.Context(), id)
		if err != nil || r.ID != id || r.Source != full.Source || r.Text != "" || len(r.Excerpts) == 0 {
			t.Fatalf("report %s: %+v, %v", id, r, err)
		}
		for _, c := range claims {
			found := false
			for _, e := range r.Excerpts {
				at := orontes.Span{Start: c.Span.Start - e.Start, End: c.Span.End - e.Start}
				found = found || at.In(e.Text) == c.Quote
			}
			if !found {
				t.Errorf("report %s: no excerpt holds %q", id, c.Quote)
			}
		}
		for _, s := range sentences(full.Text) {
			shown, wanted := false, false
			for _, e := range r.Excerpts {
				shown = shown || s.Overlaps(orontes.Span{Start: e.Start, End: e.Start + len(e.Text)})
			}
			for _, c := range claims {
				wanted = wanted || s.Overlaps(c.Span)
			}
			if shown != wanted {
				t.Errorf("report %s: shown %v, quoted %v: %q", id, shown, wanted, s.In(full.Text))
			}
		}
	}
	if w := get(t, h, "/api/reports/none", nil); w.Code != http.StatusNotFound {
		t.Errorf("no report: %d", w.Code)
	}
}

func TestQuoted(t *testing.T) {
	of := func(start, end int) orontes.Span { return orontes.Span{Start: start, End: end} }
	sents := []orontes.Span{of(0, 10), of(11, 20), of(21, 30)}
	for _, c := range []struct {
		name        string
		spans, want []orontes.Span
	}{
		{"nothing is quoted", nil, nil},
		{"within a sentence, twice", []orontes.Span{of(13, 15), of(12, 14)}, []orontes.Span{of(11, 20)}},
		{"two neighbours", []orontes.Span{of(22, 24), of(12, 14)}, []orontes.Span{of(11, 20), of(21, 30)}},
		{"over an end", []orontes.Span{of(8, 12)}, []orontes.Span{of(0, 20)}},
		{"between sentences", []orontes.Span{of(10, 11)}, []orontes.Span{of(10, 11)}},
		{"no part of the text", []orontes.Span{of(-1, 4), of(5, 5), of(28, 31)}, nil},
	} {
		var entries []web.Entry
		for _, s := range c.spans {
			entries = append(entries, web.Entry{Claim: orontes.Claim{Span: s}})
		}
		if diff := cmp.Diff(c.want, web.Quoted(sents, entries, 30)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

// A report without claims shows nothing of its text.
func TestQuotesOnlyWithoutClaims(t *testing.T) {
	w := get(t, web.Handler(web.QuotesOnly(bareStore{}, sentences)), "/api/reports/r", nil)
	var got map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || got["text"] != "" || len(got["excerpts"].([]any)) != 0 {
		t.Errorf("%s, %v", w.Body, err)
	}
}
