package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"orontes/fusion"
)

// gradesFile is the file of one's rules that "sources set" writes.
const gradesFile = "sources.txt"

// changeGrades puts a line into the file of grades in place of the one that
// names the source; "" takes that out. Lines of others, and notes, stay.
func changeGrades(name, line string) error {
	dir, _, err := ownRules()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("making the folder of rules: %w", err)
	}
	file := filepath.Join(dir, gradesFile)
	old, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("reading grades: %w", err)
	}
	text, changed := withGrade(string(old), name, line)
	if !changed {
		return fmt.Errorf("no grade of %s in %s", name, file)
	}
	return replace(file, text)
}

// withGrade is the text of a file of grades with a line for a source, or
// without any where the line is "".
func withGrade(text, name, line string) (string, bool) {
	var lines []string
	found := false
	for l := range strings.Lines(text) {
		l = strings.TrimRight(l, "\r\n")
		if part := strings.Split(l, "|"); len(part) < 2 || strings.HasPrefix(strings.TrimSpace(l), "#") || !fusion.SameSource(part[1], name) {
			lines = append(lines, l)
			continue
		}
		if !found && line != "" {
			lines = append(lines, line)
		}
		found = true
	}
	if !found && line != "" {
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		return "", found
	}
	return strings.Join(lines, "\n") + "\n", found || line != ""
}

// replace writes a file whole, or leaves the one that is there.
func replace(file, text string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("writing %s: %w", file, err)
		}
	}()
	next, err := os.CreateTemp(filepath.Dir(file), gradesFile+".*")
	if err != nil {
		return err
	}
	_, err = next.WriteString(text)
	if err = errors.Join(err, next.Chmod(0o644), next.Close()); err == nil {
		err = os.Rename(next.Name(), file)
	}
	if err != nil {
		return errors.Join(err, os.Remove(next.Name()))
	}
	return nil
}
