package gazetteer

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"orontes"
	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

func (g *Gazetteer) readFeatures(files fs.FS) error {
	return table(files, "features.tsv", 3, func(c []string) error {
		lift, err := strconv.ParseFloat(c[2], 64)
		f := feature{code: c[0], precision: orontes.Precision(c[1]), lift: lift}
		switch f.precision {
		case orontes.PrecisionSettlement:
			f.class = classSettlement
		case orontes.PrecisionAdmin2:
			f.class = classAdmin2
		case orontes.PrecisionAdmin1:
			f.class = classAdmin1
		case orontes.PrecisionCountry:
			f.class = classCountry
		case orontes.PrecisionRegion:
			f.class = classRegion
		case orontes.PrecisionPoint: // of no class
		default:
			return fmt.Errorf("precision %q", c[1])
		}
		if c[0] == "PPLX" {
			f.class = classSection
		}
		g.features[c[0]] = f
		return err
	})
}

// feature returns what a code means; codes the table leaves out are points.
func (g *Gazetteer) feature(code string) feature {
	if f, ok := g.features[code]; ok {
		return f
	}
	return feature{code: code, precision: orontes.PrecisionPoint, class: classOther}
}

func (g *Gazetteer) readTypes(files fs.FS) error {
	return table(files, "types.tsv", 2, func(c []string) error {
		g.types[c[0]] = c[1]
		return nil
	})
}

func (g *Gazetteer) readTheatres(files fs.FS) error {
	return table(files, "theatres.tsv", 3, func(c []string) error {
		country := countryCode(c[0])
		for _, code := range list(c[1]) {
			g.theatres[country] = append(g.theatres[country], countryCode(code))
		}
		if c[2] != "" {
			g.listedUnder[country] = countryCode(c[2])
		}
		return nil
	})
}

func (g *Gazetteer) readCountries(files fs.FS) error {
	return table(files, "countries.tsv", 5, func(c []string) error {
		r, ok := g.countries[c[0]]
		if !ok {
			return fmt.Errorf("no country %q in the world gazetteer", c[0])
		}
		for _, name := range list(c[3]) {
			g.alias(name, r, atlas.Alternate)
		}
		for _, word := range list(c[4]) {
			g.demonyms[word] = c[0]
		}
		return nil
	})
}

func (g *Gazetteer) alias(name string, r ref, kind atlas.Kind) {
	folded := spelling.Fold(name)
	if strings.HasSuffix(name, ".") && !strings.Contains(name[:len(name)-1], ".") {
		g.clipped[folded] = true
	}
	if bare := strings.ReplaceAll(name, ".", ""); len(bare) >= 2 && len(bare) <= 4 && strings.ToUpper(bare) == bare && strings.ToLower(bare) != bare {
		g.capitals[folded] = true
	}
	g.aliases[folded] = append(g.aliases[folded], posting{r, kind})
	if key := spelling.Key(name); key != "" {
		g.sounds[key] = append(g.sounds[key], posting{r, kind})
	}
}

func (g *Gazetteer) readRegions(files fs.FS) error {
	var entries []atlas.Entry
	err := table(files, "regions.tsv", 9, func(c []string) error {
		e, err := region(c)
		entries = append(entries, e)
		return err
	})
	if err != nil {
		return err
	}
	data, err := atlas.Write(nil, entries)
	if err != nil {
		return fmt.Errorf("regions.tsv: %w", err)
	}
	a, err := atlas.Open(string(data))
	if err != nil {
		return fmt.Errorf("regions.tsv: %w", err)
	}
	return g.add(a)
}

func (g *Gazetteer) readUnits(files fs.FS) error {
	unit := g.unitCodes()
	w := g.layers[0]
	return table(files, "units.tsv", 3, func(c []string) error {
		i := unit(c[0])
		u := w.Unit(i)
		if u.Place == 0 || u.Admin1 != i {
			return nil // the unit has no place of its own
		}
		r := ref(u.Place - 1)
		for _, name := range list(c[1]) {
			g.alias(name, r, atlas.Alternate)
		}
		if c[2] != "" {
			g.postal[c[2]] = append(g.postal[c[2]], r)
		}
		return nil
	})
}

func (g *Gazetteer) readAliases(files fs.FS) error {
	unit := g.unitCodes()
	var scratch []atlas.Posting
	return table(files, "aliases.tsv", 3, func(c []string) error {
		i := unit(c[0])
		for _, p := range g.named(nil, []byte(spelling.Fold(c[1])), &scratch) {
			f, feat := g.facts(p.ref)
			if feat.class == classSettlement && (f.Unit == i || g.layers[0].Unit(f.Unit).Admin1 == i) {
				for _, name := range list(c[2]) {
					g.alias(name, p.ref, atlas.Alternate)
				}
				return nil
			}
		}
		return nil
	})
}
