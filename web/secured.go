package web

import (
	"net"
	"net/http"
	"strings"
)

// policy lets the page load only what this server sends. Images may also be
// data: the map's own controls and the icons stand in the style sheet.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
	"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// secured adds the headers that keep the page to itself, and turns away
// questions that another site's page asks behind its reader's back.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := w.Header()
		head.Set("Content-Security-Policy", policy)
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("X-Frame-Options", "DENY")
		head.Set("Referrer-Policy", "no-referrer")
		head.Set("Cross-Origin-Opener-Policy", "same-origin")
		head.Set("Cross-Origin-Resource-Policy", "same-origin")
		head.Set("Permissions-Policy", "geolocation=(), camera=(), microphone=()")
		if strings.HasPrefix(r.URL.Path, "/api/") && r.Header.Get("Sec-Fetch-Site") == "cross-site" &&
			r.Header.Get("Sec-Fetch-Mode") != "navigate" {
			writeProblem(w, r, problem{http.StatusForbidden, "another site's page may not read this"})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// LocalOnly answers only requests addressed to this machine by a name of its
// own. A server on a loopback address needs it: otherwise a site on the web
// could point its own name at that address and read everything.
func LocalOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		ip := net.ParseIP(strings.Trim(host, "[]"))
		if host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			writeProblem(w, r, problem{http.StatusMisdirectedRequest, "this server answers only as localhost"})
			return
		}
		next.ServeHTTP(w, r)
	})
}
