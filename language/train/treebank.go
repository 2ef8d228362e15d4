package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"orontes/language"
)

// treebanks reads every file of a folder whose name holds the given part
// ("train" or "dev"), in the order of their names.
func treebanks(folder, part string) (map[string][]language.Sentence, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		return nil, err
	}
	banks := map[string][]language.Sentence{}
	for _, file := range files {
		name := filepath.Base(file)
		if !strings.Contains(name, part) || !strings.Contains(name, ".conllu") {
			continue
		}
		err := withFile(file, func(r io.Reader) error {
			sents, err := language.ReadCoNLLU(r)
			banks[name] = sents
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if len(banks) == 0 {
		return nil, fmt.Errorf("%s: no *%s*.conllu or *%s*.conllu.xz there", folder, part, part)
	}
	return banks, nil
}

// joined returns the sentences of all banks, in the order of the banks' names.
func joined(banks map[string][]language.Sentence) []language.Sentence {
	var all []language.Sentence
	for _, name := range sortedKeys(banks) {
		all = append(all, banks[name]...)
	}
	return all
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// withFile gives use the content of a file. The standard library has no
// reader for xz, so those files go through the xz command.
func withFile(file string, use func(io.Reader) error) error {
	if !strings.HasSuffix(file, ".xz") {
		f, err := os.Open(file)
		if err != nil {
			return err
		}
		defer f.Close()
		return inFile(file, use(f))
	}
	command := exec.Command("xz", "--decompress", "--stdout", "--", file)
	out, err := command.StdoutPipe()
	if err != nil {
		return err
	}
	if err := command.Start(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return fmt.Errorf("%s: reading it needs the xz command (Debian package xz-utils), or the file unpacked beside it", file)
		}
		return err
	}
	if err := use(out); err != nil {
		command.Process.Kill() //nolint:errcheck // it is being given up either way
		command.Wait()         //nolint:errcheck
		return inFile(file, err)
	}
	return inFile(file, command.Wait())
}

func inFile(file string, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}
