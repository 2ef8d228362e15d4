package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"orontes/language"
)

const shared = "../../../shared/gold"

// small copies the beginning of each training file of a folder.
func small(t *testing.T, folder, part string, lines int) string {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(folder, "*"+part+"*"))
	if len(files) == 0 {
		t.Skip("needs ../shared, which is absent")
	}
	out := t.TempDir()
	for _, file := range files {
		err := withFile(file, func(r io.Reader) error {
			all, err := io.ReadAll(r)
			rows := strings.SplitAfter(string(all), "\n")
			rows = rows[:min(lines, len(rows))]
			for len(rows) > 0 && strings.TrimSpace(rows[len(rows)-1]) != "" {
				rows = rows[:len(rows)-1]
			}
			if err != nil {
				return err
			}
			name := strings.TrimSuffix(filepath.Base(file), ".xz")
			return os.WriteFile(filepath.Join(out, name), []byte(strings.Join(rows, "")), 0o644)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// TestSameModel trains twice, on one processor and on several, and expects the
// same bytes, and a model that works.
func TestSameModel(t *testing.T) {
	if testing.Short() {
		t.Skip("trains two models")
	}
	ud, ner := small(t, shared+"/ud", "train", 4000), small(t, shared+"/ner", "conll", 2000)
	for _, p := range []*int{&tagPlan.Epochs, &treePlan.Epochs, &backwardPlan.Epochs, &guidePlan.Epochs, &beamPlan.Epochs, &namePlan.Epochs} {
		*p = 1
	}
	for _, p := range []*int{&tagPlan.Members, &treePlan.Members, &backwardPlan.Members, &guidePlan.Members, &beamPlan.Members, &namePlan.Members} {
		*p = 2
	}
	var models [2][]byte
	for i := range models {
		before := runtime.GOMAXPROCS(1 + i)
		m, err := build(ud, ner)
		runtime.GOMAXPROCS(before)
		if err != nil {
			t.Fatal(err)
		}
		models[i] = m.AppendBinary(nil)
	}
	if !bytes.Equal(models[0], models[1]) {
		t.Error("two runs made different models")
	}
	m, err := language.Decode(models[0])
	if err != nil {
		t.Fatal(err)
	}
	if s := m.Analyser(language.Accurate).Analyse("The rebels took the town."); len(s) != 1 || len(s[0].Tokens) != 6 {
		t.Errorf("analysed as %+v", s)
	}
}

func TestMissingFolder(t *testing.T) {
	if _, err := treebanks(t.TempDir(), "train"); err == nil || !strings.Contains(err.Error(), "no *train*") {
		t.Errorf("error %v", err)
	}
}
