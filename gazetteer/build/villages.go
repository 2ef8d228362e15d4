package main

import (
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// columns of a GeoNames dump that Who's On First's extracts share.
const (
	colID = iota
	colName
	colASCII
	colOther
	colLat
	colLon
	colClass
	colFeature
	colCountry
	_
	colAdmin1
	colAdmin2
	_
	_
	colPopulation
	colGeoNames = 20 // and of the extracts alone
	colUnit     = 22
	colSubunit  = 23
	dumpColumns = 19
)

// villageWeight is what a village counts for whose population is not known: it
// was worth listing.
const villageWeight = 300

// samePlace is the distance in kilometres within which two entries of one name
// are one place, and two entries of one GeoNames id still are.
const (
	samePlace = 12
	sameID    = 30
)

// gatherer joins the rows of several sources to the entries of the world.
type gatherer struct {
	*world
	unlisted map[string]bool    // first-level units whose villages are left out
	at       map[string]int     // entries by key
	named    map[string][]int32 // entries by country and folded name
}

// readVillages adds the villages of the countries that the sources know better
// than cities500 does, and further names of the places that are there already.
func (w *world) readVillages() error {
	var err error
	if w.everyday, err = readEveryday(w.tables); err != nil {
		return err
	}
	g := &gatherer{world: w, unlisted: map[string]bool{}}
	err = lines(filepath.Join(w.tables, "unlisted.tsv"), 1, func(c []string) error {
		g.unlisted[c[0]] = true
		return nil
	})
	if err != nil {
		return err
	}
	g.index()
	if err := g.readUkraine(); err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(w.in, "gazetteer", "whosonfirst", "*.tsv.xz"))
	if err != nil {
		return err
	}
	for _, file := range files {
		if err := g.readWhosOnFirst(file); err != nil {
			return err
		}
	}
	return g.readCommunities()
}

// index notes where the entries so far stand, by key and by name.
func (w *gatherer) index() {
	w.at, w.named = map[string]int{}, map[string][]int32{}
	for i := range w.entries {
		w.note(i)
	}
}

func (w *gatherer) note(i int) {
	e := &w.entries[i]
	w.at[e.Key] = i
	for _, n := range e.Names {
		if n.Kind <= atlas.Alternate {
			w.named[e.Country+n.Folded] = append(w.named[e.Country+n.Folded], int32(i))
		}
	}
}

func (w *gatherer) readUkraine() error {
	return lines(filepath.Join(w.in, "gazetteer", "geonames", "UA.tsv.xz"), dumpColumns, func(c []string) error {
		if c[colClass] == "A" && (c[colFeature] == "ADM1" || c[colFeature] == "ADM2") {
			w.unitNames["gn:"+c[colID]] = append(w.unitNames["gn:"+c[colID]], append([]string{c[colName]}, latin(c[colOther])...)...)
		}
		if c[colClass] != "P" {
			return nil
		}
		return w.village(c, "gn:"+c[colID], c[colAdmin1], c[colAdmin2])
	})
}

func (w *gatherer) readWhosOnFirst(file string) error {
	return lines(file, colSubunit+1, func(c []string) error {
		if c[colName] == "name" {
			return nil
		}
		country, admin1, _ := strings.Cut(c[colUnit], ".")
		switch {
		case c[colFeature] == "ADM1" && c[colUnit] != "":
			w.regionNames[c[colUnit]] = append(w.regionNames[c[colUnit]], append([]string{c[colName]}, latin(c[colOther])...)...)
		case c[colFeature] == "ADM2" && c[colGeoNames] != "":
			w.unitNames["gn:"+c[colGeoNames]] = append(w.unitNames["gn:"+c[colGeoNames]], c[colName])
		}
		if c[colClass] != "P" {
			return nil
		}
		if country != "" {
			c[colCountry] = country
		}
		key := c[colID]
		if c[colGeoNames] != "" {
			key = "gn:" + c[colGeoNames]
		}
		return w.village(c, key, admin1, c[colSubunit])
	})
}

// village adds a row, or its names to the place it is a further row of.
func (w *gatherer) village(c []string, key, admin1, admin2 string) error {
	lat, err1 := strconv.ParseFloat(c[colLat], 64)
	lon, err2 := strconv.ParseFloat(c[colLon], 64)
	if err1 != nil || err2 != nil {
		return fmt.Errorf("coordinates %q, %q", c[colLat], c[colLon])
	}
	population, _ := strconv.ParseInt(c[colPopulation], 10, 64)
	e := atlas.Entry{Name: c[colName], Key: key, Feature: c[colFeature], Lat: lat, Lon: lon, Population: population,
		Country: c[colCountry], Admin1: admin1, Admin2: admin2}
	if !atlas.Latin(e.Name) {
		if e.Name = c[colASCII]; e.Name == "" {
			return nil
		}
	}
	if e.Population < villageWeight {
		e.Weight = max(villageWeight, unknownPopulation[e.Feature])
	}
	s := atlas.NameSet{Sound: w.sounded[e.Country]}
	s.Usual(e.Name)
	s.Usual(c[colASCII])
	s.Alternates(strings.Join(latin(c[colOther]), ","))
	e.Names, e.Sounds = s.Names, s.Sounds
	w.join(e)
	return nil
}

// latin are the names of a comma-parted list in Latin letters.
func latin(list string) []string {
	names := strings.Split(list, ",")
	return slices.DeleteFunc(names, func(n string) bool { return n == "" || !atlas.Latin(n) })
}

// join adds an entry unless its place is there already, which then has its
// names too.
func (w *gatherer) join(e atlas.Entry) {
	if i, ok := w.at[e.Key]; ok {
		if kilometres(&w.entries[i], &e) < sameID {
			w.enrich(i, &e)
			return
		}
		return // one id, two places: the source is at odds with itself
	}
	for _, n := range e.Names {
		if n.Kind != atlas.Usual {
			continue
		}
		for _, i := range w.named[e.Country+n.Folded] {
			if kilometres(&w.entries[i], &e) < samePlace {
				w.enrich(int(i), &e)
				return
			}
		}
	}
	if w.plain(&e); len(e.Names) == 0 || w.unlisted[e.Country+"."+e.Admin1] && e.Population == 0 {
		return
	}
	if e.Admin1 == "00" || e.Admin1 == "" {
		e.Admin1, e.Admin2 = "", ""
	}
	code := e.Country + "." + e.Admin1
	if !w.units[code] {
		e.Admin1, e.Admin2 = "", ""
	}
	if sub := code + "." + e.Admin2; e.Admin2 != "" && !w.units[sub] {
		e.Admin2 = ""
	} else if e.Admin2 != "" {
		w.villages[sub] = append(w.villages[sub], [2]float64{e.Lat, e.Lon})
	}
	w.append(e)
	w.note(len(w.entries) - 1)
}

// enrich gives an entry the names of another row of its place.
func (w *gatherer) enrich(i int, more *atlas.Entry) {
	w.plain(more)
	e := &w.entries[i]
	for _, n := range more.Names {
		if before := len(e.Names); before < mostNames {
			if e.Names = appendName(e.Names, atlas.Name{Folded: n.Folded, Kind: max(n.Kind, atlas.Alternate)}); len(e.Names) > before {
				w.named[e.Country+n.Folded] = append(w.named[e.Country+n.Folded], int32(i))
			}
		}
	}
	for _, k := range more.Sounds {
		e.Sounds = appendNew(e.Sounds, k)
	}
}

// mostNames is how many names an entry has before others are left out.
const mostNames = 120

// plain takes from a village the names that hardly ever mean it: everyday
// words, names of persons and parties, and codes.
func (w *gatherer) plain(e *atlas.Entry) {
	if e.Population >= 5000 || strings.HasPrefix(e.Feature, "PPLA") || e.Feature == "PPLC" {
		return
	}
	e.Names = slices.DeleteFunc(e.Names, func(n atlas.Name) bool {
		return w.everyday[n.Folded] || len(n.Folded) < 4 || strings.ContainsAny(n.Folded, "0123456789")
	})
	if !slices.ContainsFunc(e.Names, func(n atlas.Name) bool { return n.Kind == atlas.Usual }) && len(e.Names) > 0 && e.Names[0].Kind == atlas.Alternate {
		e.Names[0].Kind = atlas.Usual
	}
	if len(e.Names) == 0 {
		e.Sounds = nil
	}
}

// readCommunities adds the Syrian communities of the UN, whose spellings are
// those that reports use.
func (w *gatherer) readCommunities() error {
	var syria []int
	for i := range w.entries {
		if w.entries[i].Country == "SY" {
			syria = append(syria, i)
		}
	}
	return lines(filepath.Join(w.in, "gazetteer", "SY-communities.tsv.xz"), 6, func(c []string) error {
		lat, err1 := strconv.ParseFloat(c[4], 64)
		lon, err2 := strconv.ParseFloat(c[5], 64)
		if err1 != nil || err2 != nil {
			return fmt.Errorf("coordinates %q, %q", c[4], c[5])
		}
		e := atlas.Entry{Name: c[1], Key: "cod:" + c[0], Feature: "PPL", Lat: lat, Lon: lon, Country: "SY", Weight: villageWeight}
		s := atlas.NameSet{Sound: true}
		s.Usual(c[1])
		s.Usual(c[2])
		e.Names, e.Sounds = s.Names, s.Sounds
		nearest, least := -1, math.Inf(1)
		for _, i := range syria {
			o := &w.entries[i]
			if math.Abs(o.Lat-lat) > 0.3 {
				continue
			}
			d := kilometres(o, &e)
			if d < least {
				nearest, least = i, d
			}
			if d < 4 && spelling.Distance(o.Name, e.Name) <= 0.2 {
				w.enrich(i, &e)
				return nil
			}
		}
		if nearest >= 0 {
			e.Admin1, e.Admin2 = w.entries[nearest].Admin1, w.entries[nearest].Admin2
		}
		w.join(e)
		return nil
	})
}

// kilometres is the distance of two entries, good enough for neighbours.
func kilometres(a, b *atlas.Entry) float64 {
	return 111.2 * math.Hypot(a.Lat-b.Lat, (a.Lon-b.Lon)*math.Cos(a.Lat*math.Pi/180))
}
