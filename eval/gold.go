package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// errNoGold is a set whose file is not there: gold is not part of the project.
var errNoGold = errors.New("no gold there")

// IsMissing reports whether an error says that a gold file is not there.
func IsMissing(err error) bool { return errors.Is(err, errNoGold) }

// open reads a gold file whole; names that end in .xz are decompressed by the
// xz program.
func open(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", path, errNoGold)
	}
	if err != nil {
		return nil, err
	}
	if !strings.HasSuffix(path, ".xz") {
		return data, nil
	}
	var stderr bytes.Buffer
	cmd := exec.Command("xz", "-dc")
	cmd.Stdin, cmd.Stderr = bytes.NewReader(data), &stderr
	out, err := cmd.Output()
	if errors.Is(err, exec.ErrNotFound) {
		return nil, fmt.Errorf("%s: the program xz is needed to read it and is not installed", path)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: xz -dc: %w: %s", path, err, strings.TrimSpace(stderr.String()))
	}
	return out, nil
}

// records reads a gold file of JSON values: one array, or one value after
// another.
func records[T any](path string) ([]T, error) {
	data, err := open(path)
	if err != nil {
		return nil, err
	}
	if body := bytes.TrimSpace(data); len(body) > 0 && body[0] == '[' {
		var all []T
		if err := json.Unmarshal(body, &all); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		return all, nil
	}
	var all []T
	dec := json.NewDecoder(bytes.NewReader(data))
	for {
		var one T
		err := dec.Decode(&one)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: record %d: %w", path, len(all)+1, err)
		}
		all = append(all, one)
	}
}
