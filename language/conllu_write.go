package language

import (
	"bufio"
	"io"
	"strconv"
)

// WriteCoNLLU writes sentences in CoNLL-U, one blank line after each.
// Paragraph starts and the text of each sentence stand in comments, names in
// the last column as Entity=(type … ).
func WriteCoNLLU(w io.Writer, sents []Sentence) error {
	out := bufio.NewWriter(w)
	var row []byte
	paragraph := -1
	for i := range sents {
		s := &sents[i]
		row = append(row[:0], "# sent_id = "...)
		row = strconv.AppendInt(row, int64(i+1), 10)
		row = append(row, '\n')
		if s.Paragraph != paragraph {
			row = append(row, "# newpar\n"...)
			paragraph = s.Paragraph
		}
		row = append(row, "# text = "...)
		for j := range s.Tokens {
			row = append(row, s.Tokens[j].Form...)
			if s.Tokens[j].SpaceAfter && j+1 < len(s.Tokens) {
				row = append(row, ' ')
			}
		}
		row = append(row, '\n')
		names := s.Entities
		for j := range s.Tokens {
			for len(names) > 0 && names[0].Last <= j {
				names = names[1:]
			}
			row = appendToken(row, s, j, names)
		}
		row = append(row, '\n')
		if _, err := out.Write(row); err != nil {
			return err
		}
	}
	return out.Flush()
}

func appendToken(row []byte, s *Sentence, j int, names []Entity) []byte {
	t := &s.Tokens[j]
	row = strconv.AppendInt(row, int64(j+1), 10)
	for _, column := range [...]string{t.Form, t.Lemma, t.UPOS, t.XPOS} {
		row = appendColumn(row, column)
	}
	row = append(row, '\t')
	row = t.Feats.append(row)
	row = append(row, '\t')
	row = strconv.AppendInt(row, int64(t.Head+1), 10)
	row = appendColumn(row, t.Rel)
	row = append(row, "\t_\t"...)
	misc := len(row)
	if len(names) > 0 && names[0].First <= j {
		row = append(row, "Entity="...)
		if names[0].First == j {
			row = append(row, '(')
		}
		row = append(row, names[0].Type.String()...)
		if names[0].Last == j+1 {
			row = append(row, ')')
		}
	}
	if !t.SpaceAfter {
		if len(row) > misc {
			row = append(row, '|')
		}
		row = append(row, "SpaceAfter=No"...)
	}
	if len(row) == misc {
		row = append(row, '_')
	}
	return append(row, '\n')
}

func appendColumn(row []byte, column string) []byte {
	row = append(row, '\t')
	if column == "" {
		return append(row, '_')
	}
	return append(row, column...)
}
