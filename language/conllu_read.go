package language

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// longestLine is the most bytes one CoNLL-U line may hold.
const longestLine = 16 << 20

// ReadCoNLLU reads sentences in CoNLL-U. Columns 3 to 8 may be "_". Multiword
// tokens ("1-2") and empty nodes ("1.1") are passed over. Offsets are those of
// the text that joins the forms by SpaceAfter, sentences parted by a newline.
// An error names the line.
func ReadCoNLLU(r io.Reader) ([]Sentence, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 64<<10), longestLine)
	b := treebankReader{paragraph: -1}
	for lines.Scan() {
		b.line++
		if err := b.read(strings.TrimSuffix(lines.Text(), "\r")); err != nil {
			return nil, fmt.Errorf("line %d: %w", b.line, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", b.line+1, err)
	}
	if err := b.finish(); err != nil {
		return nil, fmt.Errorf("line %d: %w", b.line, err)
	}
	return b.sentences, nil
}

// treebankReader gathers lines into sentences.
type treebankReader struct {
	sentences []Sentence
	tokens    []Token
	line      int
	offset    int // where the next token starts in the text
	paragraph int
	parted    bool // a comment said that a paragraph starts here
	glued     int  // last word of the multiword token being read; its words touch
	spaced    bool
	headless  bool // a head was left out, so the sentence has no tree yet
}

func (b *treebankReader) read(line string) error {
	switch {
	case strings.TrimSpace(line) == "":
		return b.finish()
	case line[0] == '#':
		// Several such comments may stand before one sentence.
		if strings.HasPrefix(line, "# newpar") || strings.HasPrefix(line, "# newdoc") {
			b.parted = true
		}
		return nil
	}
	columns := strings.Split(line, "\t")
	if len(columns) != 10 {
		return fmt.Errorf("%d columns where CoNLL-U has 10, parted by tabs", len(columns))
	}
	if first, last, ok := strings.Cut(columns[0], "-"); ok {
		n, err := strconv.Atoi(last)
		if err != nil || first == "" {
			return fmt.Errorf("token number %q", columns[0])
		}
		b.glued, b.spaced = n, spaceAfter(columns[9])
		return nil
	}
	if strings.Contains(columns[0], ".") {
		return nil
	}
	return b.word(columns)
}

func (b *treebankReader) word(columns []string) error {
	id, err := strconv.Atoi(columns[0])
	if err != nil || id != len(b.tokens)+1 {
		return fmt.Errorf("token number %q where %d was due", columns[0], len(b.tokens)+1)
	}
	if columns[1] == "" {
		return errors.New("empty form")
	}
	head := 0
	if columns[6] == "_" {
		b.headless = true
	} else if head, err = strconv.Atoi(columns[6]); err != nil || head < 0 {
		return fmt.Errorf("head %q", columns[6])
	}
	t := Token{
		Start: b.offset, End: b.offset + len(columns[1]), Form: columns[1],
		Lemma: blank(columns[2]), UPOS: blank(columns[3]), XPOS: blank(columns[4]),
		Feats: ParseFeats(columns[5]), Head: head - 1, Rel: blank(columns[7]),
		SpaceAfter: spaceAfter(columns[9]),
	}
	if id <= b.glued {
		t.SpaceAfter = id == b.glued && b.spaced
	}
	b.offset = t.End
	if t.SpaceAfter {
		b.offset++
	}
	b.tokens = append(b.tokens, t)
	return nil
}

// finish closes the sentence at hand, if there is one.
func (b *treebankReader) finish() error {
	if len(b.tokens) == 0 {
		return nil
	}
	if b.parted {
		b.paragraph++
	}
	n := len(b.tokens)
	for i := range b.tokens {
		if b.headless {
			b.tokens[i].Head = i - 1
			continue
		}
		if h := b.tokens[i].Head; h >= n || h == i {
			return fmt.Errorf("token %d has head %d in a sentence of %d", i+1, h+1, n)
		}
	}
	if i := cycle(b.tokens); i >= 0 {
		return fmt.Errorf("the heads of tokens lead from token %d back to it", i+1)
	}
	last := &b.tokens[n-1]
	b.sentences = append(b.sentences, Sentence{
		Start: b.tokens[0].Start, End: last.End, Paragraph: max(b.paragraph, 0), Tokens: b.tokens,
	})
	b.offset = last.End + 1
	b.tokens, b.glued, b.headless, b.parted = nil, 0, false, false
	return nil
}

// cycle returns a token whose heads lead back to it, -1 where there is none.
func cycle(tokens []Token) int {
	seen := make([]int, len(tokens)) // the walk that came by, from 1
	for i := range tokens {
		for k := i; k >= 0 && k < len(tokens); k = tokens[k].Head {
			if seen[k] == i+1 {
				return k
			}
			if seen[k] != 0 {
				break
			}
			seen[k] = i + 1
		}
	}
	return -1
}

func blank(column string) string {
	if column == "_" {
		return ""
	}
	return column
}

func spaceAfter(misc string) bool {
	for field := range strings.SplitSeq(misc, "|") {
		if field == "SpaceAfter=No" {
			return false
		}
	}
	return true
}
