package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// lines calls f with the tab-parted columns of every line that is neither
// empty nor a comment. A name that ends in .xz is decompressed.
func lines(path string, columns int, f func(c []string) error) error {
	data, err := slurp(path)
	if err != nil {
		return err
	}
	scan := bufio.NewScanner(bytes.NewReader(data))
	scan.Buffer(nil, 1<<20)
	for n := 1; scan.Scan(); n++ {
		line := scan.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) < columns {
			return fmt.Errorf("%s:%d: %d columns where %d are due", path, n, len(c), columns)
		}
		if err := f(c); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return scan.Err()
}

func slurp(path string) ([]byte, error) {
	if !strings.HasSuffix(path, ".xz") {
		return os.ReadFile(path)
	}
	if _, err := exec.LookPath("xz"); err != nil {
		return nil, fmt.Errorf("read %s: the xz command is needed (Debian package xz-utils): %w", path, err)
	}
	var stderr strings.Builder
	cmd := exec.Command("xz", "-dc", path)
	cmd.Stderr = &stderr
	data, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("decompress %s: %w: %s", path, err, strings.TrimSpace(stderr.String()))
	}
	return data, nil
}

// feature is a GeoJSON feature.
type feature struct {
	Properties map[string]any
	Geometry   *struct {
		Type        string
		Coordinates json.RawMessage
	}
}

func (f feature) text(name string) string {
	s, _ := f.Properties[name].(string)
	return strings.TrimSpace(s)
}

func (f feature) number(name string) float64 {
	n, _ := f.Properties[name].(float64)
	return n
}

// points returns every position of the geometry, however deep it lies.
func (f feature) points() [][2]float64 {
	if f.Geometry == nil {
		return nil
	}
	var any any
	if json.Unmarshal(f.Geometry.Coordinates, &any) != nil {
		return nil
	}
	return positions(nil, any)
}

func positions(dst [][2]float64, v any) [][2]float64 {
	list, ok := v.([]any)
	if !ok || len(list) == 0 {
		return dst
	}
	if lon, ok := list[0].(float64); ok && len(list) > 1 {
		lat, _ := list[1].(float64)
		return append(dst, [2]float64{lat, lon})
	}
	for _, item := range list {
		dst = positions(dst, item)
	}
	return dst
}

func (w *world) features(name string) ([]feature, error) {
	path := filepath.Join(w.in, "basemap", name)
	data, err := slurp(path)
	if err != nil {
		return nil, err
	}
	var collection struct{ Features []feature }
	if err := json.Unmarshal(data, &collection); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return collection.Features, nil
}
