package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"orontes/reader"
)

// lexiconVariable names the environment variable that holds the folder of
// lexicon files of one's own.
const lexiconVariable = "ORONTES_LEXICON"

// lexiconFolder is the folder that ORONTES_LEXICON names, else "orontes/lexicon"
// in the user's configuration folder; "" where there is neither.
func lexiconFolder() string {
	if dir := os.Getenv(lexiconVariable); dir != "" {
		return dir
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	if dir = filepath.Join(dir, "orontes", "lexicon"); !isFolder(dir) {
		return ""
	}
	return dir
}

// userLexicon is the user's own lexicon, nil for none.
func userLexicon() (fs.FS, error) {
	dir := lexiconFolder()
	if dir == "" {
		return nil, nil
	}
	if !isFolder(dir) {
		return nil, fmt.Errorf("%s=%s is not a folder", lexiconVariable, dir)
	}
	return os.DirFS(dir), nil
}

func isFolder(dir string) bool {
	info, err := os.Stat(dir)
	return err == nil && info.IsDir()
}

// openReader opens a reader that knows the imported packs of places and the
// user's own lexicon. Lexicon lines that cannot be read are named on standard
// error.
func openReader(std streams) (*reader.Reader, error) {
	places, err := openPlaces()
	if err != nil {
		return nil, err
	}
	o := reader.Options{Places: places, Warn: func(err error) { fmt.Fprintf(std.err, "orontes: %v\n", err) }}
	if o.Lexicon, err = userLexicon(); err != nil {
		return nil, err
	}
	return reader.NewWith(o)
}
