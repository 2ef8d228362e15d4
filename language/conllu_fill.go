package language

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// FillCoNLLU reads sentences in CoNLL-U and writes them again with LEMMA, UPOS,
// XPOS, FEATS, HEAD and DEPREL filled in by the analyser. Comments, multiword
// tokens, empty nodes, words and the last column are kept as they are. It holds
// one sentence at a time. An error names the line.
func FillCoNLLU(w io.Writer, r io.Reader, a *Analyser) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 64<<10), longestLine)
	out := bufio.NewWriter(w)
	f := filler{analyser: a, out: out}
	n := 0
	for lines.Scan() {
		n++
		line := strings.TrimSuffix(lines.Text(), "\r")
		if strings.TrimSpace(line) == "" {
			f.flush()
			continue
		}
		if err := f.take(line); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	f.flush()
	return out.Flush()
}

// filler holds the lines of one sentence; the rows of its words are split.
type filler struct {
	analyser *Analyser
	out      *bufio.Writer
	lines    []string
	rows     [][]string // per line: the ten columns of a word, nil otherwise
	forms    []string
}

func (f *filler) take(line string) error {
	f.lines = append(f.lines, line)
	f.rows = append(f.rows, nil)
	if line[0] == '#' {
		return nil
	}
	columns := strings.Split(line, "\t")
	if len(columns) != 10 {
		return fmt.Errorf("%d columns where CoNLL-U has 10, parted by tabs", len(columns))
	}
	if strings.ContainsAny(columns[0], "-.") {
		return nil
	}
	if id, err := strconv.Atoi(columns[0]); err != nil || id != len(f.forms)+1 {
		return fmt.Errorf("token number %q where %d was due", columns[0], len(f.forms)+1)
	}
	if columns[1] == "" {
		return fmt.Errorf("empty form")
	}
	f.rows[len(f.rows)-1] = columns
	f.forms = append(f.forms, columns[1])
	return nil
}

// flush writes the sentence. Write errors stay with the buffered writer and
// come out of its last Flush.
func (f *filler) flush() {
	if len(f.lines) == 0 {
		return
	}
	var tokens []Token
	if len(f.forms) > 0 {
		tokens = f.analyser.AnalyseTokens([][]string{f.forms})[0].Tokens
	}
	word := 0
	for i, line := range f.lines {
		if columns := f.rows[i]; columns != nil {
			t := &tokens[word]
			word++
			columns[2], columns[3], columns[4] = t.Lemma, t.UPOS, t.XPOS
			columns[5], columns[6], columns[7] = t.Feats.String(), strconv.Itoa(t.Head+1), t.Rel
			line = strings.Join(columns, "\t")
		}
		f.out.WriteString(line)
		f.out.WriteByte('\n')
	}
	f.out.WriteByte('\n')
	f.lines, f.rows, f.forms = f.lines[:0], f.rows[:0], f.forms[:0]
}
