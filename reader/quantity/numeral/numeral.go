package numeral

import "math"

// Numeral is a number as a run of atoms spells it.
type Numeral struct {
	First, Last int     // half-open range of atoms
	Low, High   float64 // equal unless Vague
	Vague       bool    // "dozens", "several hundred"
	Share       bool    // a fraction of one: "two thirds", "half of"
	Plain       bool    // bare digits: may be a year, a day or a name
	Digits      bool    // begins with digits
	Dotted      bool    // see Number.Dotted; nothing multiplied it
	Scale       float64 // the last magnitude that multiplied it, 1 where none did
}

// Numeral reads the number that begins at atom i. It does not ask whether the
// number counts anything: "M5" and "6 December" have one too.
func (l *Line) Numeral(i int) (Numeral, bool) {
	if i < 0 || i >= len(l.Atoms) {
		return Numeral{}, false
	}
	a := &l.Atoms[i]
	if a.Kind == Digits {
		if n, ok := l.ratio(i); ok {
			return n, true
		}
		return l.digits(i)
	}
	switch a.Word.Class {
	case Unit, Ten, Magnitude:
		if n, ok := l.ratio(i); ok {
			return n, true
		}
		return l.counted(i)
	case FractionSign:
		n := Numeral{First: i, Last: i + 1, Low: a.Word.Low, High: a.Word.Low, Scale: 1, Share: true}
		return l.scaled(n), true
	case Fraction:
		return l.half(i)
	case Vague, Plural, Dozen:
		n, ok := l.vague(i)
		if ok && n.Scale == 1 && l.Is(i, "few") && !l.someFew(i) {
			return Numeral{}, false
		}
		return n, ok
	}
	if l.Is(i, "a") || l.Is(i, "an") {
		return l.article(i)
	}
	return Numeral{}, false
}

// Begins reports, cheaply, whether a number could begin at atom i.
func (l *Line) Begins(i int) bool {
	a := &l.Atoms[i]
	switch a.Kind {
	case Digits:
		return true
	case Letters:
		switch a.Word.Class {
		case NoNumber:
			return l.lower[a.from] == 'a' && (a.to-a.from == 1 || a.to-a.from == 2 && l.lower[a.from+1] == 'n')
		case Short, Ordinal:
			return false
		}
		return true
	}
	return a.Word.Class == FractionSign
}

// class is the class of atom i as a number word.
func (l *Line) class(i int) Class {
	if i < 0 || i >= len(l.Atoms) {
		return NoNumber
	}
	return l.Atoms[i].Word.Class
}

// hyphen is the atom after a hyphen that joins atom i-1 to atom i+1, else i.
func (l *Line) hyphen(i int) int {
	if l.Is(i, "-") && l.Glued(i) && l.Glued(i+1) {
		return i + 1
	}
	return i
}

// digits reads a number that begins with digits.
func (l *Line) digits(i int) (Numeral, bool) {
	num := l.Atoms[i].Number
	if !num.OK {
		return Numeral{}, false
	}
	n := Numeral{First: i, Last: i + 1, Low: num.Value, High: num.Value,
		Plain: num.Plain, Digits: true, Dotted: num.Dotted, Scale: 1}
	if i > 0 && num.Plain && l.Is(i-1, ".") && l.Glued(i) && !l.Glued(i-1) { // ".5 million"
		n.Low /= math.Pow10(num.Len)
		n.High, n.Plain = n.Low, false
	}
	// "100s of homes": the plural of a magnitude in digits.
	if l.Glued(i+1) && l.Is(i+1, "s") {
		for _, w := range [...]string{"tens", "hundreds", "thousands"} {
			if v := words[w]; v.Factor == num.Value || v.Low == 2*num.Value {
				return l.plural(i, i+2, v)
			}
		}
		return n, true
	}
	n = l.groups(n)
	n = l.fractionAfter(n)
	if next := n.Last; l.Is(next, "and") {
		if end, add := l.andHalf(next); end > 0 && l.class(end) == Magnitude {
			n.Last, n.Low, n.High = end, n.Low+add, n.High+add
		}
	}
	return l.scaled(n), true
}

// groups joins digit groups that are set apart by blanks: "10 000", "61, 000".
func (l *Line) groups(n Numeral) Numeral {
	for l.Is(n.Last, "٬") && l.Glued(n.Last) && l.Glued(n.Last+1) && l.Kind(n.Last+1) == Digits && l.Atoms[n.Last+1].Number.Len == 3 {
		n.Low = n.Low*1000 + l.Atoms[n.Last+1].Number.Value // the Arabic separator of thousands
		n.High, n.Last, n.Plain = n.Low, n.Last+2, false
	}
	first := &l.Atoms[n.First]
	if !first.Number.Plain || first.Number.Len > 3 || l.Word(n.First)[0] == '0' {
		return n
	}
	if l.Is(n.Last, ",") && l.Glued(n.Last) && l.Is(n.Last+1, "000") {
		n.Last, n.Low = n.Last+2, n.Low*1000
		n.High, n.Plain = n.Low, false
		return n
	}
	for l.Kind(n.Last) == Digits {
		a := &l.Atoms[n.Last]
		gap := a.Start - l.Atoms[n.Last-1].End
		// Three bytes: a thin space is one character but three bytes.
		if a.Glued || gap > 3 || !a.Number.Plain || a.Number.Len != 3 || n.Last-n.First == 4 {
			break
		}
		n.Low = n.Low*1000 + a.Number.Value
		n.High, n.Plain = n.Low, false
		n.Last++
	}
	return n
}

// fractionAfter adds "½" or "1/2" that follows a whole number.
func (l *Line) fractionAfter(n Numeral) Numeral {
	add, end := 0.0, 0
	if l.class(n.Last) == FractionSign {
		add, end = l.Atoms[n.Last].Word.Low, n.Last+1
	} else if l.Kind(n.Last) == Digits && !l.Glued(n.Last) {
		if v, ok := l.slash(n.Last); ok {
			add, end = v, n.Last+3
		}
	}
	if end > 0 {
		n.Last, n.Low, n.High, n.Plain = end, n.Low+add, n.High+add, false
	}
	return n
}

// slash reads "1/2" to "9/10"; a longer chain of slashes is a date.
func (l *Line) slash(i int) (float64, bool) {
	if l.Kind(i) != Digits || !l.Is(i+1, "/") || !l.Glued(i+1) || l.Kind(i+2) != Digits || !l.Glued(i+2) ||
		l.Is(i+3, "/") || l.Is(i-1, "/") {
		return 0, false
	}
	a, b := l.Atoms[i].Number.Value, l.Atoms[i+2].Number.Value
	if a < 1 || b < 2 || b > 10 || a >= b {
		return 0, false
	}
	return a / b, true
}

// scaled applies the magnitudes that follow: "1.5 million", "20k", "1.5-million".
func (l *Line) scaled(n Numeral) Numeral {
	for {
		i := l.hyphen(n.Last)
		factor := 0.0
		switch l.class(i) {
		case Magnitude:
			factor = l.Atoms[i].Word.Low
		case Short:
			if l.Atoms[i].Word.Class == Short && n.Scale == 1 && n.Digits && l.short(n, i) {
				factor = l.Atoms[i].Word.Low
			}
		case Dozen:
			if n.Digits || n.Vague || n.Scale != 1 || !l.Is(i, "dozen") {
				break
			}
			factor = 12
		}
		if factor == 0 {
			return n
		}
		n.Last = i + 1
		n.Low, n.High = n.Low*factor, n.High*factor
		n.Scale *= factor
		n.Plain, n.Dotted, n.Share = false, false, false
		if end, add := l.andHalf(n.Last); end > 0 {
			n.Last, n.Low, n.High = end, n.Low+add*factor, n.High+add*factor
		}
		if n.Low > 1e15 {
			return n
		}
	}
}

// andHalf reads "and a half" at atom i and gives the atom after it.
func (l *Line) andHalf(i int) (end int, add float64) {
	if l.Is(i, "and") && l.Is(i+1, "a") {
		if l.Is(i+2, "half") {
			return i + 3, 0.5
		}
		if l.Is(i+2, "quarter") {
			return i + 3, 0.25
		}
	}
	return 0, 0
}

// short decides whether an abbreviation at atom i is a magnitude. One letter
// must touch its digits, and "m" is metres where a direction or an end follows.
func (l *Line) short(n Numeral, i int) bool {
	a := &l.Atoms[i]
	if a.to-a.from > 1 {
		return true
	}
	if !a.Glued || l.Glued(i+1) && l.Kind(i+1) != Sign {
		return false
	}
	if !l.Is(i, "m") {
		return true
	}
	if n.First > 0 && Currency(l.Word(n.First-1)) {
		return true
	}
	if l.Kind(i+1) != Letters {
		return n.Low < 20 && !n.Plain
	}
	return !metresFollow[string(l.Word(i+1))]
}

// metresFollow are the words after which "500m" was a length.
var metresFollow = map[string]bool{
	"from": true, "away": true, "off": true, "high": true, "long": true, "wide": true, "deep": true, "tall": true,
	"above": true, "below": true, "north": true, "south": true, "east": true, "west": true, "of": false,
	"radius": true, "to": true, "inside": true, "into": true, "thick": true, "apart": true, "down": true,
}

// Currency reports whether a word or sign names money before a number.
func Currency(word []byte) bool {
	switch string(word) {
	case "$", "€", "£", "¥", "₹", "₺", "₴", "₽", "usd", "eur", "gbp", "rs":
		return true
	}
	return false
}
