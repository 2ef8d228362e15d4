package numeral

import (
	"unicode"
	"unicode/utf8"

	"orontes/language"
)

// Kind says what an atom is made of.
type Kind uint8

// The kinds of atom.
const (
	Sign    Kind = iota // one character that is neither letter nor digit
	Letters             // a run of letters
	Digits              // a run of digits with the separators inside it
)

// Atom is a piece of a token that every tokeniser would leave whole.
type Atom struct {
	Token      int  // index into Sentence.Tokens
	Start, End int  // half-open byte offsets into the report's text
	Kind       Kind // what it is made of
	Glued      bool // nothing stands between it and the atom before
	Upper      bool // begins with a capital letter
	Word       Word // what it means as a number word
	Number     Number

	from, to int // the atom in lower case: Line.lower[from:to]
}

// Line is a sentence cut into atoms. It is meant to be used again and again:
// Read keeps the memory of the sentence before.
type Line struct {
	Atoms []Atom
	lower []byte
}

// Read cuts a sentence into atoms, forgetting the one before.
func (l *Line) Read(s *language.Sentence) {
	l.Atoms, l.lower = l.Atoms[:0], l.lower[:0]
	for i := range s.Tokens {
		t := &s.Tokens[i]
		glued := i > 0 && !s.Tokens[i-1].SpaceAfter
		l.token(i, t.Start, t.Form, glued)
	}
}

func (l *Line) token(index, start int, form string, glued bool) {
	for at := 0; at < len(form); {
		r, size := utf8.DecodeRuneInString(form[at:])
		if unicode.IsSpace(r) {
			at, glued = at+size, false
			continue
		}
		a := Atom{Token: index, Start: start + at, Glued: glued, from: len(l.lower)}
		end := at + size
		switch {
		case isDigit(form[at]):
			a.Kind = Digits
			end = digitsEnd(form, at)
			a.Number = readNumber(form[at:end])
			l.lower = append(l.lower, form[at:end]...)
		case unicode.IsDigit(r):
			a.Kind = Digits
			run, stop := plainDigits(form, at)
			end = stop
			a.Number = readNumber(run)
			l.lower = append(l.lower, run...)
		case isLetter(r):
			a.Kind = Letters
			a.Upper = unicode.IsUpper(r)
			end = l.letters(form, at)
		default:
			if p := plainSign(r); p != "" {
				l.lower = append(l.lower, p...)
			} else {
				l.lower = utf8.AppendRune(l.lower, r)
			}
		}
		a.End = start + end
		a.to = len(l.lower)
		if a.Kind != Digits && a.to-a.from <= longestWord {
			a.Word = words[string(l.lower[a.from:a.to])]
		}
		// A blank between atoms makes any run of them one key: see Phrase.
		l.lower = append(l.lower, ' ')
		l.Atoms = append(l.Atoms, a)
		at, glued = end, true
	}
}

// letters appends the run of letters at form[at:] in lower case.
func (l *Line) letters(form string, at int) int {
	for at < len(form) {
		c := form[at]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			} else if c < 'a' || c > 'z' {
				break
			}
			l.lower = append(l.lower, c)
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(form[at:])
		if !isLetter(r) {
			break
		}
		l.lower = utf8.AppendRune(l.lower, unicode.ToLower(r))
		at += size
	}
	return at
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// plainDigits writes the run of digits of any script at form[at:] in those that
// readNumber reads, with their separators of thousands and decimals.
func plainDigits(form string, at int) (run string, end int) {
	var b []byte
	for at < len(form) {
		r, size := utf8.DecodeRuneInString(form[at:])
		switch {
		case unicode.IsDigit(r):
			b = append(b, '0'+byte(digit(r)))
		case r == '٬' && len(b) > 0:
			b = append(b, ',')
		case r == '٫' && len(b) > 0:
			b = append(b, '.')
		default:
			return string(b), at
		}
		at += size
	}
	return string(b), at
}

// digit is the value of a digit: those of every script stand ten in a row in
// Unicode, from nought on.
func digit(r rune) int {
	n := 0
	for n < 9 && unicode.IsDigit(r-rune(n)-1) {
		n++
	}
	return n
}

// isLetter counts combining marks as letters, so that an accent written as a
// mark of its own does not cut a name in two.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// plainSign is the keyboard's sign for its typographical variants.
func plainSign(r rune) string {
	switch r {
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return "-"
	case '’', '‘', 'ʼ', '´':
		return "'"
	case '“', '”', '„':
		return "\""
	}
	if r < utf8.RuneSelf && r > 0 {
		return asciiSigns[r : r+1]
	}
	return ""
}

var asciiSigns = func() string {
	b := make([]byte, utf8.RuneSelf)
	for i := range b {
		b[i] = byte(i)
	}
	return string(b)
}()

// Len is the number of atoms.
func (l *Line) Len() int { return len(l.Atoms) }

// Word is atom i in lower case, nil outside the line. Dashes and quotation
// marks are given in their keyboard form. It is valid until the next Read.
func (l *Line) Word(i int) []byte {
	if i < 0 || i >= len(l.Atoms) {
		return nil
	}
	return l.lower[l.Atoms[i].from:l.Atoms[i].to]
}

// Is reports whether atom i, in lower case, is the given word.
func (l *Line) Is(i int, word string) bool { return string(l.Word(i)) == word }

// Phrase is the atoms from first up to but not including last in lower case,
// with a blank between each two; nil where the range does not fit.
func (l *Line) Phrase(first, last int) []byte {
	if first < 0 || last > len(l.Atoms) || first >= last {
		return nil
	}
	return l.lower[l.Atoms[first].from:l.Atoms[last-1].to]
}

// Glued reports whether atom i exists and touches the atom before it.
func (l *Line) Glued(i int) bool { return i >= 0 && i < len(l.Atoms) && l.Atoms[i].Glued }

// Kind is the kind of atom i, Sign outside the line.
func (l *Line) Kind(i int) Kind {
	if i < 0 || i >= len(l.Atoms) {
		return Sign
	}
	return l.Atoms[i].Kind
}
