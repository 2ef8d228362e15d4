package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

// smallest is the size below which compressing gains nothing.
const smallest = 1024

// content is something to send, with its fingerprint and, once somebody asked
// for it, its compressed form.
type content struct {
	plain []byte
	etag  string
	zip   func() []byte
}

// newContent wraps bytes that are not compressed yet.
func newContent(plain []byte) *content {
	c := &content{plain: plain, etag: etagOf(plain)}
	c.zip = sync.OnceValue(func() []byte { return compress(plain) })
	return c
}

// newZipped wraps bytes that are kept compressed.
func newZipped(zipped []byte) (*content, error) {
	zip, err := gzip.NewReader(bytes.NewReader(zipped))
	if err != nil {
		return nil, err
	}
	plain, err := io.ReadAll(zip)
	if err != nil {
		return nil, err
	}
	return &content{plain: plain, etag: etagOf(zipped), zip: func() []byte { return zipped }}, nil
}

// etagOf is a weak tag, since the same thing is sent in two encodings.
func etagOf(data []byte) string {
	sum := sha256.Sum256(data)
	return `W/"` + hex.EncodeToString(sum[:12]) + `"`
}

// compress never fails on memory; nil means that it did not get smaller.
func compress(plain []byte) []byte {
	var buf bytes.Buffer
	zip := gzip.NewWriter(&buf)
	_, _ = zip.Write(plain)
	_ = zip.Close()
	if buf.Len() >= len(plain) {
		return nil
	}
	return buf.Bytes()
}

// serve sends the content, compressed where the browser takes that, or says
// that the browser's copy still holds. Content-Type is the caller's to set.
func (c *content) serve(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("ETag", c.etag)
	head.Add("Vary", "Accept-Encoding")
	if matches(r.Header.Get("If-None-Match"), c.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := c.plain
	if len(c.plain) >= smallest && takesGzip(r) {
		if zipped := c.zip(); zipped != nil {
			head.Set("Content-Encoding", "gzip")
			body = zipped
		}
	}
	head.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

// matches reports whether a list of tags holds this one.
func matches(list, etag string) bool {
	for tag := range strings.SplitSeq(list, ",") {
		if tag = strings.TrimSpace(tag); tag == etag || tag == "*" {
			return true
		}
	}
	return false
}

// takesGzip reports whether the browser accepts gzip.
func takesGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) == "gzip" {
			return strings.ReplaceAll(weight, " ", "") != "q=0"
		}
	}
	return false
}
