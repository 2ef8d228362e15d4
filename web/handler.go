package web

import (
	"net/http"
)

// Handler serves the page and the JSON interface over a store:
//
//	GET /                   the page
//	GET /static/…           what the page is made of
//	GET /api/about          extent of the data
//	GET /api/kinds          the kinds and types of claims, and how they look
//	GET /api/situation      ?as_of=
//	GET /api/claims         ?as_of= &kind= &q= &report= &limit=
//	GET /api/claims.geojson the same as a feature collection
//	GET /api/reports/{id}   one report with its text
//	GET /healthz            "ok"
//
// Which address to listen on is the caller's decision; on a loopback address
// the handler belongs inside LocalOnly.
func Handler(s Store) http.Handler {
	a := api{store: s}
	mux := http.NewServeMux()
	mux.Handle("GET /{$}", pageHandler(dist))
	mux.Handle("GET /static/", http.StripPrefix("/static/", staticHandler(dist, basemap)))
	mux.Handle("GET /api/about", answer(a.about))
	mux.Handle("GET /api/kinds", answer(a.kinds))
	mux.Handle("GET /api/situation", answer(a.situation))
	mux.Handle("GET /api/claims", answer(a.claims))
	mux.Handle("GET /api/claims.geojson", answer(a.geoJSON))
	mux.Handle("GET /api/reports/{id}", answer(a.report))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = w.Write([]byte("ok\n"))
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			writeProblem(w, r, problem{http.StatusMethodNotAllowed, "this interface only reads"})
			return
		}
		writeProblem(w, r, problem{http.StatusNotFound, "there is nothing at " + r.URL.Path})
	})
	return secured(mux)
}
