package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"orontes/gazetteer/internal/atlas"
)

// world gathers the entries of the gazetteer and what later steps need of
// earlier ones.
type world struct {
	in, tables string
	entries    []atlas.Entry
	sounded    map[string]bool // countries whose names are transliterated
	// by unit code ("SY", "SY.11", "SY.11.163532")
	points map[string][][2]float64
	people map[string]int64
	seats  map[string][]int // entries that are seats of the unit
	taken  map[string]bool  // keys
	// units that are known, and the villages and further names of them
	units       map[string]bool // by code
	villages    map[string][][2]float64
	regionNames map[string][]string // first-level units, by code
	unitNames   map[string][]string // by key
	owners      map[string]int      // units of a country with a name
	grid        map[[2]int][]int32  // entries by square degree
	everyday    map[string]bool     // folded names that villages are not known by
}

// scripts other than Latin, by the first language GeoNames gives a country.
func (w *world) readScripts() error {
	other := map[string]bool{}
	err := lines(filepath.Join(w.tables, "scripts.tsv"), 1, func(c []string) error {
		other[c[0]] = true
		return nil
	})
	if err != nil {
		return err
	}
	w.sounded = map[string]bool{}
	return lines(filepath.Join(w.in, "gazetteer", "countryInfo.txt"), 17, func(c []string) error {
		first, _, _ := strings.Cut(c[15], ",")
		first, _, _ = strings.Cut(first, "-")
		w.sounded[c[0]] = other[first]
		return nil
	})
}

// readUnits notes the codes of all units, and what later steps gather of them.
func (w *world) readUnits() error {
	w.units, w.villages = map[string]bool{}, map[string][][2]float64{}
	w.regionNames, w.unitNames = map[string][]string{}, map[string][]string{}
	for _, file := range []string{"admin1CodesASCII.txt", "admin2Codes.txt.xz"} {
		err := lines(filepath.Join(w.in, "gazetteer", file), 1, func(c []string) error {
			w.units[c[0]] = true
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// unknownPopulation is what a seat counts for whose population is not known.
var unknownPopulation = map[string]int64{"PPLC": 200000, "PPLA": 80000, "PPLA2": 20000, "PPLA3": 5000, "PPLA4": 2000}

func (w *world) readCities() error {
	w.points, w.people, w.seats, w.taken = map[string][][2]float64{}, map[string]int64{}, map[string][]int{}, map[string]bool{}
	return lines(filepath.Join(w.in, "gazetteer", "cities500.txt.xz"), 15, func(c []string) error {
		lat, err1 := strconv.ParseFloat(c[4], 64)
		lon, err2 := strconv.ParseFloat(c[5], 64)
		if err1 != nil || err2 != nil {
			return fmt.Errorf("coordinates %q, %q", c[4], c[5])
		}
		if c[7] == "PPLH" || c[7] == "PPLW" || c[7] == "PPLQ" { // gone, destroyed, left
			if c[14] == "0" {
				return nil
			}
		}
		population, _ := strconv.ParseInt(c[14], 10, 64)
		e := atlas.Entry{Name: c[1], Key: "gn:" + c[0], Feature: c[7], Lat: lat, Lon: lon, Population: population,
			Country: c[8], Admin1: c[10], Admin2: c[11]}
		if population == 0 {
			e.Weight = unknownPopulation[c[7]]
		}
		if e.Admin1 == "00" {
			e.Admin1, e.Admin2 = "", ""
		}
		if e.Admin1 == "" {
			e.Admin2 = ""
		}
		s := atlas.NameSet{Sound: w.sounded[e.Country]}
		s.Usual(c[1])
		s.Usual(c[2])
		s.Alternates(c[3])
		e.Names, e.Sounds = s.Names, s.Sounds
		w.count(&e)
		w.append(e)
		return nil
	})
}

// count notes a settlement for the units it lies in.
func (w *world) count(e *atlas.Entry) {
	seat := strings.HasPrefix(e.Feature, "PPLA") || e.Feature == "PPLC"
	code := e.Country
	for _, part := range []string{"", e.Admin1, e.Admin2} {
		if part != "" {
			code += "." + part
		} else if code != e.Country {
			break
		}
		w.points[code] = append(w.points[code], [2]float64{e.Lat, e.Lon})
		if e.Feature != "PPLX" { // sections are counted with their town
			w.people[code] += e.Population
		}
		if seat {
			w.seats[code] = append(w.seats[code], len(w.entries))
		}
	}
}

func (w *world) append(e atlas.Entry) {
	if !w.taken[e.Key] {
		w.taken[e.Key] = true
		w.entries = append(w.entries, e)
	}
}
