package gazetteer

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// geonames reads a row in GeoNames' columns: id, name, ASCII name, alternate
// names, latitude, longitude, class, code, country, further countries,
// first- to fourth-level unit, population, …
func (im *importer) geonames(c []string) error {
	if len(c) < 15 || len(c) > 20 {
		return fmt.Errorf("%w: %d where there are 19", ErrColumns, len(c))
	}
	skip, err := im.country(c[8])
	if err != nil || skip {
		return err
	}
	e := atlas.Entry{Name: strings.TrimSpace(c[1]), Country: c[8], Feature: c[7], Admin1: c[10], Admin2: c[11]}
	if e.Name == "" {
		return ErrNoName
	}
	if e.Lat, e.Lon, err = point(c[4], c[5]); err != nil {
		return err
	}
	if c[14] != "" {
		if e.Population, err = strconv.ParseInt(c[14], 10, 64); err != nil || e.Population < 0 {
			return fmt.Errorf("%w: population %q", ErrNumber, c[14])
		}
	}
	id := strings.TrimSpace(c[0])
	switch {
	case strings.Contains(id, ":"):
		e.Key = id
	case im.options.Format == FormatWhosOnFirst:
		e.Key = "wof:" + id
	default:
		if _, err := strconv.ParseUint(id, 10, 40); err != nil {
			return fmt.Errorf("%w: id %q", ErrNumber, id)
		}
		e.Key = "gn:" + id
	}
	if im.options.Format == FormatWhosOnFirst { // its units are names, not codes
		im.locate(&e)
	} else if e.Admin1 == "00" || e.Admin1 == "" {
		e.Admin1, e.Admin2 = "", ""
	}
	names := atlas.NameSet{Sound: true}
	names.Usual(c[1])
	names.Usual(c[2])
	names.Alternates(c[3])
	return im.add(e, &names)
}

// alternates reads alternateNamesV2: id of the name, id of the place,
// language, name, and flags: preferred, short, colloquial, historic.
func (im *importer) alternates(r io.Reader) error {
	keys := im.g.keys()
	at := map[string]int{}
	err := im.tabbed(r, func(c []string) error {
		if len(c) < 4 || len(c) > 10 {
			return fmt.Errorf("%w: %d where there are 4 to 10", ErrColumns, len(c))
		}
		switch c[2] { // codes and links, no names
		case "link", "wkdt", "post", "iata", "icao", "faac", "unlc", "tcid", "abbr", "phon", "piny":
			return nil
		}
		if len(c) > 7 && c[7] == "1" { // no longer in use
			return nil
		}
		if _, err := strconv.ParseUint(c[1], 10, 40); err != nil {
			return fmt.Errorf("%w: id %q", ErrNumber, c[1])
		}
		if strings.TrimSpace(c[3]) == "" {
			return ErrNoName
		}
		key := "gn:" + c[1]
		i, ok := at[key]
		if !ok {
			known, ok := keys[key]
			if !ok {
				return nil // of a place that is not in the gazetteer
			}
			e := im.g.entry(known)
			if skip, _ := im.country(e.Country); skip {
				return nil
			}
			i = len(im.entries)
			at[key] = i
			im.entries = append(im.entries, e)
		}
		names := atlas.NameSet{Names: im.entries[i].Names, Sounds: im.entries[i].Sounds, Sound: true}
		names.Add(c[3], atlas.Alternate)
		im.entries[i].Names, im.entries[i].Sounds = names.Names, names.Sounds
		return nil
	})
	im.entries = slices.DeleteFunc(im.entries, func(e atlas.Entry) bool { return len(e.Names) == 0 })
	return err
}

// entry makes an entry of a place without its names.
func (g *Gazetteer) entry(r ref) atlas.Entry {
	facts, feat := g.facts(r)
	d, _ := g.layers[r.layer()].Detail(nil, r.id())
	e := atlas.Entry{Name: d.Name, Key: d.Key, Feature: feat.code, Lat: facts.Lat, Lon: facts.Lon, Population: d.Population, Box: d.Box}
	codes := g.layers[0].Codes()
	if int(facts.Unit) < len(codes) {
		part := append(strings.SplitN(codes[facts.Unit], ".", 3), "", "")
		e.Country, e.Admin1, e.Admin2 = part[0], part[1], part[2]
	}
	return e
}

// errHeader stops reading a table whose header is of no use.
var errHeader = errors.New("header")

// csv reads a table of one's own, each line by itself, so that a quote left
// open spoils no line but its own.
func (im *importer) csv(r io.Reader) error {
	var column map[string]int
	return im.lines(r, func(line string) error {
		record, err := csv.NewReader(strings.NewReader(line)).Read()
		if column == nil {
			if err != nil {
				return fmt.Errorf("%w: %w", errHeader, err)
			}
			column = map[string]int{}
			for i, name := range record {
				column[strings.ToLower(strings.TrimSpace(name))] = i
			}
			for _, name := range []string{"name", "lat", "lon", "type"} {
				if _, ok := column[name]; !ok {
					return fmt.Errorf("%w: no column %q; needed are name, lat, lon and type", errHeader, name)
				}
			}
			return nil
		}
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			return parse.Err
		}
		if err != nil {
			return err
		}
		cell := func(name string) string {
			i, ok := column[name]
			if !ok || i >= len(record) {
				return ""
			}
			return strings.TrimSpace(record[i])
		}
		if len(record) != len(column) {
			return fmt.Errorf("%w: %d where the header has %d", ErrColumns, len(record), len(column))
		}
		return im.own(cell)
	})
}

// own reads a row of a table of one's own.
func (im *importer) own(cell func(string) string) error {
	e := atlas.Entry{Name: cell("name"), Country: strings.ToUpper(cell("country"))}
	if !utf8.ValidString(e.Name) || !utf8.ValidString(cell("aliases")) || !utf8.ValidString(cell("id")) {
		return ErrEncoding
	}
	if e.Name == "" {
		return ErrNoName
	}
	var err error
	if e.Lat, e.Lon, err = point(cell("lat"), cell("lon")); err != nil {
		return err
	}
	if e.Feature, err = im.featureOf(cell("type")); err != nil {
		return err
	}
	if p := cell("population"); p != "" {
		if e.Population, err = strconv.ParseInt(p, 10, 64); err != nil || e.Population < 0 {
			return fmt.Errorf("%w: population %q", ErrNumber, p)
		}
	}
	im.locate(&e)
	skip, err := im.country(e.Country)
	if err != nil || skip {
		return err
	}
	id := cell("id")
	if id == "" {
		id = fmt.Sprintf("%s@%.4f,%.4f", strings.ReplaceAll(spelling.Fold(e.Name), " ", "-"), e.Lat, e.Lon)
	}
	e.Key = im.options.Name + ":" + id
	names := atlas.NameSet{Sound: true}
	names.Usual(e.Name)
	for _, alias := range strings.FieldsFunc(cell("aliases"), func(r rune) bool { return r == ';' || r == '|' }) {
		names.Add(strings.TrimSpace(alias), atlas.Alternate)
	}
	return im.add(e, &names)
}

// featureOf is the GeoNames code of a type: a word of types.tsv, or a code.
func (im *importer) featureOf(kind string) (string, error) {
	if code, ok := im.g.types[strings.ToLower(kind)]; ok {
		return code, nil
	}
	if len(kind) >= 2 && len(kind) <= 6 && strings.ToUpper(kind) == kind && kind[0] >= 'A' && kind[0] <= 'Z' {
		return kind, nil
	}
	return "", fmt.Errorf("%w: %q", ErrType, kind)
}
