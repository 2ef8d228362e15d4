package web

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
)

// media is an answer with a media type of its own.
type media struct {
	kind string
	body any
}

// answer turns a question into a handler: the value becomes JSON, an error
// becomes a problem. This is the one place where errors become status codes.
func answer(ask func(*http.Request) (any, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := ask(r)
		if err != nil {
			writeProblem(w, r, problemOf(r.Context(), err))
			return
		}
		kind := "application/json"
		if m, ok := body.(media); ok {
			kind, body = m.kind, m.body
		}
		data, err := json.Marshal(body)
		if err != nil {
			writeProblem(w, r, problemOf(r.Context(), err))
			return
		}
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Cache-Control", "no-cache")
		newContent(data).serve(w, r)
	})
}

// problem is an error as the asker sees it, after RFC 9457.
type problem struct {
	Status int    `json:"status"`
	Detail string `json:"detail"`
}

// problemOf says what went wrong. What is not the asker's doing is logged and
// not shown: a store's error may name files.
func problemOf(ctx context.Context, err error) problem {
	var usage usageError
	switch {
	case errors.As(err, &usage):
		return problem{http.StatusBadRequest, usage.Error()}
	case errors.Is(err, ErrNotFound):
		return problem{http.StatusNotFound, "there is no such report"}
	case ctx.Err() != nil:
		return problem{http.StatusServiceUnavailable, "the question was given up before it was answered"}
	}
	slog.ErrorContext(ctx, "web: the store did not answer", "error", err)
	return problem{http.StatusInternalServerError, "the store could not answer; the log has the reason"}
}

// writeProblem sends a problem.
func writeProblem(w http.ResponseWriter, r *http.Request, p problem) {
	data, err := json.Marshal(struct {
		Title string `json:"title"`
		problem
	}{http.StatusText(p.Status), p})
	if err != nil { // two strings and a number always marshal
		data = nil
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(p.Status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(data)
	}
}
