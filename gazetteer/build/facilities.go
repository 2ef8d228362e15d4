package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"orontes/gazetteer/internal/atlas"
)

// facilityWeight is what an airport or port counts for among places of its
// name.
const facilityWeight = 2000

// readFacilities adds airports, airfields and the project's own list of camps,
// crossings, dams and bases.
func (w *world) readFacilities() error {
	feature, shorter := map[string]string{}, []string(nil)
	err := lines(filepath.Join(w.tables, "facilities.tsv"), 2, func(c []string) error {
		if c[1] == "" {
			shorter = append(shorter, " "+c[0]+" ", " ")
		}
		feature[c[0]] = c[1]
		return nil
	})
	if err != nil {
		return err
	}
	short := strings.NewReplacer(shorter...)
	err = lines(filepath.Join(w.in, "gazetteer", "facilities.tsv.xz"), 11, func(c []string) error {
		code := feature[c[1]]
		if code == "" || c[5] == "" {
			return nil
		}
		e := atlas.Entry{Name: strings.ReplaceAll(c[2], " / ", "-"), Key: c[0], Feature: code, Country: c[5], Weight: facilityWeight}
		names := []string{e.Name, short.Replace(e.Name)}
		for _, other := range strings.Split(c[10], ",") {
			names = append(names, strings.TrimSpace(other))
		}
		// One word is rather the name of the town beside it.
		return w.facility(e, c[3], c[4], slices.DeleteFunc(names, func(n string) bool { return !strings.Contains(n, " ") }))
	})
	if err != nil {
		return err
	}
	return lines(filepath.Join(w.tables, "sites.tsv"), 7, func(c []string) error {
		e := atlas.Entry{Name: c[1], Key: "site:" + c[0], Feature: c[2], Country: c[3], Weight: 10 * facilityWeight}
		return w.facility(e, c[4], c[5], append([]string{c[1]}, strings.Split(c[6], "|")...))
	})
}

// facility adds a place in the unit of the settlement nearest to it.
func (w *world) facility(e atlas.Entry, lat, lon string, names []string) error {
	var err1, err2 error
	e.Lat, err1 = strconv.ParseFloat(lat, 64)
	e.Lon, err2 = strconv.ParseFloat(lon, 64)
	if err1 != nil || err2 != nil {
		return fmt.Errorf("coordinates %q, %q", lat, lon)
	}
	s := atlas.NameSet{}
	for i, n := range names {
		if atlas.Latin(n) {
			s.Add(n, atlas.Kind(min(i, 1)))
		}
	}
	if e.Names = s.Names; len(e.Names) == 0 {
		return nil
	}
	if near := w.nearest(&e); near != nil {
		e.Admin1, e.Admin2 = near.Admin1, near.Admin2
	}
	w.append(e)
	return nil
}

// nearest is the settlement of its country nearest to an entry, nil where none
// is within a degree.
func (w *world) nearest(e *atlas.Entry) *atlas.Entry {
	if w.grid == nil {
		w.grid = map[[2]int][]int32{}
		for i := range w.entries {
			at := square(&w.entries[i])
			w.grid[at] = append(w.grid[at], int32(i))
		}
	}
	var near *atlas.Entry
	at, least := square(e), 111.0
	for dlat := -1; dlat <= 1; dlat++ {
		for dlon := -1; dlon <= 1; dlon++ {
			for _, i := range w.grid[[2]int{at[0] + dlat, at[1] + dlon}] {
				o := &w.entries[i]
				if d := kilometres(o, e); o.Country == e.Country && d < least {
					near, least = o, d
				}
			}
		}
	}
	return near
}

// square is the square degree an entry lies in.
func square(e *atlas.Entry) [2]int { return [2]int{int(e.Lat + 90), int(e.Lon + 180)} }
