// Command build makes the embedded world gazetteer from GeoNames, Who's
// On First, OCHA's communities of Syria, OurAirports and Natural Earth.
//
//	go run ./gazetteer/build -in ../shared/data -out gazetteer/data/world.bin
//
// It needs the xz command. The same input gives the same bytes.
package main

import (
	"flag"
	"fmt"
	"os"

	"orontes/gazetteer/internal/atlas"
)

// attribution travels in the file itself.
const attribution = "GeoNames (geonames.org, CC BY 4.0); Natural Earth (public domain); " +
	"Data from Who's On First (whosonfirst.mapzen.com#License), with GeoPlanet and Quattroshapes (CC BY); OCHA COD (Syria); OurAirports (public domain)"

func main() {
	in := flag.String("in", "../shared/data", "folder that holds gazetteer/ and basemap/")
	tables := flag.String("tables", "gazetteer/data", "folder of the hand-made tables")
	out := flag.String("out", "gazetteer/data/world.bin", "file to write")
	flag.Parse()
	if err := build(*in, *tables, *out); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func build(in, tables, out string) error {
	w := &world{in: in, tables: tables}
	for _, step := range []func() error{w.readScripts, w.readUnits, w.readCities, w.readVillages, w.readFacilities, w.readAdmin1, w.readAdmin2, w.readCountries, w.readNature} {
		if err := step(); err != nil {
			return err
		}
	}
	data, err := atlas.Write([]byte(attribution), w.entries)
	if err != nil {
		return fmt.Errorf("pack places: %w", err)
	}
	if err := os.WriteFile(out, data, 0o644); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%s: %d places, %d bytes\n", out, len(w.entries), len(data))
	return nil
}
