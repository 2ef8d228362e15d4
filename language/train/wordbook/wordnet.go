package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// class is a part of speech that WordNet has.
type class int

const (
	noun class = iota
	verb
	adjective
	adverb
	classes
)

// suffixes name the files of a class.
var suffixes = [classes]string{"noun", "verb", "adj", "adv"}

// lemma is what WordNet tells of a word in one class.
type lemma struct {
	senses int
	tagged int  // occurrences in the texts that WordNet's makers tagged with senses
	named  bool // every sense is one thing, such as a town
	// Some sense is a person, a place or a group.
	person, place, group bool
}

// wordNet is what a wordbook needs of the database.
type wordNet struct {
	licence    []string // its lines, which every copy has to carry
	lemmas     [classes]map[string]*lemma
	exceptions [classes]map[string][]string // lemma to its irregular forms
}

// readWordNet reads the database files of a folder.
func readWordNet(folder string) (*wordNet, error) {
	counts, err := readCounts(filepath.Join(folder, "cntlist.rev"))
	if err != nil {
		return nil, err
	}
	net := &wordNet{}
	for c, suffix := range suffixes {
		net.lemmas[c], net.exceptions[c] = map[string]*lemma{}, map[string][]string{}
		net.licence = nil // every file begins with it
		err := eachLine(filepath.Join(folder, "data."+suffix), func(line string) error {
			if text, ok := strings.CutPrefix(line, "  "); ok {
				_, text, _ = strings.Cut(text, " ") // after the line's number
				net.licence = append(net.licence, strings.TrimSpace(text))
				return nil
			}
			return net.addSynset(class(c), line, counts)
		})
		if err != nil {
			return nil, err
		}
		err = eachLine(filepath.Join(folder, suffix+".exc"), func(line string) error {
			form, bases, _ := strings.Cut(line, " ")
			for base := range strings.FieldsSeq(bases) {
				net.exceptions[c][base] = append(net.exceptions[c][base], form)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return net, nil
}

// readCounts returns how often each sense occurs in tagged text. A line is the
// sense's key, its number and its count; a key begins with lemma%type:file:id.
func readCounts(file string) (map[string]int, error) {
	counts := map[string]int{}
	err := eachLine(file, func(line string) error {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			return fmt.Errorf("%q is no count of a sense", line)
		}
		n, err := strconv.Atoi(fields[2])
		if err != nil {
			return err
		}
		parts := strings.SplitN(fields[0], ":", 4)
		if len(parts) < 3 {
			return fmt.Errorf("%q is no key of a sense", fields[0])
		}
		// Type 5 is an adjective, like type 3.
		counts[strings.Replace(parts[0], "%5", "%3", 1)+":"+parts[1]+":"+parts[2]] += n
		return nil
	})
	return counts, err
}

// addSynset reads a line of a data file: where it stands, its file among the
// lexicographers', its type, how many words it has, in base sixteen, and the
// words, each with its id; then what it points to, and its gloss.
func (net *wordNet) addSynset(c class, line string, counts map[string]int) error {
	line, _, _ = strings.Cut(line, " | ")
	fields := strings.Fields(line)
	if len(fields) < 4 {
		return fmt.Errorf("%q is no synset", line)
	}
	n, err := strconv.ParseUint(fields[3], 16, 8)
	if err != nil || len(fields) < 4+2*int(n) {
		return fmt.Errorf("%q is no synset", line)
	}
	named := strings.Contains(line, " @i ") // it is an instance of something
	for i := range int(n) {
		form, _, _ := strings.Cut(fields[4+2*i], "(") // "(a)": only before a noun
		id, err := strconv.ParseUint(fields[5+2*i], 16, 8)
		if err != nil {
			return err
		}
		l := net.lemmas[c][form]
		if l == nil {
			l = &lemma{named: true}
			net.lemmas[c][form] = l
		}
		l.senses++
		l.tagged += counts[fmt.Sprintf("%s%%%d:%s:%02d", strings.ToLower(form), c+1, fields[1], id)]
		l.named = l.named && named
		switch fields[1] {
		case "14":
			l.group = true
		case "15", "17": // places, and things of nature, such as rivers
			l.place = true
		case "18":
			l.person = true
		}
	}
	return nil
}

// eachLine calls use for every line of a file that is not empty.
func eachLine(file string, use func(line string) error) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	r := bufio.NewReader(f)
	for {
		line, err := r.ReadString('\n')
		if line = strings.TrimRight(line, "\r\n"); line != "" {
			if err := use(line); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
