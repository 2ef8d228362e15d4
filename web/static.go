package web

import (
	"embed"
	"io/fs"
	"net/http"
	"path"
	"sync"
)

//go:embed all:page/dist
var pageFiles embed.FS

// basemap is the map under the page; see the command in basemap/.
//
//go:embed basemap/world.json.gz
var basemap []byte

// dist is the built page, empty where npm has not been run.
var dist = func() fs.FS {
	sub, err := fs.Sub(pageFiles, "page/dist")
	if err != nil {
		panic(err) // the path is a constant
	}
	return sub
}()

// mediaTypes are those of the files the page is made of. They are written out
// because the system's own table differs from machine to machine.
var mediaTypes = map[string]string{
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".mjs":  "text/javascript; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".json": "application/json",
	".svg":  "image/svg+xml",
	".txt":  "text/plain; charset=utf-8",
}

// notBuilt stands in for a page that has not been built.
const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>orontes</title>
<h1>The page has not been built</h1>
<p>Run <code>make run</code>, or <code>npm ci</code> and <code>npm run build</code> in <code>web/page</code>, and build the program again.</p>
<p>The data is there all the same: <a href="/api/situation">situation</a>, <a href="/api/claims">claims</a>.</p></html>`

// pageHandler serves the page itself.
func pageHandler(files fs.FS) http.Handler {
	load := sync.OnceValue(func() *content {
		data, err := fs.ReadFile(files, "index.html")
		if err != nil {
			return nil
		}
		return newContent(data)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", mediaTypes[".html"])
		w.Header().Set("Cache-Control", "no-cache")
		page := load()
		if page == nil {
			w.WriteHeader(http.StatusServiceUnavailable)
			_, _ = w.Write([]byte(notBuilt))
			return
		}
		page.serve(w, r)
	})
}

// staticHandler serves the parts of the page and the basemap. Each is read
// and compressed once, when somebody first asks for it.
func staticHandler(files fs.FS, world []byte) http.Handler {
	var mu sync.Mutex
	ready := map[string]*content{}
	load := func(name string) (*content, error) {
		mu.Lock()
		defer mu.Unlock()
		if c := ready[name]; c != nil {
			return c, nil
		}
		c, err := loadStatic(files, world, name)
		if err == nil {
			ready[name] = c
		}
		return c, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := path.Clean(r.URL.Path)
		kind, known := mediaTypes[path.Ext(name)]
		c, err := load(name)
		if err != nil || !known {
			writeProblem(w, r, problem{http.StatusNotFound, "the page has no part of this name"})
			return
		}
		w.Header().Set("Content-Type", kind)
		// Names stay the same from build to build: ask each time, send rarely.
		w.Header().Set("Cache-Control", "no-cache")
		c.serve(w, r)
	})
}

// loadStatic finds one part of the page.
func loadStatic(files fs.FS, world []byte, name string) (*content, error) {
	if name == "basemap.json" {
		return newZipped(world)
	}
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	return newContent(data), nil
}
