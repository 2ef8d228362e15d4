package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// switched are the folders whose functions get a switch.
var switched = []string{"reader", "reader/note", "reader/thread", "reader/frame", "reader/draft", "reader/site", "reader/dating", "reader/count", "reader/roles", "reader/speech", "reader/outlook", "reader/lead", "reader/actor", "reader/when", "reader/quantity", "reader/quantity/numeral", "reader/lexicon", "language", "gazetteer", "gazetteer/internal/match"}

// overlay writes copies of the reader's files in which every function asks
// its switch first, and the file that tells the go command to build with them.
func overlay(dir string) (string, error) {
	replace := map[string]string{}
	var functions []string
	for _, folder := range switched {
		names, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			return "", err
		}
		slices.Sort(names)
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			changed, found, err := instrument(name, len(functions))
			if err != nil {
				return "", err
			}
			if len(found) == 0 {
				continue
			}
			functions = append(functions, found...)
			whole, err := filepath.Abs(name)
			if err != nil {
				return "", err
			}
			replace[whole] = filepath.Join(dir, strings.ReplaceAll(name, string(filepath.Separator), "__"))
			if err := os.WriteFile(replace[whole], []byte(changed), 0o644); err != nil {
				return "", err
			}
		}
	}
	list := filepath.Join(dir, "functions.go")
	source := "package knob\n\nfunc init() {\n\tFunctions = []Function{\n" + strings.Join(functions, "") + "\t}\n}\n"
	if err := os.WriteFile(list, []byte(source), 0o644); err != nil {
		return "", err
	}
	whole, err := filepath.Abs("eval/earn/knob/functions.go")
	if err != nil {
		return "", err
	}
	replace[whole] = list
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "overlay.json")
	return name, os.WriteFile(name, data, 0o644)
}

type insertion struct {
	at   int
	text string
}

// instrument gives the functions of a file a switch each, numbered from first on.
func instrument(name string, first int) (changed string, functions []string, err error) {
	source, err := os.ReadFile(name)
	if err != nil {
		return "", nil, err
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, source, 0)
	if err != nil {
		return "", nil, fmt.Errorf("reading %s: %w", name, err)
	}
	at := func(p token.Pos) int { return set.Position(p).Offset }
	var in []insertion
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Body == nil || len(f.Body.List) == 0 || f.Name.Name == "init" || f.Name.Name == "main" || f.Name.Name == "_" {
			continue
		}
		var answers []string
		if r := f.Type.Results; r != nil {
			if slices.ContainsFunc(r.List, func(x *ast.Field) bool {
				return slices.ContainsFunc(x.Names, func(n *ast.Ident) bool { return n.Name == "_" })
			}) {
				continue
			}
			if len(r.List) > 0 && len(r.List[0].Names) > 0 {
				for _, x := range r.List {
					for _, n := range x.Names {
						answers = append(answers, n.Name)
					}
				}
			} else {
				for i, x := range r.List {
					answer := "knobAnswer" + strconv.Itoa(i)
					answers = append(answers, answer)
					in = append(in, insertion{at(x.Type.Pos()), answer + " "})
				}
				if !r.Opening.IsValid() {
					in = append(in, insertion{at(r.Pos()), "("}, insertion{at(r.End()), ")"})
				}
			}
		}
		k := first + len(functions)
		in = append(in, insertion{at(f.Body.Lbrace) + 1, fmt.Sprintf(" if knob.Silent(%d) { return }; if knob.Tracing { defer func() { knob.Saw(%s) }() }; ",
			k, strings.Join(append([]string{strconv.Itoa(k)}, answers...), ", "))})
		lines := set.Position(f.End()).Line - set.Position(f.Pos()).Line + 1
		functions = append(functions, fmt.Sprintf("\t\t{%q, %q, %d},\n", filepath.ToSlash(name), signature(f), lines))
	}
	if len(functions) == 0 {
		return "", nil, nil
	}
	in = append(in, insertion{at(file.Name.End()), "; import knob \"orontes/eval/earn/knob\""})
	// Of insertions at one place "(" comes before the name it opens.
	slices.SortStableFunc(in, func(a, b insertion) int {
		if a.at != b.at {
			return a.at - b.at
		}
		return strings.Compare(a.text, b.text)
	})
	var b strings.Builder
	last := 0
	for _, x := range in {
		b.Write(source[last:x.at])
		b.WriteString(x.text)
		last = x.at
	}
	b.Write(source[last:])
	return b.String(), functions, nil
}

// signature names a function with its receiver.
func signature(f *ast.FuncDecl) string {
	if f.Recv == nil || len(f.Recv.List) == 0 {
		return f.Name.Name
	}
	switch t := f.Recv.List[0].Type.(type) {
	case *ast.StarExpr:
		if id, ok := t.X.(*ast.Ident); ok {
			return "(" + id.Name + ") " + f.Name.Name
		}
	case *ast.Ident:
		return "(" + t.Name + ") " + f.Name.Name
	}
	return f.Name.Name
}
