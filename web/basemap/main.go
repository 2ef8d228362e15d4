// Command basemap builds the map that lies under the page from Natural Earth
// (public domain) and GeoNames (CC BY 4.0):
//
//	go run ./web/basemap -layers ../shared/data/basemap -places ../shared/data/gazetteer -out web/basemap/world.json.gz
//
// The result is committed, because a fresh clone has neither source at hand.
// It is small enough to be loaded whole: lines and outlines are simplified,
// rounded to a thousandth of a degree and written as differences. The same
// input gives the same bytes.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
)

func main() {
	layers := flag.String("layers", "../shared/data/basemap", "folder of the Natural Earth layers (*.json.xz)")
	places := flag.String("places", "../shared/data/gazetteer", "folder with cities500.txt.xz and countryInfo.txt of GeoNames")
	out := flag.String("out", "web/basemap/world.json.gz", "file to write")
	flag.Parse()
	if err := build(*layers, *places, *out); err != nil {
		fmt.Fprintln(os.Stderr, "basemap:", err)
		os.Exit(1)
	}
}

// build reads every source and writes the map to out.
func build(layers, places, out string) error {
	world := &World{Scale: scale}
	if err := world.addShapes(layers); err != nil {
		return err
	}
	if err := world.addNames(layers, places); err != nil {
		return err
	}
	data, err := compress(world)
	if err != nil {
		return err
	}
	return os.WriteFile(out, data, 0o644)
}

// compress writes the map as gzip without a time stamp, so that it can be
// compared byte for byte.
func compress(world *World) ([]byte, error) {
	plain, err := json.Marshal(world)
	if err != nil {
		return nil, err
	}
	var buf bytes.Buffer
	zip, err := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := zip.Write(plain); err != nil {
		return nil, err
	}
	if err := zip.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}
