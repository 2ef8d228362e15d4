package gazetteer

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// table calls f with the tab-parted columns of every line of a table that is
// neither empty nor a comment.
func table(files fs.FS, name string, columns int, f func(c []string) error) error {
	data, err := fs.ReadFile(files, "data/"+name)
	if err != nil {
		return fmt.Errorf("read table: %w", err)
	}
	n := 0
	for line := range strings.SplitSeq(string(data), "\n") {
		n++
		line = strings.TrimSuffix(line, "\r")
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != columns {
			return fmt.Errorf("%s:%d: %d columns where %d are due", name, n, len(c), columns)
		}
		if err := f(c); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}

// list splits a cell at its bars.
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}

// region reads a row of regions.tsv.
func region(c []string) (atlas.Entry, error) {
	e := atlas.Entry{Key: "reg:" + c[0], Name: c[1], Feature: c[2], Country: c[3]}
	lat, err1 := strconv.ParseFloat(c[4], 64)
	lon, err2 := strconv.ParseFloat(c[5], 64)
	weight, err3 := strconv.ParseFloat(c[8], 64)
	if err := errors.Join(err1, err2, err3); err != nil {
		return e, err
	}
	e.Lat, e.Lon, e.Weight = lat, lon, int64(pow10(weight))
	if c[6] != "" {
		e.Box = new(atlas.Box)
		if n, err := fmt.Sscan(c[6], &e.Box.West, &e.Box.South, &e.Box.East, &e.Box.North); n != 4 {
			return e, fmt.Errorf("box %q: %w", c[6], err)
		}
	}
	for i, name := range append([]string{c[1]}, list(c[7])...) {
		e.Names = append(e.Names, atlas.Name{Folded: spelling.Fold(name), Kind: atlas.Kind(min(i, 1))})
		e.Sounds = append(e.Sounds, spelling.Key(name))
	}
	return e, nil
}
